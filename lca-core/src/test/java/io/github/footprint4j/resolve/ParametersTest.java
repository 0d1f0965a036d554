package io.github.footprint4j.resolve;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.refused;
import static io.github.footprint4j.testkit.Calculations.system;
import static io.github.footprint4j.testkit.Calculations.total;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.Models.study;
import static io.github.footprint4j.testkit.Models.with;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steel emits 2 kg a kg. */
class ParametersTest {

    private static final Library FACTORY = with(
            library(
                    dataset("chip", "makes 1 GB", "takes 1 cm2/GB * ratio of wafer"),
                    dataset("wafer", "makes 1 cm2", "emits 0.5 kg of CO2 fossil")),
            "ratio: 0.8 role estimate ± 0.2");

    @Test
    void aParameterOfTheLibraryMovesEveryProductThatUsesIt() {
        ProductModel product = buying("10 GB of chip");
        assertEquals(10 * 0.8 * 0.5, total(FACTORY, product), EXACT);
        assertEquals(
                10 * 1.6 * 0.5,
                footprint(FACTORY, product.build().with(new Setting("ratio", "1.6")))
                        .total(),
                EXACT);
    }

    @Test
    void aStudySharesItsParametersWithTheProduct() {
        ProductModel product =
                product("p").study(study("study", "lifetime: 3 a")).use("it: buys 2 kg/a of steel during lifetime");
        assertEquals(12, total(LIBRARY, product), EXACT);
        assertEquals(
                16,
                footprint(LIBRARY, product.build().with(new Setting("lifetime", "4 a")))
                        .total(),
                EXACT);
    }

    /** 5 kg of steel at 2; the spread of a 0 is held, whether a setting or a variant gives it, and so is a uniform one. */
    @ParameterizedTest
    @CsvSource({
        "± 0.3, 0 kg, a spread that is relative to its value says nothing of 0",
        "least 1 kg most 4 kg, 3.5 kg, a uniform spread says nothing of another value than the one it was stated for",
        "± 0.3, 3 kg, ''",
        "deviates 1 kg, 0 kg, ''",
        "least 1 kg most 4 kg, 2 kg, ''",
    })
    void aValueForWhichASpreadDoesNotHoldIsHeldAndSaid(String spread, String value, String why) {
        ProductModel product =
                product("p").parameter("more: 2 kg role estimate " + spread).use("it: buys 5 kg + more of steel");
        List<String> expected = why.isEmpty() ? List.of() : List.of("\"more\" is held at " + value + ": " + why);
        List<Issue> notes = footprint(LIBRARY, product.build().with(new Setting("more", value)))
                .warnings();
        assertEquals(
                expected,
                notes.stream()
                        .filter(issue -> issue.code() == IssueCode.ASSUMED)
                        .map(Issue::message)
                        .toList());
        ProductModel other = product.variant("other", new Setting("more", value));
        assertEquals(
                expected,
                warnings(IssueCode.ASSUMED, LIBRARY, other).stream()
                        .map(Issue::message)
                        .toList());
    }

    /** Nothing counts that hangs on "first": it goes into "second" alone, and nothing uses that. */
    @Test
    void whatOnlyAnUnusedOneNeedsIsUnusedToo() {
        ProductModel product = product("p")
                .parameter("first: 2 kg")
                .parameter("second: 2 * first role derived")
                .parameter("third: second + 1 kg role derived")
                .parameter("used: 1 kg")
                .parameter("twice: 2 * used role derived")
                .use("it: buys twice of steel");
        assertEquals(
                List.of("/parameters/first", "/parameters/second", "/parameters/third"),
                warnings(IssueCode.UNUSED, LIBRARY, product).stream()
                        .map(issue -> issue.place().path())
                        .toList());
    }

    /** A setting of a study that feeds only what this product does not use changes nothing. */
    @Test
    void aSettingOfAStudyThatOnlyAnUnusedOneNeedsIsUnused() {
        ProductModel product = product("p")
                .study(study("study", "rate: 2", "idle: 3 * rate role derived", "lifetime: 3 a"))
                .use("it: buys 2 kg/a of steel during lifetime");
        assertEquals(List.of(), warnings(IssueCode.UNUSED, LIBRARY, product));
        List<Issue> set = footprint(LIBRARY, product.build().with(new Setting("rate", "5")))
                .warnings();
        assertEquals(
                List.of("nothing uses \"rate\", which is set to \"5\""),
                set.stream()
                        .filter(issue -> issue.code() == IssueCode.UNUSED)
                        .map(Issue::message)
                        .toList());
        List<Issue> used = footprint(LIBRARY, product.build().with(new Setting("lifetime", "4 a")))
                .warnings();
        assertTrue(used.stream().noneMatch(issue -> issue.code() == IssueCode.UNUSED), used::toString);
    }

    /** A spread of a study that a 0 of the file multiplies; one that this product does not use is for others. */
    @Test
    void aSpreadOfAStudyThatCountsZeroTimesIsNoted() {
        ProductModel product = product("p")
                .study(study("study", "rate: 2 kg role estimate ± 0.3", "other: 3 kg role estimate ± 0.4"))
                .use("it: buys 1 kg + 0 * rate of steel");
        assertEquals(
                List.of(
                        "\"sigma: 0.3\" has no effect: what it is the spread of counts 0 times, so that no draw of it moves the"
                                + " result"),
                warnings(IssueCode.NO_EFFECT, LIBRARY, product).stream()
                        .map(Issue::message)
                        .toList());
    }

    @Test
    void theInnerNameWinsWithAWarning() {
        ProductModel product = product("p")
                .study(study("study", "size: 3 kg"))
                .parameter("size: 1 kg")
                .use("it: buys size of steel");
        assertEquals(2, total(LIBRARY, product), EXACT);
        Issue warning = warnings(IssueCode.HIDDEN_NAME, LIBRARY, product).get(0);
        assertEquals("/parameters/size", warning.place().path());
        // a setting goes to the innermost too
        assertEquals(
                4,
                footprint(LIBRARY, product.build().with(new Setting("size", "2 kg")))
                        .total(),
                EXACT);
    }

    @ParameterizedTest
    @CsvSource({"product, study", "study, product", "library, product"})
    void ownersOfOneIdKeepTheirParametersApart(String study, String product) {
        ProductModel model = product(product)
                .study(study(study, "size: 3 kg"))
                .parameter("size: 1 kg")
                .use("it: buys size of steel");
        assertEquals(2, total(with(LIBRARY, "size: 7 kg"), model), EXACT);
        ProductModel same = product("same")
                .study(study("same", "size: 3 kg"))
                .parameter("size: 1 kg")
                .use("it: buys size of steel");
        assertEquals(2, total(LIBRARY, same), EXACT);
    }

    @Test
    void aProcessHasParametersOfItsOwn() {
        Library library =
                library(dataset(with(process("mix", "makes 1 kg", "emits 1 kg * share of CO2 fossil"), "share: 0.25")));
        assertEquals(0.25, total(library, buying("1 kg of mix")), EXACT);
    }

    @Test
    void derivedParametersFollowInWhateverOrderTheyStand() {
        ProductModel product = product("p")
                .parameter("a: b + 1 kg role derived")
                .parameter("b: 2 * c role derived")
                .parameter("c: 3 kg")
                .use("it: buys a of steel");
        assertEquals(14, total(LIBRARY, product), EXACT);
    }

    @Test
    void aCycleIsNamedOnceAndNothingElseIsReported() {
        ProductModel product = product("p")
                .parameter("a: 2 * b role derived")
                .parameter("b: a + 1 kg role derived")
                .parts("body: mass 1 kg of steel")
                .use("it: buys a of steel", "all: buys packed_mass of steel");
        List<Issue> issues = refused(LIBRARY, product.build());
        assertEquals(
                List.of(IssueCode.CYCLE),
                issues.stream().map(Issue::code).distinct().toList(),
                issues.toString());
    }

    @Test
    void anUnknownNameIsRefusedWithTheClosestOnes() {
        ProductModel product = product("p").parameter("lifetime: 3 a").use("it: buys 1 kg/a of steel during lifetme");
        Issue issue = error(IssueCode.UNKNOWN_NAME, LIBRARY, product);
        assertTrue(issue.hint().contains("lifetime"), issue.toString());
    }

    @Test
    void aParameterThatNothingUsesIsAWarning() {
        ProductModel product =
                product("p").parameter("spare: 1 kg").parameter("used: 1 kg").use("it: buys used of steel");
        assertEquals(
                List.of("nothing uses \"spare\""),
                warnings(IssueCode.UNUSED, LIBRARY, product).stream()
                        .map(Issue::message)
                        .toList());
    }

    /** Whoever sets a parameter of a study or a library is told if nothing of the product uses it. */
    @Test
    void aSettingThatNothingUsesIsAWarningWithItsValueWhoeverOwnsTheParameter() {
        Product product = product("p")
                .study(study("study", "lifetime: 3 a", "weight: 2 kg"))
                .parameter("spare: 1 kg")
                .use("it: buys weight of steel")
                .build();
        for (String set : List.of("spare=2 kg", "lifetime=4 a", "ratio=0.5", "weight=1 kg")) {
            String[] both = set.split("=", -1);
            List<String> found = footprint(
                            with(LIBRARY, "ratio: 0.8 role estimate ± 0.2"),
                            product.with(new Setting(both[0], both[1])))
                    .warnings()
                    .stream()
                    .filter(issue ->
                            issue.code() == IssueCode.UNUSED && issue.message().contains("set to"))
                    .map(Issue::message)
                    .toList();
            String expected = "nothing uses \"" + both[0] + "\", which is set to \"" + both[1] + "\"";
            assertEquals(both[0].equals("weight") ? List.of() : List.of(expected), found);
        }
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "size, 5 kg, out-of-range",
        "size, 1 g, out-of-range",
        "size, 2 m, dimension-mismatch",
        "size, 2, dimension-mismatch",
        "size, 2 * sze, conflicting-fields",
        "size, true, truth-mismatch",
        "list, 3 kg, not-allowed",
        "on, maybe, wrong-type",
        "metal, gold, not-allowed",
        "twice, 3 kg, not-allowed",
        "sze, 2 kg, unknown-parameter",
    })
    void settingsThatDoNotFitAreRefused(String name, String value, String code) {
        Product product = switches().build().with(new Setting(name, value));
        List<Issue> issues = refused(LIBRARY, product);
        assertTrue(issues.stream().anyMatch(issue -> issue.code().toString().equals(code)), issues.toString());
    }

    @Test
    void settingsThatFitAreTaken() {
        Product product = switches().build();
        assertEquals(1 * 2 + 1 * 2 + 2 * 2 + 2, footprint(LIBRARY, product).total(), EXACT);
        Product changed = product.with(new Setting("size", "2000 g"))
                .with(new Setting("list", "2 kg"))
                .with(new Setting("on", "false"))
                .with(new Setting("metal", "plastic"));
        assertEquals(2 * 2 + 2 * 2 + 4 * 2 * 0 + 3, footprint(LIBRARY, changed).total(), EXACT);
    }

    private static ProductModel switches() {
        return product("p")
                .parameter("size: 1 kg min 0.5 kg max 4 kg")
                .parameter("list: 1 kg oneOf 1 kg, 2 kg")
                .parameter("on: true")
                .parameter("metal: steel oneOf steel, plastic")
                .parameter("twice: 2 * size role derived")
                .use(
                        "a: buys size of steel",
                        "b: buys list of steel",
                        "c: buys twice of steel when on",
                        "d: buys 1 kg of metal");
    }

    @Test
    void theFirstVariantIsTheDefault() {
        ProductModel product = product("p")
                .parameter("size: 1 kg")
                .variant("large", new Setting("size", "3 kg"))
                .variant("small", new Setting("size", "2 kg"))
                .use("it: buys size of steel");
        assertEquals(6, total(LIBRARY, product), EXACT);
        assertEquals(4, footprint(LIBRARY, product.build().variant("small")).total(), EXACT);
        assertEquals(
                10,
                footprint(LIBRARY, product.build().variant("small").with(new Setting("size", "5 kg")))
                        .total(),
                EXACT);
        Issue issue = error(IssueCode.UNKNOWN_VARIANT, LIBRARY, product.build().variant("smal"));
        assertEquals("Maybe \"small\"", issue.hint());
    }

    @Test
    void theNamesOfBuiltMassesAreTaken() {
        ProductModel product = product("p").parameter("product_mass: 1 kg").use("it: buys product_mass of steel");
        assertEquals(
                "/parameters/product_mass",
                error(IssueCode.INVALID_NAME, LIBRARY, product).place().path());
    }

    /** What may take one value only is certain; a limit beside a stated value may leave the half of a spread. */
    @Test
    void aSpreadWithoutRoomIsRefusedWhereItStands() {
        ProductModel product = product("p")
                .parameter("load: 1 kg role estimate ± 0.1 min 1 kg max 1 kg")
                .parameter("more: 1 kg role estimate least 1 kg most 2 kg min 0.5 kg max 1 kg")
                .use("it: buys load + more of steel");
        assertEquals(
                List.of("/parameters/load/sigma", "/parameters/more/distribution"),
                refused(LIBRARY, product.build()).stream()
                        .filter(issue -> issue.code() == IssueCode.SPREAD)
                        .map(issue -> issue.place().path())
                        .toList());
        assertEquals(
                2,
                total(
                        LIBRARY,
                        product("p")
                                .parameter("load: 1 kg role estimate ± 0.1 max 1 kg")
                                .use("it: buys load of steel")),
                EXACT);
    }

    @Test
    void aPlainParameterNamesNoOthers() {
        ProductModel product = product("p")
                .parameter("a: 1 kg")
                .parameter("b: 2 * a")
                .use("it: buys a of steel", "c: buys b of steel");
        assertTrue(refused(LIBRARY, product.build()).stream()
                .anyMatch(issue -> issue.code() == IssueCode.CONFLICTING_FIELDS));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1 kg / zero, not-finite",
        "1 kg * zero / zero, not-finite",
        "1 kg * exp(1000 + zero), not-finite",
        "1 kg * ln(zero), not-finite",
        "1 kg * (zero - 1), negative-amount",
    })
    void aFormulaWithoutANumberGivesNone(String formula, String code) {
        ProductModel product = product("p").parameter("zero: 0").use("it: buys " + formula + " of steel");
        List<Issue> issues = refused(LIBRARY, product.build());
        assertTrue(issues.stream().anyMatch(issue -> issue.code().toString().equals(code)), issues.toString());
    }

    @ParameterizedTest
    @CsvSource({"makes 1 kg / zero", "makes 0 kg", "makes -1 kg", "makes 1 kg * zero / zero"})
    void anOutcomeIsAPositiveNumber(String outcome) {
        Library library = with(library(dataset("odd", outcome, "emits 1 kg of CO2 fossil")), "zero: 0");
        List<Issue> issues = refused(library, buying("1 kg of odd").build());
        assertTrue(issues.get(0).isError(), issues.toString());
    }

    @Test
    void aCellThatIsNotFiniteIsFoundInADataset() {
        Library library = with(
                library(
                        dataset("odd", "makes 1 kg", "takes 1 kg of steel", "emits 1 kg / zero of CO2 fossil"),
                        dataset("steel", "makes 1 kg")),
                "zero: 0");
        Issue issue = error(IssueCode.NOT_FINITE, library, buying("1 kg of odd"));
        assertEquals("the calculation gives Infinity, expected a finite number", issue.message());
        assertEquals("/datasets/odd @ GLO/emissions/0/amount", issue.place().path());
    }

    @Test
    void anInputThatIsNotFiniteGivesNoNumber() {
        ProductSystem system =
                system(LIBRARY, product("p").parameter("size: 1 kg").use("it: buys size of steel"));
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int i = 0; i < system.inputs().size(); i++) {
                double[] values = system.inputs().values();
                values[i] = wrong;
                assertThrows(InvalidInputException.class, () -> system.at(values));
            }
        }
        assertNotEquals(0, system.inputs().size());
    }

    @Test
    void asManyValuesAsInputsAreNeeded() {
        ProductSystem system =
                system(LIBRARY, product("p").parameter("size: 1 kg").use("it: buys size of steel"));
        assertThrows(IllegalArgumentException.class, () -> system.at(new double[0]));
        assertThrows(
                IllegalArgumentException.class,
                () -> system.at(new double[system.inputs().size() + 1]));
    }
}
