package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {

    private static final String CONDITIONER = Source.resource(Products.class, "product/split-air-conditioner.yaml")
            .text();

    static List<String> bundled() {
        return Products.ids();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void everyBundledProductIsFine(String id) {
        Run run = Run.of("check", id);
        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.err().lines().noneMatch(line -> line.contains(" error ") || line.contains(" warning ")), run.err());
        assertTrue(run.out().startsWith(id + ": ok (variants: "), run.out());
    }

    @Test
    void everyProblemOfReadingIsShownWithItsLine() {
        String text = CONDITIONER
                .replace("value: 3 %/a, role: estimate, range", "value: 3 %/a, role: estimate, rnage")
                .replace("format: footprint-product/1", "format: footprint-product/2")
                .replace("basis: design", "basis: guess")
                .replace("mass: 38 kg", "mass: 38 kgs");
        Run run = Run.withInput(text, "check", "-");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        Approved.of(getClass(), "problems-of-reading.txt").check(run.err());
    }

    @Test
    void everyProblemOfCalculatingIsShownWithItsLine() {
        String text = CONDITIONER
                .replace("of: aluminium,", "of: aluminum, ")
                .replace("emits: R-32, amount: charge * leak_rate", "emits: R-33, amount: charge * leek_rate")
                .replace("(1 - recovered)", "(1 kg - recovered)");
        Run run = Run.withInput(text, "check", "-");
        assertEquals(3, run.code());
        Approved.of(getClass(), "problems-of-calculating.txt").check(run.err());
    }

    /** A file of measures names no product: it is tried on the one that is named. */
    @Test
    void measuresAreTriedOnAProductThatIsNamed(@TempDir Path folder) throws IOException {
        String good = "{ id: a, cost: 1, changes: [{ set: charger_in_box, to: false }] }";
        String bad = "{ id: b, cost: 1, changes: [{ remove: no-such-part }] }";
        Path file = Files.writeString(
                folder.resolve("m.yaml"),
                "format: footprint-measures/1\nmeasures:\n  - " + good + "\n  - " + bad + "\n");
        Run untried = Run.of("check", file.toString());
        assertEquals(0, untried.code(), untried.err());
        assertTrue(untried.out().contains("measures: 2; for no product in particular"), untried.out());
        Run tried = Run.of("check", file.toString(), "--product", "xiaomi-13-pro");
        assertEquals(3, tried.code(), tried.out());
        assertTrue(tried.err().startsWith(file + ":4:5 error [unknown-part]"), tried.err());
        Files.writeString(file, "format: footprint-measures/1\nmeasures:\n  - " + good + "\n");
        Run fine = Run.of("check", file.toString(), "--product", "xiaomi-13-pro");
        assertEquals(0, fine.code(), fine.err());
        assertTrue(fine.out().contains("measures: 1, tried on: xiaomi-13-pro, warnings and notes: 0"), fine.out());
    }

    @Test
    void warningsLeaveAProductFine() {
        String text = CONDITIONER.replace("parameters:\n", "parameters:\n  spare: { value: true, role: design }\n");
        Run run = Run.withInput(text, "check", "-");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("warning [unused] nothing uses \"spare\""), run.err());
        assertTrue(run.out().startsWith("-: ok (variants: 2, warnings and notes: 20, questions: 6)\n"), run.out());
    }

    @Test
    void aFileWithItsOwnStudyMissingSaysSo() {
        String text = Source.resource(Products.class, "product/xiaomi-13-pro.yaml")
                .text()
                .replace("study: xiaomi-2023", "study: xiaomi-2032");
        Run run = Run.withInput(text, "check", "-");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("Maybe \"xiaomi-2023\""), run.err());
        assertFalse(run.hasTrace());
    }

    @Test
    void aScenarioIsReadAsOne() {
        String text =
                Source.resource(Products.class, "scenario/no-charger.yaml").text();
        Run run = Run.withInput(text, "check", "-");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("-: ok (changes: 1, tried on: xiaomi-13-pro, "), run.out());
    }

    static List<String> scenarios() {
        return Scenarios.ids();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyBundledScenarioFitsItsProduct(String id) {
        Run run = Run.of("check", id);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(", tried on: "), run.out());
        assertTrue(run.err().lines().noneMatch(line -> line.contains(" error ")), run.err());
    }

    private static final String SCENARIO =
            "format: footprint-scenario/1\nid: s\nname: S\nproduct: xiaomi-13-pro\nvariant: 12GB+256GB\n"
                    + "changes:\n  - { set: charger_in_box, to: false }\n  - { set: frame.recycledContent, to: 100 % }\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product: xiaomi-13-pro | product: xiaomi-13-por | -:4:10 error [unknown-product] | Maybe \"xiaomi-13-pro\"",
                "variant: 12GB+256GB | variant: 12GB+265GB | -:5:10 error [unknown-variant] \"xiaomi-13-pro\" has no variant"
                        + " | Maybe \"12GB+256GB\"",
                "set: charger_in_box | set: charger_in_bag | 7:5 error [unknown-parameter] | Maybe \"charger_in_box\"",
                "set: frame.rec | set: frme.rec | 8:5 error [unknown-part] | Maybe \"frame\"",
            })
    void aScenarioIsTriedOnItsProduct(String good, String bad, String message, String hint) {
        Run run = Run.withInput(SCENARIO.replace(good, bad), "check", "-");
        assertEquals(3, run.code(), run.out());
        assertTrue(run.err().contains(message.replace("-:", "stdin:")), run.err());
        assertTrue(run.err().contains(hint), run.err());
    }

    /** One run tells all of it: the variant, and each wrong address. */
    @Test
    void aWrongVariantDoesNotHideWrongAddresses() {
        String text = SCENARIO.replace("12GB+256GB", "12GB+265GB")
                .replace("charger_in_box", "charger_in_bag")
                .replace("frame.", "frme.");
        List<String> problems = Run.withInput(text, "check", "-")
                .err()
                .lines()
                .filter(line -> line.startsWith("stdin:"))
                .map(line -> line.replaceFirst("\\].*", "]"))
                .toList();
        assertEquals(
                List.of(
                        "stdin:5:10 error [unknown-variant]",
                        "stdin:7:5 error [unknown-parameter]",
                        "stdin:8:5 error [unknown-part]"),
                problems);
    }

    @Test
    void aScenarioForNoProductIsTriedOnTheOneThatIsNamed() {
        String text = SCENARIO.replace("product: xiaomi-13-pro\nvariant: 12GB+256GB\n", "");
        Run free = Run.withInput(text, "check", "-");
        assertEquals("-: ok (changes: 2; written for no product, so that its addresses were not tried)\n", free.out());
        Run tried = Run.withInput(text, "check", "-", "--product", "split-air-conditioner");
        assertEquals(3, tried.code());
        assertTrue(tried.err().contains("charger_in_box"), tried.err());
        assertEquals(
                3, Run.of("check", "xiaomi-13-pro", "--product", "phone-box").code());
    }

    @Test
    void aProblemOfAScenarioIsShownWithItsLine() {
        String text = Source.resource(Products.class, "scenario/no-charger.yaml")
                .text()
                .replace("to: false", "too: false");
        Run run = Run.withInput(text, "check", "-");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("unknown field \"too\". Maybe \"to\""), run.err());
        assertTrue(run.err().contains("{ set: charger_in_box, too: false }"), run.err());
        assertFalse(run.hasTrace());
    }

    /** The formula of Annex D that was not taken is the one that could be. */
    @Test
    void theOtherFormulaForRecycledMaterialIsNamed() {
        String text = """
                format: footprint-product/1
                id: bar
                name: bar
                basis: design
                boundary: cradle-to-gate
                functionalUnit: { text: bar, amount: 1 piece, duration: 1 a }
                parts: [{ id: a, of: aluminium, mass: 1 kg, endOfLifeRecycling: 50 % }]
                """;
        String pas =
                Run.withInput(text, "check", "-", "--method", "pas-2050-2011").err();
        assertTrue(pas.contains("recycled-content was taken, the method's own."), pas);
        assertTrue(pas.contains("may be calculated as a closed loop too"), pas);
        String iso =
                Run.withInput(text, "check", "-", "--method", "iso-14067-2018").err();
        assertTrue(iso.contains("closed-loop was taken, the method's own."), iso);
        assertTrue(iso.contains("may be calculated by its recycled content too"), iso);
    }

    @Test
    void progressOverManyVariantsIsToldWhereItIsAskedFor() {
        String variants = IntStream.range(0, 20)
                .mapToObj(i -> "  v" + i + ": { heavy: " + (i + 1) + " kg }\n")
                .collect(Collectors.joining());
        Run run = Run.withInput("""
                format: footprint-product/1
                id: p
                name: P
                basis: design
                boundary: cradle-to-gate
                functionalUnit: { text: one, amount: 1 piece, duration: 1 a }
                parameters: { heavy: { value: 1 kg, role: design } }
                parts: [ { id: body, of: aluminium, mass: heavy } ]
                variants:
                """ + variants, "check", "-", "--progress");
        assertTrue(run.err().startsWith("calculated 2 of 20 variants (10 %)\ncalculated 4 of"), run.err());
        assertTrue(run.err().contains("calculated 20 of 20 variants (100 %)"), run.err());
    }

    /** Questions are no faults: they stand below what was found, each once, and in every form for programs as notes. */
    @Test
    void whatAReviewerWouldAskIsSaid() {
        Run run = Run.of("check", "television-55");
        assertEquals(0, run.code());
        assertTrue(
                run.out().startsWith("television-55: ok (variants: 2, warnings and notes: 6, questions: 3)\n"),
                run.out());
        assertTrue(
                run.out()
                        .contains(
                                "\na reviewer would ask: \"stand\" is bought as abs @ US, and no work on it is listed: what"
                                        + " gives it its shape?\n"),
                run.out());
        assertFalse(run.err().contains("[review]"), run.err());
        for (String form : List.of("csv", "json", "md")) {
            String out = Run.of("check", "television-55", "--format", form).out();
            assertTrue(out.contains("what gives it its shape?"), out);
        }
        assertFalse(Run.of("check", "xiaomi-13-pro").out().contains("reviewer"));
    }
}
