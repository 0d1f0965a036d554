package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @Test
    void helpSaysWhatThereIs() {
        Run run = Run.of("--help");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        Approved.of(getClass(), "help.txt").check(run.out());
        assertEquals(run.out(), Run.of("help").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "list",
                "footprint",
                "methods",
                "whatif",
                "explain",
                "levers",
                "compare",
                "portfolio",
                "target",
                "break-even",
                "portfolio",
                "statement",
                "report",
                "calibrate",
                "check",
                "generate-completion"
            })
    void everyCommandHasHelp(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: lca " + command), run.out());
        assertEquals("", run.err());
    }

    @Test
    void theVersionNamesProgramAndJava() {
        Run run = Run.of("--version");
        assertEquals(0, run.code());
        assertTrue(run.out().matches("lca .+, Java \\d+\\R"), run.out());
    }

    @Test
    void aCompletionScriptIsGenerated() {
        Run run = Run.of("generate-completion");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("#!/usr/bin/env bash"), run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "footpint",
                "list",
                "list productz",
                "footprint",
                "footprint xiaomi-13-pro more",
                "footprint xiaomi-13-pro --gwp AR9",
                "footprint xiaomi-13-pro --method iso-14067",
                "footprint xiaomi-13-pro --format xml",
                "footprint xiaomi-13-pro --set storage",
                "footprint xiaomi-13-pro --set =3",
                "footprint xiaomi-13-pro --set",
                "footprint xiaomi-13-pro --varaint x",
                "init --kind",
                "compare xiaomi-13-pro --try fill",
                "target xiaomi-13-pro --to 20%",
                "check",
                "calibrate xiaomi-2023 --model-error 3",
                "calibrate xiaomi-2023 --limit-z 0",
                "calibrate xiaomi-2023 --reading neither",
                "check a b"
            })
    void wrongUsageIsExplained(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("lca: "), run.err());
        assertTrue(run.err().contains("--help'."), run.err());
        assertFalse(run.hasTrace(), run.err());
    }

    @Test
    void aMistypedWordIsAnsweredWithTheClosest() {
        assertTrue(Run.of("footprint", "xiaomi-13-pro", "--gwp", "AR9").err().contains("Maybe AR4, AR5, AR6"));
        assertTrue(Run.of("footpint").err().contains("lca footprint"));
    }
}
