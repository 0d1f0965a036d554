package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.scenario.ScenarioFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An issue of a changed product stands where its element was written, whatever the change did to the lists around it. */
class ChangedPlacesTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    /** Yields without scrap are noted where they stand: in the lines 13, 14 and 17. */
    private static final String PRODUCT = """
            format: footprint-product/1
            id: p
            name: P
            basis: design
            boundary: cradle-to-gate
            functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
            parts:
              - { id: lid, of: pp, mass: 1 kg }
              - id: body
                parts:
                  - { id: shell, of: abs, mass: 1 kg }
                  - { id: rim, of: pp, mass: 1 kg }
                  - { id: base, of: steel, mass: 1 kg, yield: 90 % }
              - { id: foot, of: steel, mass: 1 kg, yield: 80 % }
            production:
              - { id: drying, of: electricity, at: DE, amount: 1 kWh }
              - { id: pressing, of: electricity, at: CN, amount: 1 kWh, share: 100 % }
            transport:
              - { id: road, carries: 1 kg, legs: [{ by: freight-road, distance: 10 km }] }
            """;

    private static Product product(String text) {
        return Products.read(Source.named("p.yaml").with(text), Libraries.bundled());
    }

    private static List<Change> changes(String text) {
        return ScenarioFile.read(Source.named("s.yaml")
                        .with("format: footprint-scenario/1\nid: s\nname: S\ndescription: d\nproduct: p\nchanges: ["
                                + text + "]\n"))
                .changes();
    }

    private static List<String> placed(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.code() == IssueCode.UNTREATED_SCRAP || issue.code() == IssueCode.NO_EFFECT)
                .map(issue -> issue.place().line() + " " + issue.place().path())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ scale: lid, by: 2 }",
                "{ remove: lid }",
                "{ remove: shell }",
                "{ remove: drying }",
                "{ remove: road }",
                "{ substitute: pp, by: abs, share: 40 %, keep: mass }",
                "{ substitute: electricity @ DE, by: electricity @ CN, share: 40 % }",
                "{ substitute: abs, by: pp, in: shell, share: 50 %, keep: mass }, { remove: lid }, { remove: drying }",
                "{ sequence: [{ remove: lid }, { remove: rim }, { remove: shell }], name: several }"
            })
    void anIssueStaysWithItsElement(String change) {
        List<String> before = placed(CALCULATOR.footprint(product(PRODUCT)).warnings());
        assertEquals(List.of("13 /parts/1/parts/2/yield", "14 /parts/2/yield", "17 /production/1/share"), before);
        List<Change> changes = changes(change);
        assertEquals(
                before, placed(CALCULATOR.footprint(product(PRODUCT), changes).warnings()));
        Explanation explained = CALCULATOR.explain(product(PRODUCT), changes);
        assertEquals(before, placed(explained.after().warnings()));
        assertEquals(List.of(), placed(explained.warnings()), "what was so before is not said of the change");
    }

    @Test
    void whatAChangeBringsIsKnownByItsName() {
        List<Change> changes =
                changes("{ remove: lid }, { add: { id: sleeve, of: steel, mass: 1 kg, yield: 70 % }, to: parts },"
                        + " { add: { id: oven, of: electricity, at: DE, amount: 1 kWh, eachUse: true }, to: use }");
        List<String> placed = placed(CALCULATOR
                .footprint(product(PRODUCT.replace("to-gate", "to-grave")), changes)
                .warnings());
        assertTrue(placed.contains("0 part \"sleeve\"/yield"), placed::toString);
        assertTrue(placed.contains("0 entry \"oven\"/eachUse"), placed::toString);
        assertTrue(placed.contains("14 /parts/2/yield"), placed::toString);
    }

    /** What is wrong only with the change on is shown at the line of the part, through the switched system too. */
    @Test
    void anErrorThatAChangeCausesStandsAtItsElement() {
        String text = PRODUCT.replace("yield: 80 %", "yield: good")
                .replace(
                        "parts:\n  - { id: lid",
                        "parameters: { good: { value: 80 %, role: design } }\nparts:\n  - { id: lid");
        List<Change> changes = changes("{ remove: lid }, { set: good, to: 120 % }");
        for (var what : List.<Executable>of(
                () -> CALCULATOR.footprint(product(text), changes), () -> CALCULATOR.explain(product(text), changes))) {
            List<Issue> issues = assertThrows(InvalidInputException.class, what).issues();
            assertEquals(
                    List.of("15 /parts/2/yield"),
                    issues.stream()
                            .filter(Issue::isError)
                            .map(issue ->
                                    issue.place().line() + " " + issue.place().path())
                            .toList());
        }
    }

    /** An input of which a share is replaced becomes two, and the ones behind it keep their lines. */
    @Test
    void theInputsOfAProcessKeepTheirLines() {
        String text = PRODUCT + """
                processes:
                  - id: making
                    stage: production
                    outputs: [{ product: thing, amount: 1 kg }]
                    inputs:
                      - { of: pp, amount: 1 kg }
                      - { of: steel, amount: 1 kg, sigma: 1.2 }
                """;
        List<Issue> before = CALCULATOR.footprint(product(text)).warnings();
        List<Issue> after = CALCULATOR
                .footprint(product(text), changes("{ substitute: pp, by: abs, share: 40 %, keep: mass }"))
                .warnings();
        List<String> lines = before.stream()
                .filter(issue -> issue.place().path().startsWith("/processes/0/inputs/1"))
                .map(Issue::toString)
                .toList();
        assertEquals(2, lines.size(), before::toString);
        assertTrue(after.stream().map(Issue::toString).toList().containsAll(lines), after::toString);
    }
}
