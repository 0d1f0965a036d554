package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Keep;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be meant, or changes nothing, in products of the bundled library. */
class NonsenseTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final double EXACT = 1e-12;

    private static Product product(String... lines) {
        return Products.read(
                Source.named("p.yaml")
                        .with("format: footprint-product/1\nid: p\nname: P\nbasis: design\nboundary: cradle-to-grave\n"
                                + "functionalUnit: { text: one, amount: 1 piece, duration: 1 a }\n"
                                + "rules: { recycling: recycled-content }\n"
                                + "exclusions: [{ what: use, why: nothing is used }]\n" + String.join("\n", lines)
                                + "\n"),
                Libraries.bundled());
    }

    private static Footprint footprint(String... lines) {
        return CALCULATOR.footprint(product(lines));
    }

    private static List<Issue> errors(String... lines) {
        return assertThrows(IssueException.class, () -> footprint(lines)).issues();
    }

    private static List<String> messages(Stream<Issue> issues, String path) {
        return issues.filter(issue -> issue.place().path().equals(path))
                .map(Issue::message)
                .toList();
    }

    private static void assertSaid(Footprint footprint, String path, String message) {
        assertTrue(
                footprint.warnings().stream()
                        .anyMatch(issue -> issue.place().path().equals(path)
                                && issue.message().contains(message)),
                footprint.warnings().toString());
    }

    private static double totalOfRecycledSteel(String share) {
        Footprint footprint =
                footprint("parts: [{ id: body, of: steel, mass: 7 kg, endOfLifeRecycling: " + share + " }]");
        assertEquals(List.of(), messages(footprint.warnings().stream(), "/parts/0/endOfLifeRecycling"));
        return footprint.total();
    }

    @Test
    void recyclingAfterUseOfAMaterialWithoutARecycledOneIsNotSaidToDoNothing() {
        // 7 kg to landfill at 8.98311 kg CO2e/t, less what is recycled
        double landfill = 7 * 8.98311e-3;
        double none = totalOfRecycledSteel("0 %");
        assertEquals(none - landfill / 2, totalOfRecycledSteel("50 %"), EXACT);
        assertEquals(none - landfill, totalOfRecycledSteel("100 %"), EXACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.1 kg + 0.2 kg - 0.3 kg",
                "aa - bb - bb - bb",
                "aa - 3 * bb",
            })
    void aMassThatRoundingLeavesIsZero(String mass) {
        Footprint footprint = footprint(
                "parameters: { aa: { value: 0.3 kg, role: design }, bb: { value: 0.1 kg, role: design } }",
                "parts: [{ id: body, of: steel, mass: " + mass + " }]",
                "endOfLife: [{ id: away, of: metal-landfill, mass: rest_mass }]");
        assertEquals(0, footprint.total());
    }

    @Test
    void whatIsTreatedSeveralTimesCountsSeveralTimes() {
        Issue issue = errors(
                        "parts: [{ id: body, of: steel, mass: 10 kg }]",
                        "endOfLife: [{ id: away, of: weee-treatment, amount: 10 kg, times: 5 }]")
                .get(0);
        assertEquals(IssueCode.END_OF_LIFE_TWICE, issue.code());
        assertTrue(issue.message().contains("treats 40 kg more"), issue.message());
    }

    @ParameterizedTest(name = "{0} of {1} by {2}")
    @CsvSource({
        "weee-treatment, 1 kg, 50 kg, 40 kg", // as much as goes in
        "weee-treatment, 500 g, 50 kg, 15 kg", // half of it
        "inner, 1 kg, 20 kg, 30 kg", // another process, which treats twice as much
    })
    void whatAProcessTreatsBelongsToTheMassBalance(String of, String amount, String asked, String more) {
        Issue issue = errors(
                        "parts: [{ id: body, of: steel, mass: 10 kg }]",
                        "endOfLife: [{ id: away, process: outer, amount: " + asked + " }]",
                        "processes:",
                        "- { id: outer, outputs: [{ product: done, amount: 1 kg }], inputs: [{ of: " + of + ", amount: "
                                + amount + " }] }",
                        "- { id: inner, outputs: [{ product: sorted, amount: 1 kg }], inputs: [{ of: weee-treatment, amount: 2 kg }] }")
                .get(0);
        assertEquals(IssueCode.END_OF_LIFE_TWICE, issue.code());
        assertTrue(issue.message().contains("treats " + more + " more"), issue.message());
    }

    @Test
    void aProcessThatTreatsNothingTreatsNoMass() {
        Footprint footprint = footprint(
                "parts: [{ id: body, of: steel, mass: 10 kg }]",
                "endOfLife: [{ id: apart, process: taking, amount: 50 kg }, { id: away, of: metal-landfill, mass: 10 kg }]",
                "processes: [{ id: taking, outputs: [{ product: done, amount: 1 kg }], inputs: [{ of: electricity-delivered @ DE, amount: 1 kWh }] }]");
        assertTrue(footprint.warnings().stream().noneMatch(issue -> issue.code() == IssueCode.END_OF_LIFE_TWICE));
    }

    @Test
    void aRecycledPartnerThatIsTheMaterialItselfIsNone() {
        assertSaid(
                footprint(
                        "parts: [{ id: body, of: aluminium, mass: 1 kg, recycled: aluminium, recycledContent: 50 % }]"),
                "/parts/0/recycled",
                "it is no recycled material, and recycledContent moves nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "'of: aluminium, endOfLifeRecycling: 50 %, disposal: wood-landfill', /parts/0/disposal, waste of wood",
        "'of: aluminium, endOfLifeRecycling: 50 %, disposal: paper-and-board-landfill', /parts/0/disposal, waste of paper",
        "'of: steel, yield: 50 %, scrap: wood-combustion', /parts/0/scrap, waste of wood",
        "'of: aluminium, yield: 50 %, scrap: textile-recycling', /parts/0/scrap, waste of textiles",
    })
    void aTreatmentOfAnotherKindOfMaterialIsSaid(String part, String path, String message) {
        assertSaid(footprint("parts: [{ id: body, mass: 1 kg, " + part + " }]"), path, message);
    }

    @ParameterizedTest
    @CsvSource({
        "'of: aluminium, endOfLifeRecycling: 50 %, disposal: metal-landfill'",
        "'of: steel, yield: 50 %, scrap: metal-recycling'",
        "'of: wood, yield: 50 %, scrap: wood-combustion'",
        "'of: pp, yield: 50 %, scrap: household-waste-landfill'",
    })
    void aTreatmentOfTheKindOrOfAnyWasteIsNot(String part) {
        assertTrue(footprint("parts: [{ id: body, mass: 1 kg, " + part + " }]").warnings().stream()
                .noneMatch(issue -> issue.message().contains("treats waste of")));
    }

    @ParameterizedTest
    @CsvSource({"', part: body'", "''"})
    void anEndOfLifeOfAnotherKindOfMaterialIsSaid(String part) {
        assertSaid(
                footprint(
                        "parts: [{ id: body, of: steel, mass: 1 kg }]",
                        "endOfLife: [{ id: away, of: wood-combustion, energyRecovery: no, mass: 1 kg" + part + " }]"),
                "/endOfLife/0/of",
                "treats waste of wood, and ");
    }

    @Test
    void aChangeOfMaterialNamesTheTreatmentOfTheOldOneThatStays() {
        Product before = product(
                "parts: [{ id: body, of: wood, mass: 10 kg }]",
                "endOfLife: [{ id: away, of: wood-combustion, energyRecovery: no, mass: 10 kg }]");
        Explanation explained = CALCULATOR.explain(
                before, Change.substitute("wood").keeping(Keep.MASS).by("steel"));
        assertTrue(explained.warnings().stream()
                .anyMatch(issue -> issue.message()
                        .equals("\"away\" (wood-combustion @ GB, 10 kg) treats waste of wood, and the parts are of"
                                + " metals")));
    }

    @ParameterizedTest
    @CsvSource({"sharing: economic", "plant: boiler"})
    void aRuleBesideStatedSharesHasNoEffect(String rule) {
        Footprint footprint = footprint(
                "parts: [{ id: body, of: steel, mass: 1 kg }]",
                "production: [{ id: run, of: heat, amount: 1 kWh }]",
                "processes: [{ id: both, " + rule
                        + ", outputs: [{ product: heat, amount: 1 kWh, allocation: 40 % }, { product: power, amount: 1 kWh, allocation: 60 %, label: electricity }],"
                        + " inputs: [{ of: steel, amount: 1 kg }] }]");
        assertSaid(footprint, "/processes/0/" + rule.split(":")[0], "every outcome states its share");
    }

    @Test
    void aStageInWhichEveryAmountIsZeroIsEmpty() {
        assertSaid(
                footprint(
                        "parts: [{ id: body, of: steel, mass: 1 kg }]",
                        "endOfLife: [{ id: away, of: metal-landfill, mass: 0 kg }]"),
                "/endOfLife",
                "nothing happens in the stage \"end of life\"");
    }

    @Test
    void aQuantityOfZeroIsSaid() {
        assertSaid(
                footprint("parts: [{ id: body, of: steel, mass: 1 kg, quantity: 0 }]"),
                "/parts/0/quantity",
                "\"body\" counts 0 times");
    }

    @Test
    void anAmountThatIsOnlyRecordedHasASizeToo() {
        List<Issue> found = assertThrows(
                        IssueException.class,
                        () -> Products.read(
                                Source.named("p.yaml")
                                        .with("format: footprint-product/1\nid: p\nname: P\nbasis: design\n"
                                                + "boundary: cradle-to-grave\n"
                                                + "functionalUnit: { text: one, amount: 1 piece, duration: 1 a }\n"
                                                + "exclusions: [{ what: use, why: it is small, estimate: 1e-320 kg CO2e }]\n"
                                                + "parts: [{ id: a, of: steel, mass: 1 kg }]\n"),
                                Libraries.bundled()))
                .issues();
        assertEquals(
                List.of("NUMBER_OUT_OF_RANGE /exclusions/0/estimate"),
                found.stream()
                        .map(one -> one.code().name() + " " + one.place().path())
                        .toList());
    }

    @Test
    void aSigmaBeyondTheLimitGetsTheErrorAlone() {
        List<Issue> issues = errors("parts: [{ id: body, of: steel, mass: { value: 1 kg, sigma: 30 } }]");
        assertTrue(issues.stream().anyMatch(issue -> issue.message().contains("sigma is 30")));
        assertTrue(issues.stream().noneMatch(issue -> issue.message().contains("divided by")), issues.toString());
    }

    @Test
    void carbonOfPlantsInMetalIsSaid() {
        assertSaid(
                footprint("parts: [{ id: body, of: steel, mass: 1 kg, biogenicCarbon: 0.4 kg,"
                        + " carbonFate: [{ to: storage, share: 100 % }] }]"),
                "/parts/0/biogenicCarbon",
                "metals hold no carbon that plants took up");
    }
}
