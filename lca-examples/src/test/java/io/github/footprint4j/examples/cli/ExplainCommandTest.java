package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    @Test
    void aPartIsFollowedToItsSource() {
        Approved.of(getClass(), "explain-display.txt").check(run("explain", "xiaomi-13-pro", "display"));
    }

    /** In every stage, with what does not count, what it emits itself and a process of the file. */
    @Test
    void whatAProcessOfTheFileSuppliesIsNamedSo() {
        Approved.of(getClass(), "explain-milk.txt").check(run("explain", "milk", "milk"));
    }

    @Test
    void whatStandsInsideAPartIsFoundByItsIdOrPath() {
        String path = run("explain", "xiaomi-13-pro", "enclosure/frame", "--format", "csv");
        assertEquals(path, run("explain", "xiaomi-13-pro", "frame", "--format", "csv"));
        assertTrue(path.contains("raw materials,enclosure,enclosure/frame,aluminium @ GLO,0.09"), path);
    }

    @Test
    void anUnknownPartIsRefusedWithTheClosest() {
        Run run = Run.of("explain", "xiaomi-13-pro", "dispay");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err().contains("[unknown-part] \"xiaomi-13-pro\" has no part, entry or transport \"dispay\""),
                run.err());
        assertTrue(run.err().contains("Maybe \"display\""), run.err());
        assertEquals(2, Run.of("explain", "xiaomi-13-pro").code());
    }
}
