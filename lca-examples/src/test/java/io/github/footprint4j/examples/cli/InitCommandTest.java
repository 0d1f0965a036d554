package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kettle", "lamp", "shirt", "chair"})
    void whatIsWrittenRunsAtOnce(String kind) throws IOException {
        String file = file("first.yaml");
        Run run = Run.of("init", "--kind", kind, file);
        assertEquals(0, run.code(), run.err());
        assertEquals(
                "wrote " + file + "\nnext: lca footprint " + file + "\n",
                run.out().replace("\r", ""));
        Run footprint = Run.of("footprint", file, "--draws", "2000");
        assertEquals(0, footprint.code(), footprint.err());
        assertEquals("", footprint.err());
        Run check = Run.of("check", file);
        assertEquals(0, check.code());
        assertTrue(check.out().startsWith(file + ": ok (variants: 1"), check.out());
        assertTrue(Files.readString(Path.of(file)).contains("\nid: first "), file);
    }

    @Test
    void aProductThatComesAlongIsCopied() {
        String file = file("phone.yaml");
        assertEquals(0, Run.of("init", "--like", "xiaomi-13-pro", file).code());
        String copy =
                Run.of("footprint", file, "--format", "csv", "--draws", "2000").out();
        String bundled = Run.of("footprint", "xiaomi-13-pro", "--format", "csv", "--draws", "2000")
                .out();
        assertEquals(withoutDraws(bundled), withoutDraws(copy));
    }

    /** Draws hang on the id of the product. */
    private static String withoutDraws(String csv) {
        return csv.replaceAll("(?m)^((?:[^,]*,){5}).*$", "$1");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        String file = file("mine.yaml");
        Files.writeString(Path.of(file), "mine");
        Run run = Run.of("init", file);
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("exists already, and nothing was written. Maybe another name"), run.err());
        assertEquals("mine", Files.readString(Path.of(file)));
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertRefused(3, "only chair, kettle, lamp, shirt", "init", "--kind", "spoon", file("a.yaml"));
        assertRefused(3, "Maybe \"milk\"", "init", "--like", "mlk", file("a.yaml"));
        assertRefused(3, "expected a name that ends with .yaml or .yml", "init", file("a.txt"));
        assertRefused(3, "found the id \"a b\"", "init", file("a b.yaml"));
        assertRefused(2, "mutually exclusive", "init", "--kind", "lamp", "--like", "milk", file("a.yaml"));
        assertRefused(1, "cannot write", "init", file("no/such/a.yaml"));
        assertFalse(Files.exists(Path.of(file("a.yaml"))));
    }

    private static void assertRefused(int code, String wanted, String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(code, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(wanted), run.err());
        assertFalse(run.hasTrace(), run.err());
    }
}
