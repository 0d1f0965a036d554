package io.github.footprint4j.compare;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.study;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.portfolio.Article;
import io.github.footprint4j.portfolio.Label;
import io.github.footprint4j.portfolio.Portfolio;
import io.github.footprint4j.portfolio.Sale;
import io.github.footprint4j.portfolio.Units;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two kettles that boil, each in a file of its own.
 *
 * <pre>
 *   steel  2 kg a kg   electricity  1 kg a kWh      both certain
 *
 *   first    1 kg of steel, boils 10 kWh ± 0.3, fill 5 kWh ± 0.2    2 + 15 = 17
 *   second   3 kg of steel, boils 10 kWh ± 0.3, fill 5 kWh ± 0.1    6 + 15 = 21
 * </pre>
 */
class SharedEstimatesTest {

    private static final double EXACT = 1e-12;
    private static final SharedEstimates NOTHING = SharedEstimates.NOT_STATED;
    private static final SharedEstimates BOILS = NOTHING.with("boils");
    private static final SharedEstimates INDEPENDENT = NOTHING.withIndependentRest();

    private static final Calculator CALCULATOR = Calculator.of(
            library(
                    dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
                    dataset("electricity", "makes 1 kWh", "emits 1 kg of CO2 fossil")),
            Method.PAS_2050_2011);

    private static Product kettle(String id, String steel, String fill) {
        return kettle(product(id), steel, fill).build();
    }

    private static ProductModel kettle(ProductModel model, String steel, String fill) {
        return model.parameter("boils: 10 kWh role estimate ± 0.3")
                .parameter("fill: 5 kWh role estimate ± " + fill)
                .parts("body: mass " + steel + " of steel")
                .use("it: buys boils + fill of electricity");
    }

    private static Product first() {
        return kettle("first", "1 kg", "0.2");
    }

    private static Product second() {
        return kettle("second", "3 kg", "0.1");
    }

    private static Comparison compared(SharedEstimates sharing, Product... products) {
        return Comparison.of(
                IntStream.range(0, products.length)
                        .mapToObj(one -> CALCULATOR.alternative("" + one, products[one]))
                        .toList(),
                Set.of(Permission.SAME_SERVICE),
                sharing);
    }

    private static Comparison.Pairing pairing(SharedEstimates sharing) {
        return compared(sharing, first(), second()).pairings().get(0);
    }

    private static Portfolio portfolio(SharedEstimates sharing) {
        return unsaid().sharing(sharing);
    }

    private static Portfolio unsaid() {
        return CALCULATOR.portfolio(List.of(Sale.of(first(), Units.of(10)), Sale.of(second(), Units.of(20))));
    }

    private static List<String> messages(List<Issue> notes) {
        return notes.stream()
                .filter(note -> note.code() == IssueCode.EQUAL_ESTIMATES)
                .map(Issue::message)
                .toList();
    }

    /** The difference stands, 21 - 17 = 4; how sure it is depends on what nobody has said. */
    @Test
    void whileNobodyHasSaidWhatIsSharedADifferenceHasNeitherIntervalNorVerdict() {
        Comparison comparison = compared(NOTHING, first(), second());
        Comparison.Pairing pairing = comparison.pairings().get(0);
        assertEquals(4, pairing.difference().total(), EXACT * 40);
        assertTrue(pairing.interval().isEmpty());
        assertEquals(Verdict.NO_VERDICT, pairing.verdict());
        assertEquals(List.of(NoVerdict.SHARING_NOT_STATED), pairing.withheld());
        String message = messages(comparison.notes()).get(0);
        assertTrue(message.startsWith("files of different products state \"boils\" with the same"), message);
        assertTrue(message.contains("neither an interval nor a verdict: --share NAME"), message);
    }

    private static List<String> equal(String one, String other) {
        ProductModel first = product("first").parameter("boils: " + one).use("it: buys boils of electricity");
        ProductModel second = product("second").parameter("boils: " + other).use("it: buys 2 * boils of electricity");
        return messages(compared(NOTHING, first.build(), second.build()).notes());
    }

    /** One value and one distribution in whatever units; the limits within which it is drawn are part of it. */
    @ParameterizedTest
    @CsvSource({
        "10 kWh role estimate least 8 kWh most 15 kWh, 36 MJ role estimate least 28.8 MJ most 54 MJ, true",
        "10 kWh role estimate least 8 kWh most 15 kWh, 10 kWh role estimate least 8 kWh most 14 kWh, false",
        "10 kWh role estimate least 8 kWh most 15 kWh, 10 kWh role estimate from 8 kWh to 15 kWh, false",
        "10 kWh role estimate ± 0.3 max 12 kWh, 36 MJ role estimate ± 0.3 max 43.2 MJ, true",
        "10 kWh role estimate ± 0.3 max 12 kWh, 10 kWh role estimate ± 0.3 max 13 kWh, false",
        "10 kWh role estimate ± 0.3 max 12 kWh, 10 kWh role estimate ± 0.3, false",
        "10 kWh role estimate ± 0.3 min 5 kWh, 10 kWh role estimate ± 0.3, false",
    })
    void whatIsDrawnAlikeLooksLikeOneQuantity(String one, String other, boolean isAlike) {
        assertEquals(isAlike ? 1 : 0, equal(one, other).size());
    }

    /** Fill alone is left: 5 (exp(0.2 x) - exp(0.1 y)), to first order √(1 + 0.25). */
    @Test
    void whatIsSharedCancelsInTheDifference() {
        Comparison.Pairing pairing = pairing(BOILS);
        double expected = Math.sqrt(variance(5, 0.2) + variance(5, 0.1));
        assertEquals(expected, pairing.interval().orElseThrow().deviation(), 0.01 * expected);
        assertEquals(Math.sqrt(1.25), pairing.difference().deviations().deviation(), EXACT * 40);
        assertEquals(Verdict.HIGHER, pairing.verdict());
        assertEquals(
                List.of("\"boils\" of different files: one quantity, as was said"),
                messages(compared(BOILS, first(), second()).notes()));
    }

    /** Two people who boil: 10 ± 0.3 twice beside fill, to first order √(2 · 9 + 1.25). */
    @Test
    void whatIsIndependentDoesNot() {
        Comparison.Pairing pairing = pairing(INDEPENDENT);
        double expected = Math.sqrt(2 * variance(10, 0.3) + variance(5, 0.2) + variance(5, 0.1));
        assertEquals(expected, pairing.interval().orElseThrow().deviation(), 0.02 * expected);
        assertEquals(Math.sqrt(19.25), pairing.difference().deviations().deviation(), EXACT * 40);
        assertEquals(Verdict.CANNOT_TELL, pairing.verdict());
        assertEquals(
                List.of("\"boils\" of different files: quantities of their own, as was said"),
                messages(compared(INDEPENDENT, first(), second()).notes()));
    }

    /** The variance of a log-normal value by its median and sigma: m² exp(s²) (exp(s²) - 1). */
    private static double variance(double median, double sigma) {
        return median * median * StrictMath.exp(sigma * sigma) * StrictMath.expm1(sigma * sigma);
    }

    @Test
    void variantsOfOneProductShareWithoutBeingTold() {
        Comparison comparison = compared(NOTHING, first(), first());
        assertEquals(Verdict.SAME, comparison.pairings().get(0).verdict());
        assertEquals(List.of(), messages(comparison.notes()));
    }

    @Test
    void ofAProductThatStatesNothingAlikeNothingIsAsked() {
        Product other = product("other").use("it: buys 3 kWh of electricity").build();
        Comparison comparison = compared(INDEPENDENT, first(), other);
        assertTrue(comparison.pairings().get(0).interval().isPresent());
        assertEquals(
                List.of("no other parameters of different files look like one quantity, so that it changes nothing to"
                        + " call them independent"),
                messages(comparison.notes()));
        assertEquals(List.of(), messages(compared(NOTHING, first(), other).notes()));
    }

    @Test
    void whatHasTwoSpreadsIsNotOneQuantity() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> pairing(BOILS.with("fill")));
        Issue issue = refused.issues().get(0);
        assertEquals(IssueCode.CONFLICTING_FIELDS, issue.code());
        assertTrue(
                issue.message()
                        .startsWith("\"fill\" has not the same value and spread in all products: \"first\" 5 kWh"),
                issue.message());
        assertThrows(InvalidInputException.class, () -> unsaid().sharing(NOTHING.with("fill")));
    }

    @Test
    void whatFewerThanTwoProductsHaveCannotBeShared() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> unsaid().sharing(NOTHING.with("boil").with("x")));
        assertEquals(2, refused.issues().size());
        assertEquals(IssueCode.UNKNOWN_NAME, refused.issues().get(0).code());
        assertEquals("Maybe boils", refused.issues().get(0).hint());
    }

    /** 10 · 17 + 20 · 21 = 590. Use has both kettles, a product by itself has an interval. */
    @Test
    void whileNobodyHasSaidItASumHasNoInterval() {
        Portfolio portfolio = unsaid();
        assertEquals(590, portfolio.total().co2e(), EXACT * 590);
        assertTrue(portfolio.total().interval().isEmpty());
        assertEquals(new TreeSet<>(Set.of("boils")), portfolio.total().undecided());
        assertTrue(portfolio.byStage().get(Stage.USE).interval().isEmpty());
        assertTrue(portfolio.byArticle().values().stream()
                .allMatch(sum -> sum.interval().isPresent()));
        assertTrue(portfolio.intervalIfIndependent().isEmpty());
        assertEquals(List.of(), portfolio.influences());
        String message = messages(portfolio.notes()).get(0);
        assertTrue(message.contains("there is no interval of their sum: --share NAME"), message);
    }

    /** A country in which only one of the kettles is sold has an interval. */
    @Test
    void aGroupOfOneProductHasAnInterval() {
        Portfolio portfolio = CALCULATOR.portfolio(List.of(
                Sale.of(first(), Units.of(10)).labelled(Label.COUNTRY, "DE"),
                Sale.of(first(), Units.of(10)).labelled(Label.COUNTRY, "FR"),
                Sale.of(second(), Units.of(20)).labelled(Label.COUNTRY, "FR")));
        assertTrue(portfolio.by(Label.COUNTRY).get("DE").interval().isPresent());
        assertFalse(portfolio.by(Label.COUNTRY).get("FR").interval().isPresent());
    }

    /** One who boils: 30 · 10 ± 0.3, to first order 90; fill 10 · 5 · 0.2 = 10 and 20 · 5 · 0.1 = 10. */
    @Test
    void inASumWhatIsSharedAddsUpBeforeItIsSquared() {
        Portfolio portfolio = portfolio(BOILS);
        double expected = Math.sqrt(variance(300, 0.3) + variance(50, 0.2) + variance(100, 0.1));
        assertEquals(expected, portfolio.total().interval().orElseThrow().deviation(), 0.02 * expected);
        assertEquals(
                Math.sqrt(90 * 90 + 2 * 100), portfolio.total().deviations().deviation(), EXACT * 590);
        Portfolio.Influence strongest = portfolio.influences().get(0);
        assertEquals(90, strongest.deviation(), EXACT * 590);
        assertEquals(2, strongest.products());
    }

    /** Two who boil: 100 ± 0.3 and 200 ± 0.3. */
    @Test
    void whatIsIndependentAveragesOut() {
        Portfolio portfolio = portfolio(INDEPENDENT);
        double expected = Math.sqrt(variance(100, 0.3) + variance(200, 0.3) + variance(50, 0.2) + variance(100, 0.1));
        assertEquals(expected, portfolio.total().interval().orElseThrow().deviation(), 0.02 * expected);
        assertEquals(
                Math.sqrt(30 * 30 + 60 * 60 + 2 * 100),
                portfolio.total().deviations().deviation(),
                EXACT * 590);
        assertTrue(portfolio.influences().stream().allMatch(one -> one.products() == 1));
    }

    /** Without a shared factor of the library the interval of independent products is that of products said to be independent. */
    @Test
    void withoutSharedFactorsNothingChangesIfNoneIsShared() {
        double independent =
                portfolio(INDEPENDENT).total().interval().orElseThrow().deviation();
        assertEquals(
                independent,
                portfolio(BOILS).intervalIfIndependent().orElseThrow().deviation(),
                0.02 * independent);
    }

    @Test
    void otherDrawsShareTheSame() {
        Drawing other = Drawing.DEFAULT.withSeed(7);
        assertEquals(
                portfolio(BOILS).drawnBy(other).total().interval(),
                unsaid().drawnBy(other).sharing(BOILS).total().interval());
    }

    /** An estimate that the second file states and uses nowhere, or times 0, says nothing of its result. */
    @ParameterizedTest
    @ValueSource(strings = {"5 kWh", "5 kWh + 0 * boils", "5 kWh + no * boils"})
    void anEstimateThatAResultDoesNotRestOnHindersNothing(String use) {
        Comparison comparison = compared(NOTHING, first(), idle("second", use));
        assertEquals(List.of(), comparison.pairings().get(0).withheld());
        assertEquals(List.of(), messages(comparison.notes()));
        Portfolio portfolio =
                CALCULATOR.portfolio(List.of(Sale.of(first(), Units.of(1)), Sale.of(idle("second", use), Units.of(1))));
        assertTrue(portfolio.total().interval().isPresent());
        assertEquals(List.of(), messages(portfolio.notes()));
    }

    private static Product idle(String id, String use) {
        return product(id)
                .parameter("boils: 10 kWh role estimate ± 0.3")
                .parameter("no: 0 role estimate")
                .parts("body: mass 1 kg of steel")
                .use("it: buys " + use + " of electricity")
                .build();
    }

    /** At stated values the larger of 20 and 10 kWh does not move with boils; in the draws above 20 it does. */
    @Test
    void anEstimateThatBearsOnDrawsAloneHindersAVerdict() {
        Comparison comparison = compared(NOTHING, first(), idle("second", "max(20 [kWh], boils)"));
        assertEquals(
                List.of(NoVerdict.SHARING_NOT_STATED),
                comparison.pairings().get(0).withheld());
        Comparison never = compared(NOTHING, first(), idle("second", "max(2000 [kWh], boils)"));
        assertEquals(List.of(), never.pairings().get(0).withheld());
    }

    /** Steel, 2 and 6 kg, is certain; use rests on how often people boil. */
    @Test
    void aStageThatDoesNotRestOnWhatIsUndecidedKeepsItsInterval() {
        Portfolio portfolio = unsaid();
        assertTrue(portfolio.total().interval().isEmpty());
        assertTrue(portfolio.byStage().get(Stage.RAW_MATERIALS).interval().isPresent());
        assertTrue(portfolio.byStage().get(Stage.USE).interval().isEmpty());
    }

    @Test
    void byItselfAnAlternativeHasTheIntervalThatItHasAlone() {
        Interval alone = CALCULATOR.footprint(first()).interval();
        assertEquals(
                alone,
                compared(BOILS, first(), second()).compared().get(0).result().interval());
        Interval ten = CALCULATOR
                .portfolio(List.of(Sale.of(first(), Units.of(10))))
                .total()
                .interval()
                .orElseThrow();
        assertEquals(
                ten,
                portfolio(BOILS).byArticle().get(Article.of(first())).interval().orElseThrow());
    }

    @Test
    void withOtherDrawsAComparisonSharesTheSame() {
        Drawing other = Drawing.DEFAULT.withSeed(7);
        List<Alternative> drawn = Stream.of(first(), second())
                .map(one -> new Alternative(
                        one.id().value(), CALCULATOR.footprint(one).drawnBy(other)))
                .toList();
        assertEquals(
                Comparison.of(drawn, Set.of(Permission.SAME_SERVICE), BOILS)
                        .pairings()
                        .get(0)
                        .interval(),
                compared(BOILS, first(), second())
                        .drawnBy(other)
                        .pairings()
                        .get(0)
                        .interval());
    }

    /** 12 kWh are what somebody found out of the first kettle; those of the second are still unknown. */
    @Test
    void whereAnotherValueIsSetASharedEstimateIsAValueOfItsOwnAndThatIsSaid() {
        Product set = first().with(Setting.parse("boils=12 kWh"));
        Portfolio portfolio = CALCULATOR
                .portfolio(List.of(
                        Sale.of(set, Units.of(1)), Sale.of(first(), Units.of(10)), Sale.of(second(), Units.of(20))))
                .sharing(BOILS);
        assertEquals(
                List.of(
                        "\"boils\" of different files: one quantity, as was said",
                        "\"first\" with boils=12 kWh: there \"boils\" is a value of its own and not the quantity that is"
                                + " shared"),
                messages(portfolio.notes()));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> compared(BOILS, set, second()));
        assertTrue(refused.getMessage().contains("only \"second\""), refused.getMessage());
    }

    /** What a study states is one quantity for its products, and it is said. */
    @Test
    void parametersOfOneStudyAreSaidToBeOneQuantity() {
        Product[] both = Stream.of("first", "second")
                .map(id -> product(id)
                        .study(study("homes", "cups: 2 kWh role estimate ± 0.3"))
                        .use("it: buys cups of electricity")
                        .build())
                .toArray(Product[]::new);
        assertEquals(
                List.of("parameters of the study \"homes\" are one quantity in all its products: \"cups\""),
                messages(compared(NOTHING, both).notes()));
    }

    /** Ten kilowatt-hours within 30 % in both, at the amount itself. */
    @Test
    void equalEstimatesAtAmountsAreNotedUntilTheyAreCalledIndependent() {
        Product[] both = Stream.of("first", "second")
                .map(id ->
                        product(id).use("it: buys 10 kWh of electricity ± 0.3").build())
                .toArray(Product[]::new);
        List<String> said = messages(compared(NOTHING, both).notes());
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("\"first/it amount\" and \"second/it amount\" have the same value"));
        assertFalse(messages(compared(INDEPENDENT, both).notes()).toString().contains("have the same value"));
    }

    /** Two studies of one id and other parameters are no one study. */
    @Test
    void twoStudiesOfOneIdAreRefused() {
        Stem.StemIds ids = new Stem.StemIds();
        assertEquals(List.of(), ids.add(ofStudy("first", "0.3"), Place.NONE));
        assertEquals(List.of(), ids.add(ofStudy("second", "0.3"), Place.NONE));
        assertEquals(
                List.of("two studies with different parameters have the id \"homes\""),
                ids.add(ofStudy("third", "0.4"), Place.NONE).stream()
                        .map(Issue::message)
                        .toList());
    }

    private static Product ofStudy(String id, String sigma) {
        return product(id)
                .study(study("homes", "cups: 2 kWh role estimate ± " + sigma))
                .use("it: buys cups of electricity")
                .build();
    }
}
