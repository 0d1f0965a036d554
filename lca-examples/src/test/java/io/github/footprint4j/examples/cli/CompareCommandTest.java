package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String PHONE = "xiaomi-13-pro";
    private static final String OTHER_PHONE = "redmi-note-12-pro-5g";
    private static final String AIR_CONDITIONER = "split-air-conditioner";

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    private static String refused(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(3, run.code(), run.out());
        assertEquals("", run.out());
        assertFalse(run.hasTrace(), run.err());
        return run.err();
    }

    private void approved(String name, String text) {
        Approved.of(getClass(), name).check(text);
    }

    @Test
    void twoVariantsOfAPhoneDifferInTheirMemory() {
        approved("compare-variants.txt", run("compare", PHONE, "--variants"));
    }

    @Test
    void twoPhonesOfOneServiceAreCompared() {
        approved("compare-phones.md", run("compare", PHONE, OTHER_PHONE + ":8GB+256GB", "--format", "md"));
    }

    @Test
    void theGridOfUseIsMostOfAnAirConditioner() {
        approved(
                "compare-air-conditioner.txt",
                run("compare", AIR_CONDITIONER + ":standard", AIR_CONDITIONER + ":europe"));
    }

    @Test
    void everyPartIsARowForSpreadsheets() {
        approved("compare-variants.csv", run("compare", PHONE, "--variants", "--format", "csv"));
    }

    @Test
    void whatDoesNotDoTheSameIsRefused() {
        approved("compare-refused.txt", refused("compare", "milk", PHONE, AIR_CONDITIONER));
    }

    @Test
    void theSameServiceMayBeDeclaredAndTheReportSaysSo() {
        assertTrue(refused("compare", "pine-table", AIR_CONDITIONER).contains("[not-comparable]"));
        String text = run("compare", "pine-table", AIR_CONDITIONER, "--same-service");
        assertTrue(text.contains("declared to be the same service"), text);
        assertTrue(text.contains("kg CO2e per year of a table for six, 1 piece"), text);
    }

    /** A crate for single use serves one delivery like one that is used many times: the durations of the unit are alike. */
    @Test
    void everyVariantOfEachProductIsCompared() {
        String text = run("compare", "reusable-crate", "--variants");
        assertTrue(
                text.startsWith("3 alternatives, in kg CO2e per use of one delivery of 15 kg of vegetables in a crate"),
                text);
    }

    @Test
    void aValueIsSetInAllOfThem() {
        String text = run("compare", PHONE, PHONE + ":12GB+512GB", "--set", "charger_in_box=false", "--format", "json");
        assertEquals(3, text.split("charger_in_box=false", -1).length, text);
    }

    @Test
    void aFileMayNameItsVariantToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("lamp.yaml");
        Files.writeString(file, """
                format: footprint-product/1
                id: lamp
                name: Lamp
                basis: design
                functionalUnit: { text: one lamp, amount: 1 piece, duration: life }
                boundary: cradle-to-grave
                parameters:
                  life: { value: 2 a, role: design }
                variants: { short: {}, long: { life: 4 a } }
                parts: [{ id: body, of: steel, mass: 1 kg }]
                """);
        String text = run("compare", file.toString(), file + ":long");
        assertTrue(text.contains("kg CO2e per year of one lamp, 1 piece"), text);
        assertTrue(text.contains("2: lower"), text);
    }

    @Test
    void oneProductIsNoComparison() {
        assertTrue(refused("compare", PHONE).contains("found 1 to compare, expected at least two"));
        assertTrue(refused("compare", PHONE, PHONE).contains("stands twice"));
        assertEquals(2, Run.of("compare").code());
    }

    @Test
    void anUnknownVariantIsInvalidInput() {
        assertTrue(refused("compare", PHONE, PHONE + ":12GB").contains("[unknown-variant]"));
        assertTrue(refused("compare", PHONE, "xiaomi-13-pr:12GB+512GB").contains(PHONE));
    }
}
