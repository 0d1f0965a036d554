package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsCommandTest {

    private static final String AIR_CONDITIONER = "split-air-conditioner";

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    /** The phones rest on lumps and can hardly differ, which the table says; the others differ for the reasons it names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "aluminium-window-frame",
                "fitness-band",
                "milk",
                "phone-box",
                "pine-table",
                "redmi-note-12-pro-5g",
                "reusable-crate",
                "split-air-conditioner",
                "television-55",
                "xiaomi-13-pro"
            })
    void everyMethodIsComparedWithTheFirst(String product) {
        Approved.of(getClass(), product + "-methods.txt").check(run("methods", product));
    }

    @ParameterizedTest
    @ValueSource(strings = {"milk", "pine-table"})
    void theRecordOfAnAssessmentIsComplete(String product) {
        Approved.of(getClass(), product + "-statement.txt").check(run("statement", product));
    }

    @Test
    void theMethodChosenComesFirst() {
        String text = run("methods", AIR_CONDITIONER, "--method", "pact-3");
        assertTrue(text.lines().anyMatch(line -> line.startsWith("1  PACT 3, GWP100 AR6")), text);
        assertFalse(text.contains("6  PACT 3"), text);
    }

    @Test
    void rulesForRecycledMaterialAreComparedInstead() {
        String text = run("methods", AIR_CONDITIONER, "--recycling");
        assertTrue(text.contains("4  PAS 2050:2011, GWP100 AR6; recycling: circular-footprint"), text);
    }

    @Test
    void aComparisonIsWrittenForPrograms() {
        assertTrue(run("methods", AIR_CONDITIONER, "--format", "json").startsWith("""
                {
                  "format": "footprint-methods/1",
                  "product": "split-air-conditioner","""));
    }

    @Test
    void aStatementIsWrittenForPeopleAndForPrograms() {
        String text = run("statement", AIR_CONDITIONER, "--variant", "standard");
        assertTrue(text.startsWith("Statement: Split air conditioner"), text);
        assertTrue(text.contains("\nNot recorded\n"), text);
        assertTrue(run("statement", AIR_CONDITIONER, "--format", "json").startsWith("""
                {
                  "format": "footprint-statement/1","""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"methods", "statement"})
    void anUnknownProductIsInvalidInput(String command) {
        Run run = Run.of(command, "xiaomi-13-pr");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("xiaomi-13-pro"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"methods", "statement"})
    void aFormatThatIsNoneIsWrongUsage(String command) {
        Run run = Run.of(command, AIR_CONDITIONER, "--format", "xml");
        assertEquals(2, run.code());
        assertFalse(run.hasTrace(), run.err());
    }
}
