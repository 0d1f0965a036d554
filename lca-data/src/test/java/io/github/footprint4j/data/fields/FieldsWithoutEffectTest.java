package io.github.footprint4j.data.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that usually decides something and decides nothing beside others is named with its value. */
class FieldsWithoutEffectTest {

    private static final Library LIBRARY = Libraries.bundled();
    private static final String HEAD = """
            format: footprint-product/1
            id: a
            name: A
            basis: design
            functionalUnit: { text: one thing, amount: 1 piece, duration: 1 a }
            boundary: cradle-to-grave
            """;

    private static List<Issue> notes(String lines) {
        Source source = Source.named("a.yaml").with(HEAD + lines);
        return Calculator.of(LIBRARY, Method.PAS_2050_2011)
                .footprint(Products.read(source, LIBRARY))
                .warnings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'production: [{ id: e, of: steel, amount: 10 kg, mass: 5 kg }]' | /production/0/mass | mass: 5 kg",
                "'production: [{ id: e, of: steel, amount: 10 kg, when: false }]' | /production/0/when | when: false",
                "'production: [{ id: e, of: steel, amount: 10 kg, when: true }]' | /production/0/when | when: true",
                "'production: [{ id: e, of: steel, amount: 10 kg, share: 100 % }]' | /production/0/share | share: 100 %",
                "'parts: [{ id: e, of: steel, mass: 1 kg, scrap: metal-recycling }]' | /parts/0/scrap | scrap: metal-recycling",
                "'parts: [{ id: e, of: aluminium, mass: 1 kg, recycledContent: 50 %, disposal: plastics-landfill }]'"
                        + " | /parts/0/disposal | disposal: plastics-landfill",
                "'parts: [{ id: e, of: aluminium, mass: 1 kg, recycledContent: 50 %, qualityRatios: { in: 0.5 } }]'"
                        + " | /parts/0/qualityRatios/in | Q_IN",
                "'transport: [{ id: t, carries: 1 t, legs: [{ by: freight-road-artic, distance: 100 km, load: 10 %,"
                        + " vehicle: { payload: 20 t } }] }]' | /transport/0/legs/0/load | load: 10 %",
                "'transport: [{ id: t, carries: 1 t, legs: [{ by: freight-road-artic, distance: 100 km, load: 10 %,"
                        + " vehicle: { payload: 20 t } }] }]' | /transport/0/legs/0/vehicle/payload | payload: 20 t",
                "'transport: [{ id: t, carries: 1 t, routes: [{ share: 100 %, legs: [{ by: freight-rail, distance: 9 km }] }] }]'"
                        + " | /transport/0/routes/0/share | share: 100 %",
            })
    void isNotedAtItsPlace(String lines, String path, String words) {
        List<Issue> found = notes(lines).stream()
                .filter(issue -> issue.code() == IssueCode.NO_EFFECT)
                .filter(issue -> issue.place().path().equals(path))
                .toList();
        assertEquals(1, found.size(), () -> notes(lines).toString());
        assertTrue(found.get(0).message().contains(words), found.get(0).message());
    }

    @Test
    void aPartnerOfAnotherKindIsWarnedOf() {
        List<Issue> found =
                notes("parts: [{ id: e, of: aluminium, mass: 1 kg, recycledContent: 50 %, recycled: paper }]");
        assertTrue(
                found.stream()
                        .filter(issue -> issue.code() == IssueCode.CONFLICTING_FIELDS)
                        .anyMatch(issue -> issue.message().contains("\"recycled: paper\" is of the kind \"paper\"")),
                found::toString);
    }

    /** A rule that another method has was stated: a warning says that it is not taken, and no note says that there is none. */
    @Test
    void aRuleOfAnotherMethodWasStated() {
        List<Issue> found = notes("rules: { recycling: circular-footprint }\n"
                + "parts: [{ id: e, of: aluminium, mass: 1 kg, recycledContent: 50 % }]");
        assertTrue(
                found.stream().noneMatch(issue -> issue.message().contains("no rule for recycled material is stated")),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(issue -> issue.message()
                                .contains(
                                        "the rule \"circular-footprint\" for recycled material is none of PAS 2050:2011:"
                                                + " recycled-content was taken")),
                found::toString);
    }

    /** 1 kWh - 3 kWh, in the unit of the formula; of names alone in the usual one. */
    @ParameterizedTest
    @CsvSource({
        "0.5 * less - 3 kWh, -2 kWh",
        "-less, -2 kWh",
        "less - 10 MJ, -2.8 MJ",
    })
    void aNegativeFormulaIsReportedInTheUnitOfItsAuthor(String formula, String value) {
        Source source = Source.named("a.yaml")
                .with(HEAD + "parameters: { less: { value: 2 kWh, role: design } }\n"
                        + "use: [{ id: e, of: electricity, at: CN, amount: \"" + formula + "\" }]\n");
        InvalidInputException e = Assertions.assertThrows(
                InvalidInputException.class,
                () -> Calculator.of(LIBRARY, Method.PAS_2050_2011).footprint(Products.read(source, LIBRARY)));
        assertTrue(e.getMessage().contains("found " + value), e.getMessage());
    }

    /** The clauses are those of PAS 2050:2011; a report under another method does not name them. */
    @ParameterizedTest
    @CsvSource({"PAS 2050:2011, true", "PAS 2050:2008, false", "ISO 14067:2018, false"})
    void clausesAreNamedUnderTheMethodTheyBelongTo(String method, boolean hasClauses) {
        Source source = Source.named("a.yaml")
                .with(HEAD + "parts: [{ id: a, of: steel, mass: 1 kg }]\n"
                        + "production: [{ id: e, of: steel, amount: 1 kg, kind: offset }]\n");
        Footprint footprint =
                Calculator.of(LIBRARY, Method.find(method).orElseThrow()).footprint(Products.read(source, LIBRARY));
        for (String text : List.of(
                FootprintReport.of(footprint).text(TextStyle.DEFAULT),
                FootprintReport.of(footprint).markdown())) {
            assertTrue(text.contains("what does not count"), text);
            assertEquals(hasClauses, text.contains("clause of PAS 2050:2011"), text);
        }
    }

    @Test
    void aRecycledMaterialWithoutRecycledContentIsNoted() {
        List<Issue> found = notes("parts: [{ id: e, of: aluminium-recycled, mass: 1 kg, recycledContent: 0 % }]");
        assertTrue(
                found.stream()
                        .anyMatch(issue -> issue.place().path().equals("/parts/0/recycledContent")
                                && issue.message().contains("0 %")),
                found::toString);
    }

    /** 1 kg of steel is 1.89 kg CO2e in the library. */
    @Test
    void whatIsLeftOutAndLargerThanTheProductIsWarnedOf() {
        List<Issue> found = notes("production: [{ id: e, of: steel, amount: 1 kg }]\n"
                + "exclusions: [{ what: the rest, why: unknown, estimate: 2 kg CO2e }]");
        assertTrue(
                found.stream()
                        .anyMatch(issue -> issue.place().path().equals("/exclusions/0/estimate")
                                && issue.message().contains("more than all that is counted")),
                found::toString);
        assertEquals(
                List.of(),
                notes("production: [{ id: e, of: steel, amount: 1 kg }]\n"
                                + "exclusions: [{ what: the rest, why: unknown, estimate: 1 kg CO2e }]")
                        .stream()
                        .filter(issue -> issue.code() == IssueCode.OUT_OF_RANGE)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"no", "false", "No", "none"})
    void aSwitchIsNoReasonToLeaveSomethingOut(String word) {
        InvalidInputException refused = Assertions.assertThrows(
                InvalidInputException.class,
                () -> notes("production: [{ id: e, of: steel, amount: 1 kg, excluded: \"" + word + "\" }]"));
        assertEquals("/production/0/excluded", refused.issues().get(0).place().path());
        assertTrue(refused.issues().get(0).hint().startsWith("Maybe"));
    }

    /** What is multiplied by a 0 of the file has a spread that no draw brings into the result. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'parts: [{ id: e, of: steel, mass: 1 kg, sigma: 0.2, quantity: 0 }]' | /parts/0/mass | sigma: 0.2",
                "'parts: [{ id: e, of: steel, mass: 1 kg, range: [0.9 kg, 1.2 kg], quantity: 0 }]' | /parts/0/mass"
                        + " | range: 0.9 kg to 1.2 kg",
                "'parts: [{ id: f, quantity: 0, parts: [{ id: e, of: steel, mass: 1 kg, sigma: 0.2 }] }]'"
                        + " | /parts/0/parts/0/mass | sigma: 0.2",
                "'use: [{ id: e, of: steel, amount: 1 kg, times: 0, sigma: 0.2 }]' | /use/0/amount | sigma: 0.2",
                "'use: [{ id: e, of: steel, amount: x * 0 kg, sigma: 0.2 }]\nparameters: { x: { value: 1, role: design } }'"
                        + " | /use/0/amount | sigma: 0.2",
                "'use: [{ id: e, of: steel, amount: x * 1 kg, times: 0 }]\nparameters:"
                        + " { x: { value: 1, role: estimate, sigma: 0.2 } }' | /parameters/x | sigma: 0.2",
                "'use: [{ id: e, process: p, amount: 0 kg }]\nprocesses: [{ id: p, outputs: [{ product: p, amount: 1 kg }],"
                        + " inputs: [{ of: steel, amount: 1 kg, sigma: 0.2 }] }]' | /processes/0/inputs/0/amount | sigma: 0.2",
            })
    void aSpreadOfWhatCountsZeroTimesIsNoted(String lines, String place, String named) {
        List<Issue> found = silent(
                "use: [{ id: o, of: steel, amount: 1 kg }]\n".repeat(lines.contains("use:") ? 0 : 1) + lines + "\n");
        assertEquals(1, found.size(), found::toString);
        assertEquals(place, found.get(0).place().path());
        assertTrue(found.get(0).place().line() > 0);
        assertTrue(found.get(0).message().contains("\"" + named + "\""), found::toString);
    }

    /** What counts, what a parameter may bring back, and what is left out beside the total have their spreads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "use: [{ id: e, of: steel, amount: 1 kg, sigma: 0.2 }]",
                "use: [{ id: e, of: steel, amount: 1 kg, sigma: 0.2, excluded: too small }]",
                "use: [{ id: e, of: steel, amount: 1 kg, sigma: 0.2, times: n }]\nparameters: { n: { value: 0, role: design } }",
                "use: [{ id: e, of: steel, amount: 1 kg, sigma: 0.2, when: n }]\nparameters: { n: { value: false, role: design } }",
                "parts: [{ id: e, of: steel, mass: 1 kg, sigma: 0.2, lasts: 0.4 a }]",
            })
    void aSpreadThatMayCountIsNotNoted(String lines) {
        assertEquals(List.of(), silent(lines + "\n"));
    }

    private static List<Issue> silent(String lines) {
        return notes(lines).stream()
                .filter(issue -> issue.message().contains("no draw of it moves the result"))
                .toList();
    }
}
