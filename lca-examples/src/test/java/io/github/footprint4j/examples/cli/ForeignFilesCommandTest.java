package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever file a command is given, one message says what it is. */
class ForeignFilesCommandTest {

    private static final String FILE = "FILE";

    /** Every way in which a command reads a file. */
    private static final List<String> DOORS = List.of(
            "check FILE",
            "footprint FILE",
            "whatif FILE --set a=b",
            "whatif milk --scenario FILE",
            "methods FILE",
            "levers FILE",
            "compare FILE milk",
            "compare milk --scenario FILE",
            "target FILE --to 5",
            "target milk --to 5 --measures FILE",
            "break-even FILE milk --by x",
            "statement FILE",
            "portfolio FILE",
            "portfolio sales.csv --product FILE",
            "calibrate FILE");

    @TempDir
    private Path folder;

    private Run run(String door, Path file) {
        return Run.of(List.of(door.split(" ")).stream()
                .map(word -> word.equals(FILE) ? file.toString() : word)
                .toArray(String[]::new));
    }

    private void everyDoorSays(String words, Path file, List<String> doors) {
        for (String door : doors) {
            Run run = run(door, file);
            assertEquals(3, run.code(), door + ": " + run.err());
            assertEquals(
                    1,
                    run.err().lines().filter(line -> line.contains(" error [")).count(),
                    door + ": " + run.err());
            assertTrue(run.err().contains("[unknown-format] the file is " + words), door + ": " + run.err());
            assertTrue(run.err().contains("Maybe "), door + ": " + run.err());
        }
    }

    @Test
    void aWorkbookAndADatasetOfAnotherProgramAreRefusedByEveryCommand() throws IOException {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0
        };
        byte[] named = java.util.Arrays.copyOf(workbook, workbook.length + 9);
        System.arraycopy(
                "xl/a.xml.".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, named, workbook.length, 9);
        everyDoorSays("an Excel workbook (.xlsx)", Files.write(folder.resolve("bom.xlsx"), named), DOORS);
        Path dataset = Files.writeString(folder.resolve("p.json"), "{\"@type\": \"Process\", \"exchanges\": []}");
        everyDoorSays("an openLCA dataset (JSON-LD)", dataset, DOORS);
    }

    @Test
    void aFormOfOursIsRefusedByTheCommandsThatDoNotTakeIt() throws IOException {
        Path measures = Files.writeString(
                folder.resolve("m.yaml"),
                "format: footprint-measures/1\nmeasures:\n  - { id: a, cost: 1 EUR2024, changes: [{ remove: b }] }\n");
        List<String> others = DOORS.stream()
                .filter(door -> !door.startsWith("check") && !door.contains("--measures"))
                .toList();
        everyDoorSays("a file of measures", measures, others);
        Path study = Files.writeString(folder.resolve("s.yaml"), "format: footprint-study/1\n");
        everyDoorSays(
                "a study",
                study,
                DOORS.stream()
                        .filter(door -> !door.startsWith("check") && !door.startsWith("calibrate"))
                        .toList());
    }

    private void isFine(String name, String text, String words) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Run run = Run.of("check", file.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(": ok (" + words), run.out());
    }

    private static String bundled(String name) {
        return Source.resource(Products.class, name).text();
    }

    @Test
    void checkReadsEveryFormOfOursWithItsOwnReader() throws IOException {
        isFine("a.yaml", bundled("product/milk.yaml"), "variants: ");
        isFine("b.yaml", bundled("scenario/no-charger.yaml"), "changes: 1");
        isFine("c.yaml", bundled("study/xiaomi-2023.yaml"), "a study, parameters: 5, published totals: 5");
        isFine(
                "d.yaml",
                "format: footprint-measures/1\nmeasures:\n  - { id: a, cost: 1 EUR2024, changes: [{ remove: b }] }\n",
                "measures: 1");
        isFine("e.csv", "product;units\nmilk;2\nmilk;3\n", "a table of sales, rows: 2");
        isFine("f.json", bundled("calibration/xiaomi-2023.json"), "calibrated fits: 2");
        isFine(
                "g.yaml",
                "format: footprint-library/1\nid: own\nedition: \"1\"\nname: Own\ndatasets: []\n",
                "a library, datasets: 0");
    }

    @Test
    void checkFindsWhatIsWrongInThem() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), "product,units,landfilled\npine-table,2,50\n");
        Run run = Run.of("check", table.toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("t.csv:2:1 error [out-of-range]"), run.err());
        Path measures = Files.writeString(folder.resolve("m.yaml"), "format: footprint-measures/1\nmeasure: []\n");
        assertTrue(Run.of("check", measures.toString()).err().contains("\"measures\""));
    }
}
