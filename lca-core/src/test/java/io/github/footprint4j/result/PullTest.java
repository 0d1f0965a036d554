package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.system.Drawn;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steel, 2 kg a kg, certain. */
class PullTest {

    private static final double EXACT = 1e-12;

    private static final Library LIBRARY = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));

    private static Footprint of(ProductModel product) {
        return footprint(LIBRARY, product);
    }

    private static List<String> names(List<Pull> pulls) {
        return pulls.stream().map(pull -> pull.input().path()).toList();
    }

    /**
     * The mean of a log-normal spread lies above its median, that of a triangle to the side of its longer leg.
     *
     * <pre>
     *   a   2 · 3 · (exp(0.4² / 2) - 1)             = 0.49972
     *   b   2 · ((1 + 5 + 6) / 3 - 5) = 2 · (4 - 5) = -2
     *   c   2 · (3 - 3)                             = 0, and is not there
     * </pre>
     */
    @Test
    void whatPullsIsTheMeanOfASpreadAgainstItsStatedValue() {
        Footprint footprint = of(product("p")
                .use(
                        "a: buys 3 kg of steel ± 0.4",
                        "b: buys 5 kg of steel from 1 kg to 6 kg",
                        "c: buys 3 kg of steel deviates 1 kg",
                        "d: buys 3 kg of steel"));
        List<Pull> pulls = Pull.of(footprint);
        assertEquals(List.of("p/b amount", "p/a amount"), names(pulls));
        assertEquals(-2, pulls.get(0).co2e(), EXACT);
        assertEquals(6 * (StrictMath.exp(0.08) - 1), pulls.get(1).co2e(), EXACT);
    }

    /** In a product that is linear in each input, pulls add up to the mean of the draws less the stated total. */
    @Test
    void pullsAddUpToTheDistanceOfTheMean() {
        Footprint footprint =
                of(product("p").use("a: buys 3 kg of steel ± 0.4", "b: buys 5 kg of steel least 1 kg most 7 kg"));
        Drawn mean = footprint.interval().mean();
        double pulled = Pull.of(footprint).stream().mapToDouble(Pull::co2e).sum();
        assertEquals(footprint.total() + pulled, mean.value(), 4 * mean.error());
    }

    /** A spread around its mean pulls nothing; around its mode, exp(σ²) below the median, more than around the median. */
    @Test
    void theCentreDecidesHowMuchASpreadPulls() {
        assertEquals(List.of(), Pull.of(of(product("p").use("a: buys 3 kg of steel from 1 kg to 6 kg centre mean"))));
        double mean = Pull.of(of(product("p").use("a: buys 3 kg of steel ± 0.4 centre mean"))).stream()
                .mapToDouble(Pull::co2e)
                .sum();
        assertEquals(0, mean, EXACT * 6);
        Pull mode = Pull.of(of(product("p").use("a: buys 3 kg of steel ± 0.4 centre mode")))
                .get(0);
        assertEquals(6 * (StrictMath.exp(0.16 + 0.08) - 1), mode.co2e(), EXACT * 6);
    }

    /** 0.9 ± 0.5 of at most 1 is drawn below 1, so that its mean lies below 0.9. */
    @Test
    void aBoundOfTheValuePullsToo() {
        Pull pull = Pull.of(of(product("p")
                        .parameter("air: 0.9 role estimate ± 0.5 max 1")
                        .use("it: buys air * 1 kg of steel")))
                .get(0);
        assertEquals("p/air", pull.input().path());
        assertEquals(-1, Math.signum(pull.co2e()));
    }

    @Test
    void withoutSpreadsNothingPulls() {
        assertEquals(List.of(), Pull.of(of(product("p").use("a: buys 3 kg of steel"))));
    }
}
