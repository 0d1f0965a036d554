package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfCommandTest {

    private static final String PHONE = "xiaomi-13-pro";

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private static String refused(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(3, run.code(), run.out());
        assertEquals("", run.out());
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "md", "csv", "json"})
    void changesAreExplainedInEveryForm(String format) {
        String[] arguments = {
            "whatif",
            PHONE,
            "--substitute",
            "aluminium=aluminium-recycled",
            "--set",
            "lifetime=4 a",
            "--explain",
            "--format",
            format
        };
        Approved.of(getClass(), "whatif." + format).check(run(arguments));
    }

    @Test
    void aScenarioShowsEachOfItsChangesAndSeveralAreOneCauseEach() {
        Approved.of(getClass(), "whatif-scenarios.txt")
                .check(run("whatif", PHONE, "--scenario", "no-charger", "--scenario", "recycled-aluminium-100"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String text = refused("whatif", PHONE, "--substitute", "titanium=steel", "--set", "frame.colour=red");
        assertTrue(text.contains("titanium"), text);
        assertTrue(text.contains("colour"), text);
    }

    @Test
    void whatDependsOnItsOrderIsRefused() {
        String text = refused("whatif", PHONE, "--set", "lifetime=4 a", "--set", "lifetime=5 a");
        assertTrue(text.contains("Maybe put them in a sequence"), text);
    }

    @Test
    void nothingToChangeIsRefused() {
        assertTrue(refused("whatif", PHONE).contains("Maybe --substitute, --set or --scenario is missing"));
    }

    @Test
    void anUnknownScenarioIsRefusedWithTheClosest() {
        String text = refused("whatif", PHONE, "--scenario", "no-chargr");
        assertTrue(text.contains("no-charger"), text);
    }

    @Test
    void aFileThatIsNoScenarioIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "format: footprint-product/1\n");
        assertTrue(refused("whatif", PHONE, "--scenario", file.toString()).contains("footprint-scenario/1"));
    }
}
