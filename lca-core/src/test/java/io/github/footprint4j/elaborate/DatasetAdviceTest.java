package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.entry;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.library.Advice;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.IncludedWork;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.MaterialForm;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.library.Purpose;
import io.github.footprint4j.library.ScrapBurden;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Calculations;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.testkit.Workbench;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What datasets say of themselves reaches whoever names them in a product. */
class DatasetAdviceTest {

    private static final Library LIBRARY = library(
            advised(metal("ore", "1 kg"), caution("mostly dioxide")),
            advised(metal("old", "2 kg"), superseded("ore")),
            metal("air", "0 kg"),
            dataset("wheel", "makes 1 kg", "takes 1 kg of ore"),
            advised(metal("cup", "3 kg"), includes(IncludedWork.FORMING)),
            advised(metal("pellets", "2 kg"), form(MaterialForm.PELLETS)),
            advised(metal("moulding", "1 kg"), includes(IncludedWork.FORMING)),
            advised(metal("rolling", "1 kg"), includes(IncludedWork.ROLLING)),
            advised(metal("supply", "1 kg"), purpose(Purpose.FUEL_SUPPLY)),
            advised(metal("combustion", "3 kg"), purpose(Purpose.FUEL_COMBUSTION)),
            advised(metal("losses", "1 kg"), purpose(Purpose.NETWORK_LOSSES)),
            advised(metal("smoke", "3 kg"), purpose(Purpose.BURNING)),
            advised(metal("to-plant", "0.01 kg"), purpose(Purpose.DELIVERY_TO_BURNING)),
            advised(metal("to-recycler", "0.01 kg"), purpose(Purpose.DELIVERY_TO_RECYCLING)));

    private static Dataset metal(String name, String emitted) {
        return dataset(name, "makes 1 kg", "emits " + emitted + " of CO2 fossil");
    }

    private static Dataset advised(Dataset dataset, Advice advice) {
        return new Dataset(dataset.process(), dataset.documentation(), dataset.pairs(), advice);
    }

    private static Advice caution(String text) {
        return new Advice(
                Optional.of(text),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Advice superseded(String newer) {
        return new Advice(
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Reference.parse(newer)));
    }

    private static Advice includes(IncludedWork... work) {
        return new Advice(
                Optional.empty(),
                new TreeSet<>(List.of(work)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Advice form(MaterialForm form) {
        return new Advice(
                Optional.empty(),
                new TreeSet<>(),
                Optional.of(form),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Advice purpose(Purpose purpose) {
        return new Advice(
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.of(purpose),
                Optional.empty(),
                Optional.empty());
    }

    private static Advice scrap(ScrapBurden scrap) {
        return new Advice(
                Optional.empty(),
                new TreeSet<>(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(scrap),
                Optional.empty());
    }

    private static List<Issue> issues(IssueCode code, ProductModel product) {
        return Calculations.warnings(code, LIBRARY, product);
    }

    private static ProductModel worked(String of, String... work) {
        return product("p")
                .parts(part(
                        "body: mass 1 kg of " + of,
                        List.of(),
                        Arrays.stream(work).map(ProductModel::entry).toList()));
    }

    @Test
    void aCautionIsANoteWhereTheProductNamesTheDataset() {
        Issue issue = issues(IssueCode.CAUTION, product("p").parts("body: mass 1 kg of ore"))
                .get(0);
        assertEquals(Severity.NOTE, issue.severity());
        assertEquals("/parts/0/of", issue.place().path());
        assertTrue(issue.message().contains("mostly dioxide"), issue.message());
    }

    @Test
    void whatADatasetBuysIsTheBusinessOfItsLibrary() {
        assertEquals(List.of(), issues(IssueCode.CAUTION, product("p").parts("body: mass 1 kg of wheel")));
    }

    @Test
    void aSupersededDatasetNamesTheNewerOne() {
        Issue issue = issues(IssueCode.SUPERSEDED_DATASET, product("p").use("one: buys 1 kg of old"))
                .get(0);
        assertEquals(Severity.NOTE, issue.severity());
        assertTrue(issue.message().contains("\"ore\""), issue.message());
    }

    @ParameterizedTest(name = "{0} with {1}: {2} warnings")
    @CsvSource({"cup, moulding, 1", "cup, rolling, 0", "ore, moulding, 0", "pellets, moulding, 0"})
    void workThatTheMaterialHoldsCountsTwice(String material, String work, int warnings) {
        List<Issue> found = issues(IssueCode.COUNTED_TWICE, worked(material, "step: buys 1 kg of " + work));
        assertEquals(warnings, found.size());
        found.forEach(issue -> {
            assertEquals(Severity.WARNING, issue.severity());
            assertEquals("/parts/0/work/0/of", issue.place().path());
        });
    }

    @Test
    void workInProductionOnAPartCountsTwiceAsWell() {
        ProductModel product = worked("cup").production("step: buys 1 kg of moulding part body");
        assertEquals(1, issues(IssueCode.COUNTED_TWICE, product).size());
        ProductModel other = worked("cup").production("step: buys 1 kg of moulding");
        assertEquals(List.of(), issues(IssueCode.COUNTED_TWICE, other));
    }

    /**
     * A set of 2 cups of 1 kg and of 3 kg of ore: forming 5 kg forms the cups again, and so does forming more than the 3 kg of the rest;
     * forming 3 kg or less may be the rest alone. What is no mass cannot be told.
     */
    @ParameterizedTest(name = "{0}, {1}: {2} warnings")
    @CsvSource({
        "1 kg, 5 kg, 1",
        "1 kg, 10 kg, 1",
        "1 kg, 3.5 kg, 1",
        "1 kg, 3 kg, 0",
        "1 kg, 0.5 kg, 0",
        "size, 5 kg * size / 1 kg, 1",
        "size, 3 kg * size / 1 kg, 0"
    })
    void workOnAWholePartIsWorkOnWhatIsInside(String cup, String worked, int warnings) {
        String left = "(5 kg - 2 kg) * (" + cup + ") / (1 kg)";
        List<Part> inside =
                List.of(part("cups: mass " + cup + " of cup quantity 2"), part("rest: mass " + left + " of ore"));
        ProductModel onPart = product("p")
                .parameter("size: 1 kg role design")
                .parts(part("set: quantity 3", inside, List.of(entry("step: buys " + worked + " of moulding"))));
        ProductModel deeper = product("p")
                .parameter("size: 1 kg role design")
                .parts(part(
                        "box:",
                        List.of(part("set: quantity 3", inside, List.of())),
                        List.of(entry("step: buys 3 * (" + worked + ") of moulding"))));
        ProductModel inProduction = product("p")
                .parameter("size: 1 kg role design")
                .parts(part("set: quantity 3", inside, List.of()))
                .production("step: buys 3 * (" + worked + ") of moulding part set");
        for (ProductModel product : List.of(onPart, deeper, inProduction)) {
            List<Issue> found = issues(IssueCode.COUNTED_TWICE, product);
            assertEquals(warnings, found.size(), found::toString);
            found.forEach(issue -> assertTrue(
                    issue.message()
                            .matches(".*of \"cups\" includes it, and \"moulding.*\" adds it to all of \"(set|box)\""),
                    issue.message()));
        }
    }

    @Test
    void pelletsThatNothingFormsAreNoted() {
        assertEquals(1, issues(IssueCode.CAUTION, worked("pellets")).size());
        assertEquals(List.of(), issues(IssueCode.CAUTION, worked("pellets", "step: buys 1 kg of moulding")));
    }

    @ParameterizedTest(name = "{0} beside {1}: {2} warnings")
    @CsvSource({
        "supply, ore, 1",
        "supply, combustion, 0",
        "combustion, ore, 1",
        "combustion, supply, 0",
        "losses, ore, 1"
    })
    void aHalfAloneIsAWarning(String half, String other, int warnings) {
        ProductModel product = product("p").use("one: buys 1 kg of " + half, "two: buys 1 kg of " + other);
        assertEquals(warnings, issues(IssueCode.OTHER_PURPOSE, product).size());
    }

    @Test
    void aFuelWhoseGasesTheProductEmitsItselfIsComplete() {
        ProductModel product = product("p").use("one: buys 1 kg of supply", "two: emits 3 kg of CO2 fossil");
        assertEquals(List.of(), issues(IssueCode.OTHER_PURPOSE, product));
    }

    @Test
    void deliveryToARecyclerIsNoRecycledMaterial() {
        Pairs pairs = Metals.pairs("", "to-recycler", "");
        ProductModel product = product("p")
                .parts(Metals.part("body: mass 1 kg of ore", Metals.with(Metals.shares("50 %", ""), pairs)));
        assertEquals(1, issues(IssueCode.OTHER_PURPOSE, product).size());
    }

    @Test
    void partnersOfAPartMustBeAlike() {
        Pairs pairs = Metals.pairs("", "cup", "");
        ProductModel product = product("p")
                .parts(Metals.part("body: mass 1 kg of ore", Metals.with(Metals.shares("50 %", ""), pairs)));
        Issue issue = issues(IssueCode.NO_PAIR, product).get(0);
        assertEquals("/parts/0/recycled", issue.place().path());
        assertTrue(issue.message().contains("included work"), issue.message());
    }

    /** 2 kg of smoke at 3 kg/kg; PAS 2050, clause 8.2. */
    @ParameterizedTest(name = "{0} {1} under {2}: {3} kg in the product, {4} kg with the energy")
    @CsvSource({
        "smoke, yes, PAS 2050:2011, 0, 6",
        "smoke, no, PAS 2050:2011, 6, 0",
        "smoke, '', PAS 2050:2011, 6, 0",
        "smoke, yes, PAS 2050:2008, 0, 6",
        "smoke, yes, ISO 14067:2018, 6, 0",
        "smoke, yes, EU PEF 2021, 6, 0",
        "to-plant, yes, PAS 2050:2011, 0.02, 0",
        "to-plant, no, PAS 2050:2011, 0.02, 0"
    })
    void theMethodDecidesWhoBearsTheSmoke(
            String of, String energy, String method, double inProduct, double withEnergy) {
        Footprint footprint = burned(of, energy, method);
        assertEquals(inProduct, footprint.total(), Workbench.EXACT);
        assertEquals(withEnergy, footprint.apart(Account.ENERGY_RECOVERY), Workbench.EXACT);
    }

    private static Footprint burned(String of, String energy, String method) {
        ProductModel product = product("p")
                .parts("body: mass 2 kg of air")
                .endOfLife("end: mass 2 kg of " + of + (energy.isEmpty() ? "" : " energyRecovery " + energy));
        return Calculator.of(LIBRARY, Method.find(method).orElseThrow()).footprint(product.build());
    }

    @ParameterizedTest(name = "{0} {1} under {2}: {3}")
    @CsvSource({
        "smoke, '', PAS 2050:2011, NOTE ASSUMED",
        "smoke, no, PAS 2050:2011, ''",
        "smoke, yes, PAS 2050:2011, NOTE EXCLUDED",
        "smoke, yes, ISO 14067:2018, NOTE NO_EFFECT",
        "to-plant, '', PAS 2050:2011, NOTE ASSUMED",
        "to-plant, yes, PAS 2050:2011, ''",
        "to-plant, no, PAS 2050:2011, WARNING OTHER_PURPOSE",
        "to-plant, '', ISO 14067:2018, WARNING OTHER_PURPOSE",
        "to-plant, yes, ISO 14067:2018, WARNING OTHER_PURPOSE",
        "wheel, no, PAS 2050:2011, NOTE NO_EFFECT",
        "wheel, '', PAS 2050:2011, ''"
    })
    void whatFollowsFromTheWordOrItsLackIsSaid(String of, String energy, String method, String said) {
        List<String> found = burned(of, energy, method).warnings().stream()
                .filter(issue -> issue.code() != IssueCode.EMPTY_STAGE)
                .map(issue -> issue.severity().name() + " " + issue.code().name())
                .toList();
        assertEquals(said.isEmpty() ? List.of() : List.of(said), found);
    }

    /** Primary 10, recycled 3 kg/kg, R2 70 %: what the rule credits must be complete. */
    @ParameterizedTest(name = "primary {0}, recycled {1} under {2}: refused {3}")
    @CsvSource({
        "'', FREE, CLOSED_LOOP, true",
        "FREE, '', CLOSED_LOOP, true",
        "'', FREE, FIFTY_FIFTY, true",
        "'', FREE, CIRCULAR_FOOTPRINT, true",
        "FREE, BURDENED, CIRCULAR_FOOTPRINT, true",
        "BURDENED, BURDENED, CLOSED_LOOP, false",
        "'', '', CLOSED_LOOP, false",
        "FREE, FREE, RECYCLED_CONTENT, false"
    })
    void freeScrapIsRefusedWhereRecyclingIsCredited(
            String primary, String recycled, RecyclingRule rule, boolean refused) {
        assertEquals(refused, isRefused(primary, recycled, "70 %", rule));
        assertEquals(false, isRefused(primary, recycled, "0 %", rule));
    }

    private static boolean isRefused(String primary, String recycled, String share, RecyclingRule rule) {
        Library library = library(
                advised(Metals.paired(metal("metal", "10 kg"), "", "scrap", "landfill"), burden(primary)),
                advised(Metals.paired(metal("scrap", "3 kg"), "metal", "", "landfill"), burden(recycled)),
                metal("landfill", "1 kg"));
        ProductModel product = product("p").parts(Metals.part("body: mass 1 kg of metal", Metals.shares("", share)));
        Calculator calculator = Calculator.of(library, Method.PAS_2050_2011.with(rule));
        try {
            calculator.footprint(product.build());
            return false;
        } catch (InvalidInputException e) {
            return e.issues().stream().filter(Issue::isError).allMatch(issue -> issue.code() == IssueCode.FREE_SCRAP);
        }
    }

    private static Advice burden(String word) {
        return word.isEmpty() ? Advice.NONE : scrap(ScrapBurden.valueOf(word));
    }
}
