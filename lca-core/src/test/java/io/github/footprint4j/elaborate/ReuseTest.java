package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E for one use = (a + f) / b + c + d + e (clause 8.4); steel 2 kg a kg. */
class ReuseTest {

    /** REU-1 and REU-2 of the clause catalogue: a 20, f 2, c 0.5, d 0.2, e 0.3. */
    private static ProductModel crate() {
        return product("crate")
                .parts("body: mass 8 kg of steel")
                .production("moulding: emits 4 kg of CO2 fossil", "washing: emits 0.5 kg of CO2 fossil eachUse true")
                .transport("back: carries 3 kg eachUse true", "by truck distance 1000 km")
                .use("filling: emits 0.2 kg of CO2 fossil")
                .endOfLife("disposal: mass packed_mass of treatment");
    }

    @ParameterizedTest(name = "used {0} times: {1} for one use")
    @CsvSource({"10, 3.4", "1, 25", "1 / (1 - 80 %), 5.8"})
    void whatHappensOnceIsSpreadOverTheUses(String uses, double expected) {
        // a = 8 * 2 + 4 = 20, f = 8 * 0.5 = 4: (20 + 4) / b + 0.5 + 0.2 + 0.3
        assertEquals(expected, total(LIBRARY, crate().uses(uses)), EXACT);
    }

    @Test
    void theUseAndWhatHappensEachUseCountInFull() {
        Footprint footprint = footprint(LIBRARY, crate().uses("10"));
        assertEquals(0.2, footprint.byStage().get(Stage.USE), EXACT);
        assertEquals(0.3, footprint.byStage().get(Stage.TRANSPORT), EXACT);
        assertEquals(0.9, footprint.byStage().get(Stage.PRODUCTION), EXACT);
        assertEquals(8, footprint.facts().explainedMass().kilograms(), EXACT, "the mass of one product is not shared");
    }

    @Test
    void whatStandsInAPartIsSharedOnceWithThePart() {
        ProductModel product =
                product("p").uses("4").parts(part("body", List.of(part("shell: mass 2 kg of steel")), List.of()));
        assertEquals(1, total(LIBRARY, product), EXACT);
    }

    @Test
    void aProductIsUsedAtLeastOnce() {
        assertEquals(
                "/functionalUnit/uses",
                error(IssueCode.OUT_OF_RANGE, LIBRARY, crate().uses("0.5"))
                        .place()
                        .path());
    }

    @Test
    void eachUseInsideAPartIsRefusedAndWithoutUsesItHasNoEffect() {
        ProductModel product = product("p")
                .uses("4")
                .parts(part("body", List.of(part("shell: mass 2 kg of steel eachUse true")), List.of()));
        assertEquals(
                "/parts/0/parts/0/eachUse",
                error(IssueCode.CONFLICTING_FIELDS, LIBRARY, product).place().path());
        assertEquals(2, warnings(IssueCode.NO_EFFECT, LIBRARY, crate()).size());
        // said once, also of what stands under use
        ProductModel used = product("p").use("wash: buys 1 kg of steel eachUse true");
        assertEquals(1, warnings(IssueCode.NO_EFFECT, LIBRARY, used).size());
        assertEquals(1, warnings(IssueCode.NO_EFFECT, LIBRARY, used.uses("4")).size());
    }
}
