package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.system;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.sigma;
import static io.github.footprint4j.testkit.Models.with;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.TriangularDistribution;
import io.github.footprint4j.uncertainty.UniformDistribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Draws of products whose law is known. Unless said otherwise steel is 2 kg CO2e a kg and certain. */
class DrawsTest {

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("paint", "makes 1 kg", "emits 3 kg of CO2 fossil ± 0.3"));

    /** Standard normal: 97.5 % lie below. */
    private static final double Z = 1.9599639845400538;

    private static Draws<String> draws(ProductModel product) {
        return draws(LIBRARY, product);
    }

    private static Draws<String> draws(Library library, ProductModel product) {
        return draws(system(library, product), Drawing.DEFAULT);
    }

    private static Draws<String> draws(ProductSystem system, Drawing drawing) {
        return Draws.of(system, cell -> cell.tag().line(), drawing, Workers.CALLER);
    }

    /** Within four sampling errors, which one of 16,000 correct results is not; rounding where the blocks agree. */
    private static void assertDrawn(double expected, Drawn found) {
        assertEquals(expected, found.value(), 4 * found.error() + 1e-9 * Math.abs(expected), found.toString());
    }

    /** One emission of 1 kg with a deviation of 1 kg: the result is that one input, -0.96 to 2.96. */
    @Test
    void theIntervalOfANormalInputIsThatOfTheInput() {
        Sample total = draws(buying("1 kg of steel deviates 1 kg")).total().times(0.5);
        assertDrawn(1 - Z, total.quantile(0.025));
        assertDrawn(1 + Z, total.quantile(0.975));
        assertDrawn(1, total.median());
        assertDrawn(1, total.mean());
        assertTrue(total.quantile(0.975).error() < 0.002, "strata leave less than a tenth of plain draws, 0.027");
        assertDrawn(0.975, total.percentile(1 + Z));
    }

    /** Lines drawn by themselves are, bit for bit, what they are among all; two that say the same have one sample. */
    @Test
    void someLinesByThemselvesAreWhatTheyAreAmongAll() {
        ProductSystem system = system(
                LIBRARY,
                product("p")
                        .use(
                                "one: buys 5 kg of paint",
                                "same: buys 5 kg of paint",
                                "more: buys 6 kg of paint ± 0.2",
                                "left: buys 1 kg of paint"));
        Draws<String> all = draws(system, Drawing.DEFAULT);
        List<List<String>> times = new ArrayList<>();
        SolvedSystem solved = system.atStatedValues();
        Draws.ofLines(solved, Drawing.DEFAULT, Workers.CALLER, Drawing.DEFAULT.draws(), some -> {
            times.add(some.groups().stream().map(Tag::line).toList());
            for (Tag tag : some.groups()) {
                assertArrayEquals(
                        all.of(tag.line()).values().toArray(),
                        some.of(tag).values().toArray(),
                        tag.line());
            }
        });
        assertEquals(List.of(List.of("left"), List.of("more"), List.of("one", "same")), times);
    }

    /** exp(s² / 2) times the median, exp(±1.96 s) around it. */
    @Test
    void aLogNormalTotalHasItsMedianAndItsMean() {
        Sample total = draws(buying("5 kg of steel ± 0.4")).total();
        assertDrawn(10 * StrictMath.exp(-0.4 * Z), total.quantile(0.025));
        assertDrawn(10, total.median());
        assertDrawn(10 * StrictMath.exp(0.08), total.mean());
        assertDrawn(10 * StrictMath.exp(0.4 * Z), total.quantile(0.975));
    }

    /** Product and ratio of log-normals: sigmas add in squares, √(0.09 + 0.16 + 0.01) = √0.26. */
    @Test
    void productsAndRatiosOfLogNormalsAreLogNormal() {
        ProductModel product = product("p")
                .parameter("size: 2 kg ± 0.4")
                .parameter("yield: 0.5 ± 0.1")
                .use("it: buys size / yield of paint");
        Sample total = draws(product).total();
        double sigma = Math.sqrt(0.26);
        assertDrawn(12 * StrictMath.exp(-sigma * Z), total.quantile(0.025));
        assertDrawn(12, total.median());
        assertDrawn(12 * StrictMath.exp(0.13), total.mean());
        assertDrawn(12 * StrictMath.exp(sigma * Z), total.quantile(0.975));
    }

    /** Mean and variance of a sum of a log-normal, a normal, a triangle and a uniform are the sums of theirs. */
    @Test
    void momentsOfASumAreSums() {
        Sample total = draws(product("p")
                        .use(
                                "log: buys 5 kg of steel ± 0.4",
                                "normal: buys 5 kg of steel deviates 1 kg",
                                "triangle: buys 3 kg of steel from 1 kg to 6 kg",
                                "even: buys 2 kg of steel least 1 kg most 5 kg"))
                .total();
        double mean = 10 * StrictMath.exp(0.08) + 10 + 20.0 / 3 + 6;
        double variance = 100 * StrictMath.exp(0.16) * StrictMath.expm1(0.16) + 4 + 4 * 19.0 / 18 + 4 * 16.0 / 12;
        assertDrawn(mean, total.mean());
        assertDrawn(
                variance, total.map(value -> (value - mean) * (value - mean)).mean());
    }

    /** 5 ± 0.4 log-normal, 3 in the triangle from 1 to 6, a factor on a formula: 10 + 6 + 8, whatever the medians are. */
    @Test
    void whereAllValuesAreMeansTheHeadlineIsTheMeanOfTheDraws() {
        ProductModel product = product("p")
                .parameter("size: 2 kg")
                .use(
                        "log: buys 5 kg of steel ± 0.4 centre mean",
                        "triangle: buys 3 kg of steel from 1 kg to 6 kg centre mean",
                        "factor: buys 2 * size of steel ± 0.3 centre mean");
        Sample total = draws(product).total();
        assertEquals(24, system(LIBRARY, product).atStatedValues().total(), 1e-12);
        assertDrawn(24, total.mean());
        assertTrue(total.median().value() + 3 * total.median().error() < 24);
    }

    @Test
    void aStatedModeIsTheMostLikelyValueAndAStatedMedianTheMedian() {
        Draws<String> draws = draws(product("p")
                .use(
                        "log: buys 5 kg of steel ± 0.4 centre mode",
                        "triangle: buys 3 kg of steel from 1 kg to 6 kg centre median"));
        assertDrawn(10 * StrictMath.exp(0.16), draws.of("log").median());
        assertDrawn(6, draws.of("triangle").median());
    }

    /** (X Y)² of independent inputs: moments of products multiply. */
    @Test
    void momentsOfAProductAreProducts() {
        Sample total = draws(product("p")
                        .parameter("number: 3 from 1 to 6")
                        .parameter("size: 2 kg least 1 kg most 5 kg")
                        .use("it: buys number * size of steel"))
                .total();
        Distribution number = TriangularDistribution.of(3, Range.from(1).to(6));
        Distribution size = UniformDistribution.of(2, Range.from(1).to(5));
        assertDrawn(2 * number.mean() * size.mean(), total.mean());
        double squares =
                (number.variance() + number.mean() * number.mean()) * (size.variance() + size.mean() * size.mean());
        assertDrawn(4 * squares, total.map(value -> value * value).mean());
    }

    @Test
    void nothingGoesBeyondAStatedRange() {
        Sample total = draws(product("p")
                        .use("a: buys 5 kg of steel from 1 kg to 6 kg", "b: buys 5 kg of steel least 1 kg most 6 kg"))
                .total();
        assertTrue(total.values().allMatch(value -> value >= 4 && value <= 24));
        assertTrue(total.quantile(0.999).value() <= 24);
    }

    /** A share of 0.9 ± 0.5 of at most 1: P(x < 0.9) = 0.5 / P(x < 1), and P(x < 1) = Φ(ln(1 / 0.9) / 0.5) = 0.58344898. */
    @Test
    void aParameterIsDrawnWithinTheRangeItMayHave() {
        Draws<String> draws =
                draws(product("p").parameter("air: 0.9 ± 0.5 max 1").use("it: buys air * 1 kg of steel"));
        assertTrue(draws.total().values().allMatch(value -> value > 0 && value <= 2));
        assertEquals(0.5 / 0.58344898, draws.total().percentile(1.8).value(), 1e-4);
        assertEquals(Map.of(), draws.outside());
    }

    /** Removed and emitted amounts of the same law mirror each other: the ends change places and signs. */
    @Test
    void aCreditIsTheMirrorOfABurden() {
        Library library = library(
                dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
                dataset("saving", "makes 1 kg", "avoids 1 kg of steel"));
        Sample burden = draws(library, buying("5 kg of steel ± 0.4")).total();
        Sample credit = draws(library, buying("5 kg of saving ± 0.4")).total();
        assertEquals(-burden.quantile(0.025).value(), credit.quantile(0.975).value(), 1e-12);
        assertEquals(-burden.mean().value(), credit.mean().value(), 1e-12);
    }

    /** Two products that use one paint: 3 kg and 2 kg of it differ by 1 kg of it in every draw. */
    @Test
    void whatTwoProductsShareCancels() {
        Sample more = draws(product("a").use("it: buys 3 kg of paint")).total();
        Sample less = draws(product("b").use("it: buys 2 kg of paint")).total();
        Sample difference = more.minus(less);
        assertDrawn(3 * StrictMath.exp(-0.3 * Z), difference.quantile(0.025));
        assertEquals(new Drawn(1, 0), difference.share(value -> value > 0));
    }

    /**
     * Socket is wrong by the factor of grid, which it shares: 1 kWh of it, 3 kg, less 1 kg of grid, 2 kg, is 1 kg times one log-normal
     * number; apart it would be a difference of two. First order: (3 - 2) · 0.3.
     */
    @Test
    void twinsThatShareAFactorErrTogether() {
        Dataset grid = dataset("grid", "makes 1 kg", "emits 2 kg of CO2 fossil");
        Dataset own = dataset(with(grid.process(), sigma(0.3)));
        Dataset plain = dataset("socket", "makes 1 kg", "emits 3 kg of CO2 fossil");
        Dataset twin = plain.withFactorOf(own.id(), sigma(0.3));
        Dataset saving = dataset("saving", "makes 1 kg", "avoids 1 kg of grid");
        ProductModel product = product("p").use("it: buys 1 kg of socket", "less: buys 1 kg of saving");
        ProductSystem system = system(library(own, twin, saving), product);
        Draws<String> draws = draws(system, Drawing.DEFAULT);
        assertEquals(
                List.of("factor grid @ GLO"),
                draws.inputs().stream().map(input -> input.id().toString()).toList());
        assertDrawn(StrictMath.exp(-0.3 * Z), draws.total().quantile(0.025));
        assertDrawn(StrictMath.exp(0.3 * Z), draws.total().quantile(0.975));
        int factor = system.inputs().position(draws.inputs().get(0).id());
        assertEquals(1, system.atStatedValues().gradient()[factor], 1e-12);
        Sample alone = draws(library(own, twin), buying("1 kg of socket")).total();
        assertArrayEquals(bits(draws.of("it")), bits(alone));
        Dataset apart = dataset(with(plain.process(), sigma(0.3)));
        assertEquals(2, draws(library(own, apart, saving), product).inputs().size());
    }

    /** Two people who boil water, log-normal with 0.3 each: √0.18 between them, nothing if they are one. */
    @Test
    void inputsOfTwoFilesAreOneIfTheirKeysAre() {
        Streams byName = input -> input.path().endsWith("/boils") ? new InputId(input.kind(), "boils") : input;
        ProductModel a = product("a").parameter("boils: 3 kg ± 0.3").use("it: buys boils of steel");
        ProductModel b = product("b").parameter("boils: 3 kg ± 0.3").use("it: buys boils of steel");
        Sample apart = draws(a).total().dividedBy(draws(b).total());
        assertDrawn(StrictMath.exp(Math.sqrt(0.18) * Z), apart.quantile(0.975));
        Drawing shared = Drawing.DEFAULT.withStreams(byName);
        Sample one = draws(system(LIBRARY, a), shared)
                .total()
                .minus(draws(system(LIBRARY, b), shared).total());
        assertTrue(one.values().allMatch(value -> value == 0));
    }

    @Test
    void anotherUncertainInputChangesNoOther() {
        ProductModel few = product("p").parameter("size: 2 kg ± 0.4").use("it: buys size of paint");
        Draws<String> before = draws(few);
        Draws<String> after = draws(few.parameter("age: 2 kg ± 0.3")
                .use("another: buys age of steel", "third: buys 1 kg of paint from 0 kg to 2 kg"));
        assertArrayEquals(bits(before.of("it")), bits(after.of("it")));
        assertTrue(after.total().mean().value() > before.total().mean().value());
    }

    private static long[] bits(Sample sample) {
        return sample.values().mapToLong(Double::doubleToLongBits).toArray();
    }

    @Test
    void groupsAddUpToTheTotal() {
        Draws<String> draws = draws(product("p").use("a: buys 1 kg of paint", "b: buys 5 kg of steel ± 0.4"));
        assertEquals(List.of("a", "b"), draws.groups());
        assertArrayEquals(bits(draws.total()), bits(draws.of(line -> true)));
        assertArrayEquals(bits(draws.of("b")), bits(draws.of("b"::equals)));
        assertTrue(draws.of(line -> false).values().allMatch(value -> value == 0));
        IllegalArgumentException unknown = assertThrows(IllegalArgumentException.class, () -> draws.of("c"));
        assertEquals("no contribution is counted to c, only to [a, b]", unknown.getMessage());
    }

    @Test
    void withoutSpreadsEveryDrawIsTheTotal() {
        Draws<String> draws = draws(buying("5 kg of steel"));
        assertEquals(List.of(), draws.inputs());
        assertEquals(new Drawn(10, 0), draws.total().quantile(0.025));
        assertEquals(new Drawn(10, 0), draws.total().mean());
        assertEquals(new Drawn(0.5, 0), draws.total().percentile(10));
    }

    /** Mill uses up x of what it makes, log-normal around 0.8 with 0.3: P(x ≥ 1) = 1 - Φ(ln(1.25) / 0.3) = 0.22849. */
    @Test
    void aDrawWithoutAnAnswerIsCountedAndNeverClamped() {
        Library library =
                library(dataset("mill", "makes 1 kg", "takes 0.8 kg of mill ± 0.3", "emits 1 kg of CO2 fossil"));
        Draws<String> draws = draws(library, buying("1 kg of mill"));
        assertEquals(2285, draws.failed(), 10);
        assertEquals(draws.failed(), draws.total().failed());
        assertEquals(draws.failed(), draws.of("it").failed());
        double median = 0.5 * (1 - 0.22849); // of x, below which half of the answers lie
        double x = 0.8
                * StrictMath.exp(0.3 * NormalDistribution.of(0, Deviation.of(1)).quantile(median));
        assertEquals(1 / (1 - x), draws.total().median().value(), 0.02);
    }

    /**
     * A ring of 40, too large for a straight line, and the same ring with 38 of them taken together; one purchase in it is uncertain.
     *
     * <pre>
     *   each emits 1 kg and takes 0.98 kg of the next, the last x kg of the first: (1 + 0.98 + … + 0.98^39) / (1 - 0.98^39 x)
     * </pre>
     */
    @Test
    void aLoopThatIsTooLargeForALineIsDrawnAsASmallOneIs() {
        double share = 0.98;
        List<Dataset> large = new ArrayList<>();
        double emitted = 0;
        double passed = 1;
        for (int i = 0; i < 39; i++) {
            large.add(dataset("d" + i, "makes 1 kg", "takes 0.98 kg of d" + (i + 1), "emits 1 kg of CO2 fossil"));
            emitted += passed;
            passed *= share;
        }
        Dataset last = dataset("d39", "makes 1 kg", "takes 0.9 kg of d0 ± 0.2", "emits 1 kg of CO2 fossil");
        large.add(last);
        Dataset first =
                dataset("d0", "makes 1 kg", "takes " + passed + " kg of d39", "emits " + emitted + " kg of CO2 fossil");
        Draws<String> slow = draws(library(large.toArray(Dataset[]::new)), buying("1 kg of d0"));
        Draws<String> fast = draws(library(first, last), buying("1 kg of d0"));
        for (int draw = 0; draw < slow.total().size(); draw++) {
            double expected = fast.total().at(draw);
            assertEquals(expected, slow.total().at(draw), 1e-12 * expected);
        }
        assertTrue(slow.total().quantile(0.975).value()
                > 1.3 * slow.total().median().value());
        assertEquals(fast.failed(), slow.failed());
    }

    /** Whatever x is, nothing is left of it: the sum of the line is empty and its draws are 0. */
    @Test
    void aSumOfNothingIsNothingInEveryDraw() {
        Library library = library(
                dataset("ore", "makes 1 kg", "emits 3 kg of CO2 fossil ± 0.4"),
                dataset("make", "makes 1 kg", "takes 0.1 kg of ore", "takes 0.2 kg of ore", "avoids 0.3 kg of ore"));
        Draws<String> draws =
                draws(library, product("p").use("it: buys 1 kg of make", "other: buys 2 kg of ore ± 0.1"));
        assertEquals(List.of("it", "other"), draws.groups());
        assertTrue(draws.of("it").values().allMatch(value -> value == 0));
        Draws<String> alone = draws(library, product("p").use("it: buys 1 kg of make"));
        assertTrue(alone.total().values().allMatch(value -> value == 0));
        assertEquals(new Drawn(0, 0), alone.total().quantile(0.975));
    }

    /** P(0.9 exp(0.2 z) > 1) = 1 - Φ(ln(1 / 0.9) / 0.2) = 0.29915. */
    @Test
    void aConditionThatDrawsDoNotMeetIsNamedAndTheyAreKept() {
        Draws<String> draws = draws(product("p")
                .parameter("part: 0.9 ± 0.2")
                .parameter("twice: 2 * part role derived max 2")
                .use("it: buys twice * 1 kg of steel"));
        assertEquals(0, draws.failed());
        Issue issue = draws.outside().keySet().iterator().next();
        assertEquals(IssueCode.OUT_OF_RANGE, issue.code());
        assertEquals(2992, draws.outside().get(issue), 10);
    }

    @Test
    void anInputThatWasSetToAnotherValueIsHeldThere() {
        ProductSystem system =
                system(LIBRARY, product("p").parameter("size: 2 kg ± 0.4").use("it: buys size of paint"));
        double[] values = system.inputs().values();
        values[system.inputs().position(new InputId(InputId.Kind.PARAMETER, "p/size"))] = 3;
        Draws<String> draws = Draws.of(system.at(values), cell -> cell.tag().line(), Drawing.DEFAULT, Workers.CALLER);
        assertEquals(1, draws.inputs().size());
        assertDrawn(9 * StrictMath.exp(0.3 * Z), draws.total().quantile(0.975));
    }

    @Test
    void whatTheUnitOfAnalysisDeclaresIsNeverDrawn() {
        Draws<String> draws =
                draws(product("p").parameter("size: 2 kg ± 0.4 role declared").use("it: buys size of steel"));
        assertEquals(List.of(), draws.inputs());
    }

    /** Other seeds scatter as the blocks of one seed say: 40 of them know the deviation to 11 %. */
    @Test
    void theSamplingErrorIsTheScatterOfOtherSeeds() {
        ProductSystem system = system(
                LIBRARY,
                product("p")
                        .use("a: buys 5 kg of steel ± 0.4", "b: buys 4 kg of steel ± 0.5", "c: buys 3 kg of paint"));
        List<Drawn> ends = new ArrayList<>();
        for (int seed = 0; seed < 40; seed++) {
            ends.add(draws(system, Drawing.DEFAULT.withSeed(seed)).total().quantile(0.975));
        }
        double mean = ends.stream().mapToDouble(Drawn::value).average().orElseThrow();
        double scatter = Math.sqrt(ends.stream()
                        .mapToDouble(end -> (end.value() - mean) * (end.value() - mean))
                        .sum()
                / (ends.size() - 1));
        double stated = Math.sqrt(ends.stream()
                .mapToDouble(end -> end.error() * end.error())
                .average()
                .orElseThrow());
        assertEquals(1, scatter / stated, 4 * 0.12);
    }

    @Test
    void durationAndAmountOfTheUnitAreDrawnToo() {
        Draws<String> draws = draws(product("p")
                .parameter("years: 3 a ± 0.2 role estimate")
                .duration("years")
                .use("it: buys 1 kg of steel"));
        double year = 365 * 86_400;
        assertDrawn(3 * year * StrictMath.exp(0.2 * Z), draws.duration().quantile(0.975));
        assertTrue(draws.unitAmount().values().allMatch(amount -> amount == 1));
        Sample perYear = draws.total().dividedBy(draws.duration().times(1 / year));
        assertDrawn(2.0 / 3, perYear.median());
    }

    @Test
    void aQuantityByItselfIsTheInputOfThatId() {
        ProductSystem system =
                system(LIBRARY, product("p").parameter("size: 2 kg ± 0.4").use("it: buys size of steel"));
        Input size = system.inputs().at(system.inputs().position(new InputId(InputId.Kind.PARAMETER, "p/size")));
        Sample alone = Sample.of(size.id(), size.drawn().orElseThrow(), Drawing.DEFAULT);
        assertArrayEquals(
                bits(alone.times(2)), bits(draws(system, Drawing.DEFAULT).total()));
    }

    @Test
    void samplesOfOtherDrawsAreNeverPaired() {
        ProductSystem system = system(LIBRARY, buying("1 kg of paint"));
        Sample one = draws(system, Drawing.DEFAULT).total();
        Sample other = draws(system, Drawing.DEFAULT.withSeed(1)).total();
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> one.minus(other));
        assertEquals("found draws of 10 blocks from seed 1, expected 10 from seed 2050", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Drawing.DEFAULT.withBlocks(1));
        assertThrows(IllegalArgumentException.class, () -> one.quantile(1));
    }

    /** Ten values 0 to 9 in each of two blocks: the median lies between 4 and 5, the first tenth at (0 + 1) / 2. */
    @Test
    void quantilesFollowTheMiddlesOfTheSteps() {
        Drawing two = Drawing.DEFAULT.withBlocks(2);
        Sample steps = new Sample(
                two, IntStream.range(0, two.draws()).mapToDouble(i -> i % 10).toArray());
        assertEquals(4.5, steps.median().value());
        assertEquals(0.5, steps.quantile(0.1).value());
        assertEquals(4.5, steps.mean().value());
        assertEquals(0.35, steps.percentile(3).value());
        double[] halfFailed = steps.values().toArray();
        Arrays.fill(halfFailed, 0, 1000, Double.NaN);
        Sample half = new Sample(two, halfFailed);
        assertEquals(4.5, half.median().value());
        assertEquals(1000, half.failed());
        assertEquals(Double.NaN, half.median().error(), "one block says nothing of the scatter");
    }
}
