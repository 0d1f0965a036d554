package io.github.footprint4j.data.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.form.Problems;
import io.github.footprint4j.data.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each mistake gives its issue at its line and pointer, and nothing besides. */
class ProductFileErrorTest {

    private static void refused(String more, String... expected) {
        assertEquals(List.of(expected), Problems.of(() -> Phone.with(more)));
    }

    private static String message(String more) {
        return Problems.issues(() -> Phone.with(more)).get(0).toString();
    }

    private static List<String> whole(String text) {
        return Problems.of(() -> ProductFile.read(Source.named("p.yaml").with(text), StudyLookup.NONE));
    }

    @Test
    void anEmptyObjectLacksEveryRequiredField() {
        assertEquals(6, whole("{}").size());
        assertTrue(whole("{}").stream().allMatch("1  missing-field"::equals));
    }

    @Test
    void anotherFormatOrVersionIsRefused() {
        String text = "format: footprint-product/2\nid: a\nname: A\nbasis: design\nboundary: cradle-to-grave\n"
                + "functionalUnit: { text: t, amount: 1 piece, duration: 1 a }\n";
        assertEquals(List.of("1 /format unknown-format"), whole(text));
    }

    @Test
    void anUnknownFieldIsReportedWithTheClosestOne() {
        refused("masss: 3 kg\n", "7 /masss unknown-field");
        assertTrue(message("masss: 3 kg\n").contains("Maybe \"mass\""));
    }

    @Test
    void aWordOutsideItsListIsReportedWithTheWordsAllowed() {
        refused("rules: { recycling: recycled }\n", "7 /rules/recycling unknown-word");
        refused("parts: [{ id: a, of: steel, mass: 1 kg, kind: packing }]\n", "7 /parts/0/kind unknown-word");
        refused("use: [{ id: a, of: steel, mass: 1 kg, stage: usage }]\n", "7 /use/0/stage unknown-word");
        refused("use: [{ id: a, of: steel, mass: 1 kg, evidence: guessed }]\n", "7 /use/0/evidence unknown-word");
        refused("parameters:\n  a_1: { value: 1, role: lever }\n", "8 /parameters/a_1/role unknown-word");
        assertTrue(message("use: [{ id: a, of: steel, mass: 1 kg, stage: usage }]\n")
                .contains("raw-materials, production, transport, storage, use, end-of-life"));
    }

    @Test
    void aTextThatIsOnlyANumberNeedsAUnit() {
        refused("mass: \"3\"\n", "7 /mass missing-unit");
        refused("use:\n  - { id: a, of: steel, amount: \"-.5e3\" }\n", "8 /use/0/amount missing-unit");
    }

    @Test
    void anUnknownOrAmbiguousUnitIsReportedWhereItStands() {
        refused("parts:\n  - id: a\n    of: steel\n    mass: 3 kq\n", "10 /parts/0/mass unknown-unit");
        refused("mass: 3 Mt\n", "7 /mass ambiguous-unit");
    }

    @Test
    void aBrokenFormulaIsReportedWhereItStands() {
        refused("use:\n  - id: a\n    of: steel\n    amount: 1 +\n", "10 /use/0/amount formula-syntax");
    }

    @Test
    void severalActivitiesOfOneEntryConflict() {
        refused("use: [{ id: a, of: steel, emits: CO2, mass: 1 kg }]\n", "7 /use/0/emits conflicting-fields");
        refused("use: [{ id: a, of: steel, process: p, mass: 1 kg }]\n", "7 /use/0/process conflicting-fields");
        refused("use: [{ id: a, emits: CO2, at: CN, amount: 1 kg }]\n", "7 /use/0/at conflicting-fields");
        refused("use: [{ id: a, of: steel, origin: fossil, mass: 1 kg }]\n", "7 /use/0/origin conflicting-fields");
        refused("use: [{ id: a, of: steel @ CN, at: NO, mass: 1 kg }]\n", "7 /use/0/at conflicting-fields");
    }

    @Test
    void anEntryMustDoSomethingAndSayHowMuch() {
        refused("use: [{ id: a, mass: 1 kg }]\n", "7 /use/0 missing-field");
        refused("use: [{ id: a, of: steel }]\n", "7 /use/0 missing-field");
        refused("parts: [{ id: a, mass: 1 kg }]\n", "7 /parts/0 missing-field");
    }

    @Test
    void anIdOfBadFormIsRefused() {
        refused("use: [{ id: \"a b\", of: steel, mass: 1 kg }]\n", "7 /use/0/id invalid-name");
        refused("use: [{ id: ../x, of: steel, mass: 1 kg }]\n", "7 /use/0/id invalid-name");
    }

    @Test
    void anIdMayStandOnlyOnceInAFile() {
        refused(
                """
                parts:
                  - { id: a, of: steel, mass: 1 kg }
                  - id: b
                    parts: [{ id: a, of: steel, mass: 1 kg }]
                    work:
                      - { id: c, of: steel, mass: 1 kg }
                use:
                  - { id: c, of: steel, mass: 1 kg }
                transport: [{ id: b, carries: 1 kg, legs: [{ by: road, distance: 1 km }] }]
                """,
                "10 /parts/1/parts/0/id duplicate-id",
                "14 /use/0/id duplicate-id",
                "15 /transport/0/id duplicate-id");
    }

    @Test
    void aParameterCannotHaveTheNameOfAUnitOrAWordOfTheLanguage() {
        refused("parameters:\n  kg: { value: 1, role: design }\n", "8 /parameters/kg invalid-name");
        refused("parameters:\n  leak-rate: { value: 1, role: design }\n", "8 /parameters/leak-rate invalid-name");
        refused("parameters:\n  max: { value: 1, role: design }\n", "8 /parameters/max invalid-name");
        refused(
                "parameters:\n  packed_mass: { value: 1 kg, role: design }\n",
                "8 /parameters/packed_mass invalid-name");
        assertTrue(message("parameters:\n  leak-rate: { value: 1, role: design }\n")
                .endsWith("Maybe \"leak_rate\""));
    }

    @Test
    void anEstimateNeedsASpreadAndADeclaredValueHasNone() {
        refused("parameters:\n  a_1: { value: 1, role: estimate }\n", "8 /parameters/a_1 spread");
        refused("parameters:\n  a_1: { value: 1, role: declared, sigma: 0.2 }\n", "8 /parameters/a_1/sigma spread");
        refused("parameters:\n  a_1: { value: 1, role: derived, range: [0, 2] }\n", "8 /parameters/a_1/range spread");
        refused("parameters:\n  a_1: { value: 1, role: estimate, sigma: 0 }\n", "8 /parameters/a_1/sigma out-of-range");
    }

    @Test
    void aSpreadIsStatedOnceAndOfAnAmount() {
        refused(
                "use: [{ id: a, of: steel, mass: 1 kg, sigma: 0.1, range: [1 kg, 2 kg] }]\n",
                "7 /use/0/range conflicting-fields");
        refused(
                "use: [{ id: a, of: steel, mass: { value: 1 kg, sigma: 0.1 }, sigma: 0.2 }]\n",
                "7 /use/0/sigma conflicting-fields");
        refused("parts: [{ id: a, sigma: 0.1, work: [] }]\n", "7 /parts/0/sigma spread");
        refused("use: [{ id: a, of: steel, mass: 1 kg, range: [1 kg] }]\n", "7 /use/0/range wrong-type");
        refused("use: [{ id: a, of: steel, mass: 1 kg, distribution: {} }]\n", "7 /use/0/distribution missing-field");
    }

    @Test
    void aValueMustBeOneOfThoseAllowed() {
        refused(
                "parameters:\n  ram: { value: 6 GB, role: design, oneOf: [8 GB, 12 GB] }\n",
                "8 /parameters/ram/value not-allowed");
        refused("""
                parameters:
                  ram: { value: 8 GB, role: design, oneOf: [8 GB, 12 GB] }
                  grid: { value: CN, role: design, oneOf: [CN, NO] }
                variants:
                  first: { ram: 16 GB }
                  second: { ram: 8000 MB, grid: NP }
                """, "11 /variants/first/ram not-allowed", "12 /variants/second/grid not-allowed");
    }

    @Test
    void aVariantSetsParametersThatExist() {
        refused("""
                study: shared-2023
                parameters:
                  ram: { value: 8 GB, role: design }
                variants:
                  a: { lifetime: 4 a, rm: 12 GB }
                """, "11 /variants/a/rm unknown-parameter");
    }

    @Test
    void aSourceMustBeListedInTheFileOrItsStudy() {
        refused("""
                study: shared-2023
                use:
                  - { id: a, of: steel, mass: 1 kg, source: [paper, own, papr] }
                sources:
                  own: { title: Own }
                """, "9 /use/0/source/2 unknown-source");
    }

    @Test
    void anUnknownStudyIsReportedOnceWithTheClosestOne() {
        String text =
                "study: shared-2022\nuse: [{ id: a, of: steel, mass: 1 kg, source: paper }]\nvariants: { a: { lifetime: 2 a } }\n";
        refused(text, "7 /study unknown-study");
        assertTrue(message(text).endsWith("Maybe \"shared-2023\""));
    }

    @Test
    void anAttributionNamesAPartOfTheFile() {
        refused(
                "parts: [{ id: refrigerant, of: r-32, mass: 1 kg }]\nuse: [{ id: leak, emits: R-32, amount: 1 kg, part: refrigrant }]\n",
                "8 /use/0/part unknown-part");
    }

    @Test
    void statedSharesAddUpToOne() {
        refused(
                "use:\n  - { id: a, of: x, mass: 1 kg, share: 30 % }\n  - { id: b, of: y, mass: 1 kg, share: 0.6 }\n",
                "9 /use/1/share shares");
        refused(
                "use:\n  - { id: a, of: x, mass: 1 kg, share: rest }\n  - { id: b, of: y, mass: 1 kg, share: rest }\n",
                "9 /use/1/share shares");
    }

    @Test
    void routesHaveSharesOfWhichOneIsTheRest() {
        String head = "transport:\n  - id: t\n    carries: 1 kg\n    routes:\n";
        String leg = "legs: [{ by: road, distance: 1 km }] }\n";
        refused(
                head + "      - { share: 70 %, " + leg + "      - { share: 40 %, " + leg + "      - { share: rest, "
                        + leg,
                "13 /transport/0/routes/2/share shares");
        refused(head + "      - { share: 70 %, " + leg + "      - { " + leg, "12 /transport/0/routes/1 shares");
    }

    @Test
    void aTransportHasEitherLegsOrRoutesAndCarriesSomething() {
        refused("transport: [{ id: t, carries: 1 kg }]\n", "7 /transport/0 missing-field");
        refused(
                "transport: [{ id: t, carries: 1 kg, legs: [{ by: a, distance: 1 km }], routes: [{ legs: [{ by: a, distance: 1 km }] }] }]\n",
                "7 /transport/0/routes conflicting-fields");
        refused("transport: [{ id: t, legs: [{ by: a, distance: 1 km }] }]\n", "7 /transport/0 missing-field");
        refused("transport: [{ id: t, carries: 1 kg, legs: [] }]\n", "7 /transport/0 missing-field");
    }

    @Test
    void datesAreDaysOfTheCalendarInOrder() {
        refused("assessed: 31.1.2026\n", "7 /assessed wrong-type");
        refused("assessed: 2026-02-30\n", "7 /assessed wrong-type");
        refused("assessed: 2026-02-01\nvalidUntil: 2026-01-31\n", "8 /validUntil out-of-range");
    }

    @Test
    void anExclusionNeedsItsReason() {
        refused("parts: [{ id: a, mass: 1 g, excluded: \" \" }]\n", "7 /parts/0/excluded missing-field");
    }

    @Test
    void qualityIsAScoreFromOneToFive() {
        refused("use: [{ id: a, of: steel, mass: 1 kg, quality: 6 }]\n", "7 /use/0/quality out-of-range");
        refused("use: [{ id: a, of: steel, mass: 1 kg, quality: { age: 0 } }]\n", "7 /use/0/quality/age out-of-range");
    }

    @Test
    void whatIsMadeIsStatedWhereSomethingIsGivenBesides() {
        refused(
                "use: [{ id: a, of: steel, mass: 1 kg, makes: { amount: 1 kg } }]\n",
                "7 /use/0/makes conflicting-fields");
        refused("use: [{ id: a, of: steel, mass: 1 kg, gives: [] }]\n", "7 /use/0/gives missing-field");
    }

    @Test
    void aProcessMakesOrTreatsSomething() {
        refused("processes: [{ id: p, inputs: [{ of: steel, amount: 1 kg }] }]\n", "7 /processes/0 missing-field");
        refused(
                "processes: [{ id: p, outputs: [{ product: a, waste: b, amount: 1 kg }] }]\n",
                "7 /processes/0/outputs/0/waste conflicting-fields");
        refused(
                "processes: [{ id: p, outputs: [{ amount: 1 kg }] }]\n",
                "7 /processes/0 missing-field",
                "7 /processes/0/outputs/0 missing-field");
    }

    @Test
    void aFormulaThatACommaTookToPiecesIsOneProblem() {
        List<String> found = Problems.of(() -> Phone.with("parameters:\n  a_1: { value: max(b, c), role: derived }\n"));
        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("8 "), found.toString());
    }

    @Test
    void everythingWrongIsFoundAtOnce() {
        refused(
                """
                mass: 200 q
                parts:
                  - { id: frame, of: steel, mass: "3" }
                  - { id: frame, of: steel, emits: CO2, mass: 1 kg, kind: box }
                use:
                  - { id: u, of: x, amount: 1 +, part: fram, source: nowhere }
                """,
                "7 /mass unknown-unit",
                "9 /parts/0/mass missing-unit",
                "10 /parts/1/id duplicate-id",
                "10 /parts/1/emits conflicting-fields",
                "10 /parts/1/kind unknown-word",
                "12 /use/0/amount formula-syntax",
                "12 /use/0/part unknown-part",
                "12 /use/0/source unknown-source");
    }
}
