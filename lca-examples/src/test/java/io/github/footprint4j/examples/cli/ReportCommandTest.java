package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page is written once, from the products and scenarios that were named. */
class ReportCommandTest {

    private static final String PHONE = "xiaomi-13-pro";

    @TempDir
    private Path folder;

    private Run report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("report"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--out", page().toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private Path page() {
        return folder.resolve("page.html");
    }

    @Test
    void thePageHoldsWhatWasAskedFor() throws IOException {
        Run run = report(PHONE, "--scenario", "use-in-france", "--scenario", "use-in-poland", "--calibrated");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains("wrote " + page()), run.err());
        String text = Files.readString(page());
        assertTrue(text.contains("<h1>Xiaomi 13 Pro, European version, 12GB+256GB</h1>"));
        assertTrue(text.contains("Used in France lowers it most: "));
        assertTrue(text.contains("\"label\":\"Charging at\""), "both are one choice");
        assertTrue(text.contains("Calibrated 62.8: factors were moved"));
        assertTrue(text.contains("lca report xiaomi-13-pro --scenario use-in-france"));
        assertFalse(text.contains(folder.toString()), "no folder of this machine stands in the page");
    }

    @Test
    void anotherPageStays() throws IOException {
        assertEquals(0, report(PHONE).code());
        String first = Files.readString(page());
        assertEquals(0, report(PHONE).code(), "the same page may be written again");
        Run other = report("milk");
        assertEquals(1, other.code());
        assertTrue(other.err().contains("--force"), other.err());
        assertEquals(first, Files.readString(page()));
        assertEquals(0, report("milk", "--force").code());
        assertFalse(first.equals(Files.readString(page())));
    }

    @Test
    void ofASingleProductTheOtherVariantsStandBeside() throws IOException {
        assertEquals(0, report(PHONE).code());
        assertTrue(Files.readString(page()).contains("<th scope=\"row\">12GB+512GB</th>"));
    }

    @Test
    void severalProductsAreComparedFirst() throws IOException {
        assertEquals(0, report(PHONE, "redmi-note-12-pro-5g").code());
        String text = Files.readString(page());
        assertTrue(text.indexOf("id=\"compare\"") < text.indexOf("id=\"p1-summary\""));
        assertTrue(text.contains("a critical review (ISO 14044)"));
    }

    @Test
    void theMainJobWritesAPageToo() {
        Run run = Run.of("footprint", PHONE, "--out", folder.toString(), "--page");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.isRegularFile(folder.resolve("xiaomi-13-pro-12GB+256GB.html")), run.err());
        assertEquals(3, Run.of("footprint", PHONE, "--page").code(), "there is no folder to write to");
    }
}
