package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changes;
import io.github.footprint4j.change.Keep;
import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.NoVerdict;
import io.github.footprint4j.compare.Verdict;
import io.github.footprint4j.data.json.ExplanationJson;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.explain.ExplanationReport;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.target.BreakEven;
import io.github.footprint4j.target.CheapestSet;
import io.github.footprint4j.target.Measure;
import io.github.footprint4j.target.Measures;
import io.github.footprint4j.target.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of material and of recycled content says of itself, with factors of the bundled library. */
class HonestChangesTest {

    private static final double EXACT = 1e-9;
    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Product KETTLE =
            Products.read(Source.resource(HonestChangesTest.class, "kettle.yaml"), Libraries.bundled());

    private static Product part(String boundary, String line) {
        return Products.read(
                Source.named("part.yaml")
                        .with("format: footprint-product/1\nid: p\nname: Part\nbasis: design\nboundary: " + boundary
                                + "\nfunctionalUnit: { text: one part, amount: 1 piece, duration: 1 a }\n"
                                + "parameters: { recycled: { value: 0 %, role: design, min: 0 %, max: 100 % } }\n"
                                + "parts: [" + line + "]\n"),
                Libraries.bundled());
    }

    private static Pairing pairing(Explanation explained) {
        return explained.comparison().between(0, 1);
    }

    private static boolean says(Explanation explained, String text) {
        return explained.warnings().stream().map(Issue::message).anyMatch(message -> message.contains(text));
    }

    /** 0.42 kg / 70 % = 0.6 kg are bought, at 2.57757172 kg CO2e/kg of pp and not at 1.89 of steel; no mass changes. */
    @Test
    void aKettleBodyOfEqualMassIsSaidToBeThatAndHasNoVerdict() {
        Explanation explained =
                CALCULATOR.explain(KETTLE, Change.substitute("steel").by("pp"));
        assertEquals(0.6 * (2.57757172 - 1.89), explained.difference(), EXACT);
        assertEquals(0.41, explained.difference(), 0.005);
        assertEquals(List.of(NoVerdict.KEEP_NOT_STATED), pairing(explained).withheld());
        assertEquals(Verdict.NO_VERDICT, pairing(explained).verdict());
        assertTrue(explained.warnings().stream().anyMatch(issue -> issue.code() == IssueCode.KEEP_NOT_STATED));
        assertTrue(says(explained, "yield 70 %, scrap metal-recycling, work pressing (0.4 kWh)"));
        String text = ExplanationReport.of(explained).text(TextStyle.DEFAULT);
        assertTrue(text.contains("No verdict: nothing says what stays"), text);
    }

    /** Equal mass that is stated is the same number, is said, and has no verdict either, since nobody knows the densities. */
    @Test
    void equalMassThatIsStatedHasNoVerdict() {
        Explanation explained = CALCULATOR.explain(
                KETTLE, Change.substitute("steel").keeping(Keep.MASS).by("pp"));
        assertEquals(0.6 * (2.57757172 - 1.89), explained.difference(), EXACT);
        assertEquals(List.of(NoVerdict.EQUAL_MASS), pairing(explained).withheld());
        assertEquals(Verdict.NO_VERDICT, pairing(explained).verdict());
        assertTrue(says(explained, "1 : 1 by mass, as is stated"));
        String text = ExplanationReport.of(explained).text(TextStyle.DEFAULT);
        assertTrue(text.contains("No verdict: equal mass was stated"), text);
    }

    /**
     * With x kg of pp for 1 kg of steel 0.6 x kg are bought at 2.57757172 and not 0.6 kg at 1.89, 0.42 (x - 1) kg more are moved and
     * treated, and 0.18 (x - 1) kg more are scrap: all in proportion to x, so that the difference is 0 at one x.
     */
    @ParameterizedTest
    @CsvSource({"true", "false"})
    void equalMassNamesTheRatioAtWhichTheSignTurns(boolean isSubstitution) {
        Explanation explained = CALCULATOR.explain(
                KETTLE, isSubstitution ? Change.substitute("steel").by("pp") : Changes.assignment("body.of=pp"));
        double moved = explained.before().byStage().get(Stage.TRANSPORT) / 1.15;
        double other = 0.42 * (moved + 0.45) + 0.18 * 0.00468568;
        double ratio = (0.6 * 1.89 + other) / (0.6 * 2.57757172 + other);
        assertEquals(0.786, ratio, 0.0005);
        assertTrue(
                says(
                        explained,
                        "at stated values it does at 0.786 kg of the new one for 1 kg of the old one, and is lower with less"),
                explained.warnings()::toString);
        Explanation there = CALCULATOR.explain(
                KETTLE,
                Change.substitute("steel")
                        .keeping(Keep.ratio(String.valueOf(ratio)))
                        .by("pp"));
        assertEquals(0, there.difference(), EXACT);
        assertEquals(List.of(), pairing(there).withheld());
    }

    /** The mass of the same shape as a change of its own is no equal mass: 48 g instead of 420 g, as with a ratio. */
    @Test
    void aMassThatIsSetBesideTheMaterialIsNoEqualMass() {
        Explanation explained =
                CALCULATOR.explain(KETTLE, Changes.assignment("body.of=pp"), Changes.assignment("body.mass=48 g"));
        assertEquals(-1.29, explained.difference(), 0.005);
        assertEquals(Verdict.LOWER, pairing(explained).verdict());
        assertFalse(says(explained, "by mass"));
        // the same mass written anew is equal mass
        Explanation same =
                CALCULATOR.explain(KETTLE, Changes.assignment("body.of=pp"), Changes.assignment("body.mass=0.42 kg"));
        assertEquals(List.of(NoVerdict.KEEP_NOT_STATED), pairing(same).withheld());
    }

    /**
     * 48 g of pp have the shape of 420 g of steel: 0.048 / 70 % kg are bought, the scrap is 30 % of that at 0.00468568, 0.372 kg less are
     * moved, of 1.15 kg with the box, and treated, at 0.45. The pressing stays as it is stated.
     */
    @Test
    void aKettleBodyOfTheSameShapeIsLighter() {
        Explanation explained = CALCULATOR.explain(
                KETTLE,
                Change.substitute("steel").keeping(Keep.ratio("48 g / 420 g")).by("pp"));
        double bought = 0.048 / 0.7 * 2.57757172 - 0.6 * 1.89;
        double scrap = 0.3 * (0.048 / 0.7 - 0.6) * 0.00468568;
        double moved = -0.372 / 1.15 * explained.before().byStage().get(Stage.TRANSPORT);
        double treated = -0.372 * 0.45;
        assertEquals(bought + scrap + moved + treated, explained.difference(), EXACT);
        assertEquals(-1.29, explained.difference(), 0.005);
        assertEquals(Verdict.LOWER, pairing(explained).verdict());
        // stated by hand: the same body with its mass
        Explanation byHand =
                CALCULATOR.explain(KETTLE, Change.substitute("steel").by("pp"), Changes.assignment("body.mass=48 g"));
        assertEquals(byHand.after().total(), explained.after().total(), EXACT);
    }

    @Test
    void theSameVolumeNeedsDensities() {
        InvalidInputException e = Assertions.assertThrows(
                InvalidInputException.class,
                () -> CALCULATOR.explain(
                        KETTLE, Change.substitute("steel").keeping(Keep.VOLUME).by("pp")));
        assertEquals(IssueCode.RULE_NOT_APPLIED, e.issues().get(0).code());
        assertTrue(e.getMessage().contains("no densities in the library yet"), e.getMessage());
    }

    /** 10 kg of steel at 1.89 kg CO2e/kg: it takes nothing from the air. */
    @Test
    void carbonOfWoodDoesNotStayOnSteel() {
        Product wood = part(
                "cradle-to-grave",
                "{ id: w, of: wood, mass: 10 kg, biogenicCarbon: 5 kg, carbonFate: [{ share: 100 %, to: storage }] }");
        Explanation explained =
                CALCULATOR.explain(wood, Change.substitute("wood").by("steel"));
        assertEquals(18.9, explained.after().total(), EXACT);
        assertTrue(says(explained, "goes with it: biogenicCarbon 5 kg, carbonFate 100 % to storage"));
        Explanation set = CALCULATOR.explain(wood, Changes.assignment("w.of=steel"));
        assertEquals(18.9, set.after().total(), EXACT);
    }

    /** 1 kg of pp, of which nobody said that it is recycled. */
    @Test
    void recycledContentDoesNotStayOnAnotherMaterial() {
        Product aluminium = part("cradle-to-gate", "{ id: p, of: aluminium, mass: 1 kg, recycledContent: 40 % }");
        Explanation explained =
                CALCULATOR.explain(aluminium, Change.substitute("aluminium").by("pp"));
        assertEquals(2.57757172, explained.after().total(), EXACT);
        assertTrue(says(explained, "goes with it: recycledContent 40 %"));
    }

    private static final String FRAME =
            "{ id: frame, of: aluminium, mass: 1 kg, recycledContent: recycled, endOfLifeRecycling: 90 % }";

    /** Recycled content: Er - Ev = 0.9950779 - 15.1 kg; closed loop does not ask for R1 at all. */
    @ParameterizedTest
    @CsvSource({"frame.recycledContent=100 %", "recycled=100 %"})
    void recycledContentIsAnsweredUnderBothFormulas(String change) {
        Explanation explained = CALCULATOR.explain(part("cradle-to-grave", FRAME), Changes.assignment(change));
        BothFormulas both = pairing(explained).formulas().orElseThrow();
        assertEquals(0.9950779 - 15.1, both.recycledContent().orElseThrow(), EXACT);
        assertEquals(0, both.closedLoop().orElseThrow(), EXACT);
        assertTrue(both.isChoiceOfSign());
        assertTrue(both.isChoiceOfSize());
        assertEquals(List.of(NoVerdict.CHOICE_OF_FORMULA), pairing(explained).withheld());
        String text = ExplanationReport.of(explained).text(TextStyle.DEFAULT);
        assertTrue(text.contains("-14.1 under recycled-content and 0 under closed-loop"), text);
        assertTrue(ExplanationReport.of(explained).csv().contains("all under closed-loop,,,,,0,"));
        assertTrue(ExplanationJson.write(explained).contains("\"choiceOfSign\": true"));
    }

    /** However the partner is named, it is one change: Er - Ev under recycled content, 0 under closed loop, and the same notes. */
    @ParameterizedTest
    @CsvSource({
        "aluminium, aluminium-recycled, -1",
        "aluminium-recycled, aluminium, 1",
    })
    void aPartnerThatIsSetIsAPartnerThatIsSubstituted(String of, String by, int sign) {
        Product frame = part("cradle-to-grave", "{ id: frame, of: " + of + ", mass: 1 kg, endOfLifeRecycling: 90 % }");
        Explanation set = CALCULATOR.explain(frame, Changes.assignment("frame.of=" + by));
        Explanation substituted =
                CALCULATOR.explain(frame, Change.substitute(of).by(by));
        for (Explanation one : List.of(set, substituted)) {
            BothFormulas both = pairing(one).formulas().orElseThrow();
            assertEquals(sign * (15.1 - 0.9950779), both.recycledContent().orElseThrow(), EXACT);
            assertEquals(0, both.closedLoop().orElseThrow(), EXACT);
            assertEquals(List.of(NoVerdict.CHOICE_OF_FORMULA), pairing(one).withheld());
        }
        assertEquals(substituted.after().total(), set.after().total());
        assertEquals(messages(substituted), messages(set));
        assertTrue(says(set, "the recycled content of \"frame\" becomes"));
    }

    private static List<String> messages(Explanation explained) {
        return explained.warnings().stream()
                .map(issue -> issue.code() + issue.message() + issue.hint())
                .toList();
    }

    /** A parameter that chooses the partner: the same two numbers, though the part says nothing of recycling. */
    @Test
    void aPartnerThatAParameterChoosesIsAnsweredUnderBothFormulas() {
        Product frame = Products.read(
                Source.named("p.yaml")
                        .with("format: footprint-product/1\nid: p\nname: P\nbasis: design\nboundary: cradle-to-gate\n"
                                + "functionalUnit: { text: one part, amount: 1 piece, duration: 1 a }\n"
                                + "parameters:\n  stuff: { value: aluminium, role: design, oneOf: [aluminium, aluminium-recycled, pp] }\n"
                                + "parts: [{ id: frame, of: stuff, mass: 1 kg }]\n"),
                Libraries.bundled());
        Explanation explained = CALCULATOR.explain(frame, Changes.assignment("stuff=aluminium-recycled"));
        BothFormulas both = pairing(explained).formulas().orElseThrow();
        assertEquals(0.9950779 - 15.1, both.recycledContent().orElseThrow(), EXACT);
        assertEquals(0, both.closedLoop().orElseThrow(), EXACT);
        assertEquals(Verdict.NO_VERDICT, pairing(explained).verdict());
        // another material at equal mass, which only the choice says
        Explanation other = CALCULATOR.explain(frame, Changes.assignment("stuff=pp"));
        assertEquals(List.of(NoVerdict.KEEP_NOT_STATED), pairing(other).withheld());
        assertEquals(2.57757172 - 15.1, other.difference(), EXACT);
    }

    /** A process of the product's own that buys the partner: one material, so that equal mass is no question. */
    @Test
    void aPartnerInAProcessIsNoOtherMaterial() {
        Product cast = Products.read(
                Source.named("p.yaml")
                        .with("format: footprint-product/1\nid: p\nname: P\nbasis: design\nboundary: cradle-to-gate\n"
                                + "functionalUnit: { text: one part, amount: 1 piece, duration: 1 a }\n"
                                + "production: [{ id: casting, process: cast, amount: 1 kg }]\n"
                                + "processes:\n  - id: cast\n    outputs: [{ product: cast, amount: 1 kg }]\n"
                                + "    inputs: [{ of: aluminium, amount: 1 kg }]\n"),
                Libraries.bundled());
        Explanation pair =
                CALCULATOR.explain(cast, Change.substitute("aluminium").by("aluminium-recycled"));
        assertEquals(List.of(), pairing(pair).withheld());
        assertFalse(says(pair, "1 : 1"));
        Explanation other =
                CALCULATOR.explain(cast, Change.substitute("aluminium").by("pp"));
        assertEquals(List.of(NoVerdict.KEEP_NOT_STATED), pairing(other).withheld());
    }

    /** What a part around says of the carbon inside stays, with a warning, also where the material is set. */
    @Test
    void carbonAroundAMaterialThatIsSetIsWarnedOf() {
        Product box = part(
                "cradle-to-gate", "{ id: box, biogenicCarbon: 0.4 kg, parts: [{ id: lid, of: wood, mass: 1 kg }] }");
        Explanation explained = CALCULATOR.explain(box, Changes.assignment("lid.of=steel"));
        assertTrue(says(explained, "\"box\" states biogenicCarbon 0.4 kg for all that is inside"));
    }

    /** A treatment treats the mass that is there, whatever treats it. */
    @Test
    void anotherTreatmentThatIsSetHasAVerdict() {
        Product body = part(
                "cradle-to-grave\nendOfLife: [{ id: waste, of: pe-pp-incineration, mass: 1 kg }]",
                "{ id: body, of: pp, mass: 1 kg }");
        Explanation explained = CALCULATOR.explain(body, Changes.assignment("waste.of=plastics-landfill"));
        assertEquals(List.of(), pairing(explained).withheld());
    }

    @Test
    void theRecycledFrameOfThePhoneIsAnsweredUnderBothFormulas() {
        Explanation explained = CALCULATOR.explain(
                Products.bundled("xiaomi-13-pro").variant("12GB+256GB"),
                Scenarios.bundled("recycled-aluminium-100").changes());
        BothFormulas both = pairing(explained).formulas().orElseThrow();
        assertEquals(0.05 * 1.359 - 1.359, both.recycledContent().orElseThrow(), EXACT); // as WhatIfTest has it
        assertEquals(0, both.closedLoop().orElseThrow(), EXACT);
        assertEquals(Verdict.NO_VERDICT, pairing(explained).verdict());
    }

    /** R2 moves: recycled content saves disposal alone, closed loop Ev - Er as well, for 10 %. */
    @Test
    void aSizeThatDependsOnTheFormulaIsAChoiceOfRule() {
        Explanation explained = CALCULATOR.explain(
                part("cradle-to-grave", FRAME), Changes.assignment("frame.endOfLifeRecycling=100 %"));
        BothFormulas both = pairing(explained).formulas().orElseThrow();
        double disposal = both.recycledContent().orElseThrow();
        assertTrue(disposal < 0);
        assertEquals(disposal - 0.1 * (15.1 - 0.9950779), both.closedLoop().orElseThrow(), EXACT);
        assertTrue(both.isChoiceOfSize());
        assertFalse(both.isChoiceOfSign());
        assertEquals(List.of(), pairing(explained).withheld());
    }

    /** Two files that say nothing of recycling: the recycled dataset is 100 % recycled content, which a closed loop does not ask for. */
    @Test
    void aRecycledPartnerThatIsBoughtIsRecycledContent() {
        Comparison comparison = Comparison.of(List.of(
                CALCULATOR.alternative("primary", part("cradle-to-gate", "{ id: p, of: aluminium, mass: 1 kg }")),
                CALCULATOR.alternative(
                        "recycled", part("cradle-to-gate", "{ id: p, of: aluminium-recycled, mass: 1 kg }"))));
        BothFormulas both = comparison.pairings().get(0).formulas().orElseThrow();
        assertEquals(0.9950779 - 15.1, both.recycledContent().orElseThrow(), EXACT);
        assertEquals(0, both.closedLoop().orElseThrow(), EXACT);
        assertEquals(Verdict.NO_VERDICT, comparison.pairings().get(0).verdict());
        // the other way round it is the same with the other sign
        assertEquals(
                15.1 - 0.9950779,
                comparison
                        .between(1, 0)
                        .formulas()
                        .orElseThrow()
                        .recycledContent()
                        .orElseThrow(),
                EXACT);
    }

    /** The library has no recycled steel for other uses than cans, so that a closed loop of it cannot be calculated. */
    @Test
    void aFormulaThatCannotBeAppliedIsSaidAndLeavesNoVerdict() {
        Explanation explained = CALCULATOR.explain(
                part(
                        "cradle-to-grave",
                        "{ id: p, of: steel, mass: 1 kg, recycledContent: 0 %, endOfLifeRecycling: 0 % }"),
                Changes.assignment("p.endOfLifeRecycling=80 %"));
        BothFormulas both = pairing(explained).formulas().orElseThrow();
        assertTrue(both.recycledContent().orElseThrow() < 0);
        assertTrue(both.closedLoop().isEmpty());
        assertEquals(List.of(NoVerdict.FORMULA_NOT_APPLIED), pairing(explained).withheld());
        assertTrue(both.issues().toString().contains("pairs \"steel @ GLO\" with no dataset for recycled material"));
    }

    @Test
    void whatDoesNotTouchRecyclingHasOneAnswer() {
        Explanation explained = CALCULATOR.explain(
                Products.bundled("xiaomi-13-pro"),
                Scenarios.bundled("no-charger").changes());
        assertTrue(pairing(explained).formulas().isEmpty());
    }

    /** 15.1 + 0.1 of disposal at R1 = 0, and 10 kg are reached by recycled content under one of the formulas alone. */
    @Test
    void aTargetThatOneFormulaReachesIsSaidToBeAChoice() {
        var system = CALCULATOR.system(part("cradle-to-grave", FRAME));
        double stated = system.atStatedValues().total();
        BothFormulas both = Target.of(system, "recycled", 10).formulas().orElseThrow();
        assertEquals(10 - stated, both.recycledContent().orElseThrow(), 1e-6);
        assertEquals(0, both.closedLoop().orElseThrow(), EXACT);
        var measures = MeasuresFile.read(Source.named("measures.yaml")
                .with("format: footprint-measures/1\nmeasures:\n"
                        + "  - { id: m, cost: 1, changes: [{ set: frame.recycledContent, to: 80 % }] }\n"));
        BothFormulas set = CheapestSet.of(system, measures, 10).formulas().orElseThrow();
        assertEquals(0.8 * (0.9950779 - 15.1), set.recycledContent().orElseThrow(), EXACT);
        assertEquals(0, set.closedLoop().orElseThrow(), EXACT);
    }

    /** 1 kg of aluminium with R1 against 0.5 kg of it without: they meet at (1 - R1) 15.1 + R1 0.995 = 7.55 + disposal, or never. */
    @Test
    void aBreakEvenIsAnsweredUnderBothFormulas() {
        Product half = part("cradle-to-gate", "{ id: frame, of: aluminium, mass: 0.5 kg }");
        Product whole = part("cradle-to-gate", "{ id: frame, of: aluminium, mass: 1 kg, recycledContent: recycled }");
        BreakEven even = BreakEven.of(CALCULATOR.system(half), CALCULATOR.system(whole), "recycled");
        assertEquals(7.55 / (15.1 - 0.9950779), even.crossings().get(0).base(), 1e-6);
        assertEquals(
                List.of(RecyclingRule.RECYCLED_CONTENT, RecyclingRule.CLOSED_LOOP),
                even.formulas().stream().map(BreakEven.UnderFormula::rule).toList());
        assertEquals(List.of(), even.formulas().get(1).answer().orElseThrow().crossings());
    }

    @Test
    void metalThatStatesNoRuleIsNoted() {
        List<String> notes = CALCULATOR.footprint(part("cradle-to-grave", FRAME)).warnings().stream()
                .map(Issue::message)
                .toList();
        assertTrue(
                notes.stream()
                        .anyMatch(note ->
                                note.startsWith("\"frame\" is of aluminium @ GLO (metals) and no rule for recycled"
                                        + " material is stated: recycled-content was taken")),
                notes.toString());
    }

    private static final String CHOSEN = """
            format: footprint-product/1
            id: p
            name: P
            basis: design
            boundary: cradle-to-gate
            functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
            parameters:
              stuff: { value: wood, oneOf: [wood, steel, wood @ GB], role: design }
              carbon: { value: 5 kg, role: design }
            variants:
              usual: { carbon: 5 kg }
              metal: { stuff: steel }
              metal-without: { stuff: steel, carbon: 0 kg }
            parts:
              - id: board
                parts:
                  - { id: top, of: stuff, mass: 10 kg, yield: 90 %, supplier: A }
                biogenicCarbon: CARBON
              - { id: leg, of: stuff, mass: 10 kg, biogenicCarbon: CARBON }
            production:
              - { id: rest, of: stuff, mass: 1 kg, supplier: B }
            """;

    private static Product chosen(String carbon) {
        return Products.read(Source.named("chosen.yaml").with(CHOSEN.replace("CARBON", carbon)), Libraries.bundled());
    }

    private static List<String> stays(Product product) {
        return CALCULATOR.footprint(product).warnings().stream()
                .filter(issue -> issue.message().contains("as it is written"))
                .map(issue -> issue.severity() + " " + issue.place().line() + " "
                        + issue.place().path() + " " + issue.message())
                .toList();
    }

    /** A variant or setting that chooses another material leaves carbon, yield and supplier of the old one: each is said by value. */
    @Test
    void aChosenMaterialSaysWhatStays() {
        assertEquals(List.of(), stays(chosen("5 kg")));
        assertEquals(List.of(), stays(chosen("5 kg").with(Setting.parse("stuff=wood"))));
        for (Product product :
                List.of(chosen("5 kg").variant("metal"), chosen("5 kg").with(Setting.parse("stuff=steel")))) {
            List<String> said = stays(product);
            assertEquals(5, said.size(), said::toString);
            assertTrue(said.get(0).startsWith("note 17 /parts/0/parts/0/of \"top\" is of \"steel\" now"), said.get(0));
            assertTrue(said.get(0).endsWith("as it is written: supplier A, yield 90 %"), said.get(0));
            assertTrue(
                    said.get(1)
                            .startsWith(
                                    "warning 18 /parts/0/biogenicCarbon \"board\" states biogenicCarbon 5 kg for all"),
                    said.get(1));
            String leg = said.get(2) + said.get(3);
            assertTrue(leg.contains("warning") && leg.contains("note"), leg);
            assertTrue(leg.contains("\"leg\" is of \"steel\" now and keeps the biogenicCarbon 5 kg"), leg);
            assertTrue(leg.contains("as it is written: biogenicCarbon 5 kg"), leg);
            assertTrue(said.get(4).endsWith("as it is written: supplier B"), said.get(4));
        }
    }

    /** Carbon that is a parameter moves with the variant: what stays is noted, and nobody is warned. */
    @Test
    void carbonThatAParameterMovesIsNoWarning() {
        List<String> said = stays(chosen("carbon").variant("metal-without"));
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.stream().allMatch(one -> one.startsWith("note")), said::toString);
    }

    /** The same choice as a change says it once. */
    @Test
    void aChangeOfAChoiceSaysOnceWhatStays() {
        Explanation explained =
                CALCULATOR.explain(chosen("5 kg"), Change.set("stuff").to("steel"));
        List<String> said = explained.warnings().stream()
                .map(Issue::message)
                .filter(message -> message.contains("as it is written"))
                .toList();
        assertEquals(5, said.size(), said::toString);
        assertEquals(said.stream().distinct().toList(), said);
    }

    /** 40 % of the carbon goes: 0.4 * 5 kg * 44 / 12 is no longer taken up, and the note says so. */
    @Test
    void aShareTakesItsShareOfTheCarbon() {
        Product wood = part(
                "cradle-to-grave",
                "{ id: w, of: wood, mass: 10 kg, biogenicCarbon: 5 kg, carbonFate: [{ share: 100 %, to: storage }] }");
        Change.Substitute whole =
                (Change.Substitute) Change.substitute("wood").keeping(Keep.MASS).by("steel");
        Change share = new Change.Substitute(
                whole.of(), whole.by(), whole.in(), Optional.of(Amount.parse("40 %")), whole.equivalence());
        Explanation explained = CALCULATOR.explain(wood, share);
        assertEquals(
                0.4 * 5 * 44 / 12,
                explained.after().byOrigin().get(Origin.UPTAKE)
                        - explained.before().byOrigin().get(Origin.UPTAKE),
                EXACT);
        assertTrue(says(
                explained,
                "40 % of \"w\" is of \"steel\" now, what belongs to \"wood\" goes with it for that share,"
                        + " and stays with the rest (the values are those of all of it): biogenicCarbon 5 kg"));
    }

    /** Forty scales of one part would be a system of a billion lines; ten are one of a thousand. */
    @Test
    void manyChangesOfOneElementAreRefused() {
        Product lid = part("cradle-to-gate", "{ id: lid, of: pp, mass: 1 kg }");
        Change[] scales = IntStream.range(0, 40)
                .mapToObj(i -> new Change.Scale(new EntryId("lid"), Amount.parse("1.0" + (10 + i))))
                .toArray(Change[]::new);
        InvalidInputException e =
                Assertions.assertThrows(InvalidInputException.class, () -> CALCULATOR.explain(lid, scales));
        assertEquals(IssueCode.LIMIT_EXCEEDED, e.issues().get(0).code());
    }

    private static final String OWN = """
            format: footprint-product/1
            id: p
            name: P
            basis: design
            boundary: cradle-to-gate
            functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
            parts: [{ id: part, of: steel, mass: 1 kg }]
            production: [{ id: run, process: mine, amount: 1 kg }]
            processes:
              - { id: mine, outputs: [{ product: own-goods, amount: 1 kg }], inputs: [{ of: steel, amount: 1 kg }] }
            """;

    private static Explanation supplied(String id, String product, String by) {
        Measures measures = MeasuresFile.read(Source.named("m.yaml")
                .with(
                        "format: footprint-measures/1\nmeasures:\n  - { id: a, cost: 1, changes: [{ substitute: steel, by: \""
                                + by
                                + "\", in: part, keep: { ratio: 1 }, process: { id: " + id + ", outputs: [{ product: "
                                + product
                                + ", amount: 1 kg }], inputs: [{ of: pp, amount: 2 kg }] } }] }\n"));
        return CALCULATOR.explain(
                Products.read(Source.named("p.yaml").with(OWN), Libraries.bundled()),
                ((Measure.WholeMeasure) measures.all().get(0).doing()).changes().toArray(Change[]::new));
    }

    /** A process that a measure brings along and that has the id of a dataset, or of a process of the product, is refused. */
    @ParameterizedTest
    @CsvSource({"steel, goods, steel", "mine, goods, mine", "own-goods, goods, own-goods", "pp, pp, supplied:pp"})
    void aProcessOfAMeasureWithATakenIdIsRefused(String id, String product, String by) {
        InvalidInputException e = Assertions.assertThrows(InvalidInputException.class, () -> supplied(id, product, by));
        assertTrue(e.getMessage().contains("a dataset or process is named \"" + id + "\" already"), e.getMessage());
    }

    /** One that makes what others make too takes nothing over: 2 kg of pp for the part alone, the product's own process as before. */
    @ParameterizedTest
    @CsvSource({"steel", "own-goods", "pp", "goods"})
    void aProcessOfAMeasureTakesNoNameOver(String product) {
        Explanation explained = supplied("extra", product, "extra");
        assertEquals(2 * 1.89, explained.before().total(), EXACT);
        assertEquals(1.89 + 2 * 2.57757172, explained.after().total(), EXACT);
    }
}
