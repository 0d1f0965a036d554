package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintCommandTest {

    private static final String PHONE =
            Source.resource(Products.class, "product/xiaomi-13-pro.yaml").text();

    @TempDir
    private Path folder;

    @Test
    void theMainJobPrintsTheTableAndSaysWhereItWroteTheFiles() throws IOException {
        Run run = Run.of(
                "footprint", "xiaomi-13-pro", "--out", folder.resolve("a/b").toString());
        assertEquals(0, run.code());
        Approved.of(getClass(), "xiaomi-13-pro.txt").check(run.out());
        List<String> names = List.of("csv", "json", "md");
        try (Stream<Path> files = Files.list(folder.resolve("a/b"))) {
            assertEquals(
                    names.stream()
                            .map(name -> "xiaomi-13-pro-12GB+256GB." + name)
                            .toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        names.forEach(name -> assertTrue(run.err().contains("12GB+256GB." + name), run.err()));
        assertEquals(
                Run.of("footprint", "xiaomi-13-pro", "--format", "json").out(),
                Files.readString(folder.resolve("a/b/xiaomi-13-pro-12GB+256GB.json")));
    }

    /** What the terminal would show stands in the files, under a name of its own. */
    @Test
    void aCalibratedResultIsWrittenCalibrated() throws IOException {
        String phone = "xiaomi-13-pro";
        Run plain = Run.of("footprint", phone, "--out", folder.toString());
        Run run = Run.of("footprint", phone, "--calibrated", "--out", folder.toString());
        assertEquals(0, plain.code() + run.code(), run.err());
        for (String format : List.of("csv", "json", "md")) {
            String file = "xiaomi-13-pro-12GB+256GB,calibrated." + format;
            assertTrue(run.err().contains(file), run.err());
            assertEquals(
                    Run.of("footprint", phone, "--calibrated", "--format", format)
                            .out(),
                    Files.readString(folder.resolve(file)));
        }
    }

    @Test
    void forceWithoutFilesIsRefused() {
        Run run = Run.of("footprint", "milk", "--force");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("--force says nothing without --out"), run.err());
    }

    @Test
    void everyFormatIsPrintedAlone() {
        Approved.of(getClass(), "air-conditioner.json")
                .check(beforeProvenance(run("--format", "json").out()));
        Approved.of(getClass(), "air-conditioner.md")
                .check(run("--format", "md").out());
        assertTrue(run("--format", "CSV").out().startsWith("stage,part,line,kg_co2e,share,low,high\r\n"));
        assertTrue(run("--format", "table").out().contains("█"));
    }

    /** What the library says of its datasets is checked where the library is. */
    private static String beforeProvenance(String json) {
        return json.substring(0, json.indexOf("  \"factors\""));
    }

    private static Run run(String... options) {
        Run run = Run.of(Stream.concat(Stream.of("footprint", "split-air-conditioner"), Stream.of(options))
                .toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run;
    }

    @Test
    void barsAreDrawnInAsciiOnRequest() {
        assertTrue(run("--ascii").out().chars().allMatch(character -> character < 128));
    }

    @Test
    void nothingIsColouredForAPipe() {
        assertFalse(run().out().contains("\u001B"));
        assertFalse(Run.of("--help").out().contains("\u001B"));
    }

    @Test
    void aVariantAndSettingsChangeTheResult() {
        String plain = run().out();
        String europe = run("--variant", "europe").out();
        String set = run("--set", "grid=EU27").out();
        assertFalse(plain.equals(europe));
        assertEquals(total(europe), total(set));
        assertTrue(run("--set", "grid=EU27", "--set", "recovered=90 %").out().contains("grid=EU27, recovered=90 %"));
    }

    private static String total(String text) {
        return text.lines().filter(line -> line.startsWith("TOTAL")).findFirst().orElseThrow();
    }

    @Test
    void methodAndWarmingPotentialsAreChosen() {
        assertTrue(run("--gwp", "ar4").out().contains("PAS 2050:2011, GWP100 AR4"));
        assertTrue(
                run("--method", "pas-2050-2011", "--gwp", "AR5-feedback").out().contains("GWP100 AR5-feedback"));
    }

    /** Oracle: R-32 counts 700 instead of 771 in the leaks and the charge that is released; nothing else has another value. */
    @Test
    void aTableOfWarmingPotentialsOfOnesOwnIsAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ours.csv"), "gas,Ours 2030,source\nyears,100,\nCO2,1,reference\nR-32,700,our report\n");
        Run ours = Run.of("footprint", "split-air-conditioner", "--gwp", file.toString());
        assertTrue(ours.out().contains("GWP100 Ours 2030"), ours.out() + ours.err());
        assertFalse(total(ours.out())
                .equals(total(Run.of("footprint", "split-air-conditioner").out())));
        Files.writeString(file, "gas,Ours 2030,source\nyears,100,\nmetane,1,\n");
        String refused = Run.of("footprint", "split-air-conditioner", "--gwp", file.toString())
                .err();
        assertTrue(refused.contains("ours.csv:3") && refused.contains("Maybe \"methane\""), refused);
        Files.delete(file);
        assertTrue(Run.of("footprint", "x", "--gwp", file.toString()).err().contains("cannot be read"));
    }

    @Test
    void aFileAndStandardInputGiveTheSameAsTheBundledProduct() throws IOException {
        Path file = Files.writeString(folder.resolve("phone.yaml"), PHONE);
        String bundled = Run.of("footprint", "xiaomi-13-pro", "--format", "csv").out();
        assertEquals(
                bundled, Run.of("footprint", file.toString(), "--format", "csv").out());
        assertEquals(
                bundled,
                Run.withInput(PHONE, "footprint", "-", "--format", "csv").out());
    }

    @Test
    void aValueSetTwiceIsRefused() {
        Run run = Run.of("footprint", "xiaomi-13-pro", "--set", "air_share=30 %", "--set", "air_share=40 %");
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("\"air_share\" is set twice"), run.err());
    }

    @Test
    void warningsGoToTheMessages() {
        String text = PHONE.replace("parameters:\n", "parameters:\n  forgotten: { value: 3, role: design }\n");
        Run run = Run.withInput(text, "footprint", "-", "--format", "csv");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().startsWith("stdin:"), run.err());
        assertTrue(run.err().contains("warning [unused]"), run.err());
        assertTrue(run.err().contains("forgotten: { value: 3"), run.err());
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of(
                "footprint", "xiaomi-13-pro", "--out", file.resolve("below").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("lca: cannot write "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void aTurkishDefaultLocaleChangesNothing() {
        String expected = run("--format", "md", "--gwp", "ar5-feedback").out();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(
                    expected, run("--format", "MD", "--gwp", "ar5-feedback").out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        assertEquals(run("--format", "json"), run("--format", "json"));
    }
}
