package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.testkit.Approved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void warningsLeaveAProductFine() {
        String text = CONDITIONER.replace("parameters:\n", "parameters:\n  spare: { value: true, role: design }\n");
        Run run = Run.withInput(text, "check", "-");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("warning [unused] nothing uses \"spare\""), run.err());
        assertEquals("-: ok (variants: 2, warnings and notes: 18)\n", run.out());
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
        assertEquals("-: ok (changes: 1)\n", run.out());
        assertEquals(
                "no-charger: ok (changes: 1)\n", Run.of("check", "no-charger").out());
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
}
