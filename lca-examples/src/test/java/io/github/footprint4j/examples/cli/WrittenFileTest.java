package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFileTest {

    @TempDir
    private Path folder;

    /** A stream of a full device. */
    private static final class Full extends OutputStream {

        @Override
        public void write(int value) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "footprint milk",
                "footprint milk --format json",
                "list products",
                "list methods",
                "whatif xiaomi-13-pro --scenario no-charger",
                "compare split-air-conditioner --variants",
                "methods milk",
                "levers milk --format csv",
                "target split-air-conditioner --to 5000",
                "statement milk",
                "check milk",
                "--help",
                "--version"
            })
    void whatCannotBeWrittenIsAFailureWithAMessage(String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new Full(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                100,
                false);
        assertEquals(1, Main.run(console, line.split(" ")));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("lca: the result could not be written"), said);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void footprint(String... more) {
        String[] all = Stream.concat(Stream.of("footprint", "milk", "--out", folder.toString()), Stream.of(more))
                .toArray(String[]::new);
        assertEquals(0, Run.of(all).code());
    }

    @Test
    void theNameHoldsWhatMakesResultsDiffer() throws IOException {
        footprint();
        footprint("--gwp", "AR5");
        footprint("--method", "pas-2050-2008");
        assertEquals(
                0,
                Run.of("footprint", "split-air-conditioner", "--out", folder.toString(), "--set", "charge=0.7 kg")
                        .code());
        assertEquals(
                List.of(
                        "milk-average,AR5.json",
                        "milk-average,pas-2050-2008.json",
                        "milk-average.json",
                        "split-air-conditioner-standard,charge=0.7%20kg.json"),
                names().stream().filter(name -> name.endsWith(".json")).toList());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        new WrittenFile(folder.resolve("a.json")).write("one");
        new WrittenFile(folder.resolve("a.json")).write("two");
        assertEquals(List.of("a.json"), names());
        assertEquals("two", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void anotherResultIsReplacedOnlyWhereThatIsAskedFor() throws IOException {
        WrittenFile file = new WrittenFile(folder.resolve("a.json"));
        file.writeNew("one");
        file.writeNew("one");
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> file.writeNew("two"));
        assertTrue(refused.getMessage().contains("holds another result"), refused.getMessage());
        assertEquals("one", Files.readString(file.path()));
        file.write("two");
        assertEquals("two", Files.readString(file.path()));
    }

    /** Equal results are written again; of another one no file is written unless that is asked for. */
    @Test
    void anOlderResultOfTheSameNameStays() throws IOException {
        footprint();
        footprint();
        Path json = folder.resolve("milk-average.json");
        Path csv = folder.resolve("milk-average.csv");
        String result = Files.readString(json);
        Files.writeString(csv, "of last year");
        Files.delete(json);
        Run refused = Run.of("footprint", "milk", "--out", folder.toString());
        assertEquals(1, refused.code(), refused.err());
        assertTrue(refused.err().contains("milk-average.csv\" holds another result"), refused.err());
        assertEquals("of last year", Files.readString(csv));
        assertEquals(List.of("milk-average.csv", "milk-average.md"), names());
        footprint("--force");
        assertEquals(result, Files.readString(json));
        assertEquals(Run.of("footprint", "milk", "--format", "csv").out(), Files.readString(csv));
    }

    /** A file that cannot be written leaves the older one as it was. */
    @Test
    void aFailureLeavesTheOlderFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.createDirectories(folder.resolve(".a.json.part/full"));
        assertThrows(UncheckedIOException.class, () -> new WrittenFile(file).write("new"));
        assertEquals("old", Files.readString(file));
    }
}
