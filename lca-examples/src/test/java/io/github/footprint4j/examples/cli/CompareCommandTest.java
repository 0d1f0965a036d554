package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final String KETTLE = """
            format: footprint-product/1
            id: kettle
            name: Kettle
            basis: design
            functionalUnit: { text: hot water at home, amount: 1 piece, duration: life }
            boundary: cradle-to-grave
            parameters:
              life: { value: 4 a, role: declared }
              fill: { value: 1 l, role: design }
              grid: { value: DE, role: design, oneOf: [DE, FR] }
            parts:
              - { id: body, of: steel, mass: 420 g, yield: 90 %, scrap: metal-recycling }
            use:
              - { id: boiling, of: electricity-delivered, at: grid, amount: "0.11 [kWh/l] * fill", times: 3 /d, during: life }
            endOfLife:
              - { id: shredder, of: metal-recycling, mass: rest_mass }
            """;

    private static String tried(Path folder, String... trials) throws IOException {
        Path file = folder.resolve("kettle.yaml");
        Files.writeString(file, KETTLE);
        List<String> arguments = new ArrayList<>(List.of("compare", file.toString()));
        Arrays.stream(trials).forEach(trial -> arguments.addAll(List.of("--try", trial)));
        return run(arguments.toArray(String[]::new));
    }

    /** Half the water is half the use; by 48 g of polypropylene for 420 g of steel the body is another one. */
    @Test
    void whatSomebodyTriesStandsBesideTheProductBestFirst(@TempDir Path folder) throws IOException {
        approved(
                "compare-tries.txt",
                tried(
                        folder,
                        "half water: fill=0.5 l",
                        "plastic: body.of=pp, body.mass=300 g",
                        "no metal: 48 g: body.of=pp, body.keep=ratio:48 g / 420 g"));
    }

    /** A trial is the same as the same values in a what-if. */
    @Test
    void aTrialIsWhatTheSameValuesGive(@TempDir Path folder) throws IOException {
        String text = tried(folder, "both: fill=0.5 l, body.mass=300 g");
        Path file = folder.resolve("kettle.yaml");
        String set = run("whatif", file.toString(), "--set", "fill=0.5 l", "--set", "body.mass=300 g");
        String after =
                set.lines().filter(line -> line.startsWith("after")).findFirst().orElseThrow();
        String total = after.replaceAll("after +([0-9.]+).*", "$1");
        assertTrue(text.lines().anyMatch(line -> line.matches("2 +both +" + Pattern.quote(total) + " .*")), text);
    }

    @Test
    void everythingThatIsWrongWithTrialsIsSaidAtOnceWithTheirNames(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kettle.yaml");
        Files.writeString(file, KETTLE);
        String text = refused(
                "compare",
                file.toString(),
                "--try",
                "one: fil=1 l, body.masss=2 g, grid=PL",
                "--try",
                "two: fill=0.5 kg, lid.mass=3 g");
        for (String wanted : List.of(
                "trial \"one\", change \"set fil to 1 l\" error [unknown-parameter] no parameter is named \"fil\", only fill, grid,"
                        + " life. Maybe \"fill\"",
                "trial \"one\", change \"set body.masss to 2 g\" error [unknown-field]",
                "trial \"one\", change \"set grid to PL\" error [not-allowed] \"grid\" takes one of DE, FR, found \"PL\"",
                "trial \"two\", change \"set fill to 0.5 kg\" error [dimension-mismatch] \"fill\" takes a value such as 1 l, found"
                        + " \"0.5 kg\"",
                "trial \"two\", change \"set lid.mass to 3 g\" error [unknown-part] no part, entry or transport is named"
                        + " \"lid\"")) {
            assertTrue(text.contains(wanted), wanted + "\n" + text);
        }
        assertEquals(2, Run.of("compare", file.toString(), "--try", "nothing").code());
    }

    @Test
    void aFileIsCalledByTheNameOfItsProductAndAScenarioByItsOwn(@TempDir Path folder) throws IOException {
        String text = tried(folder, "half: fill=0.5 l");
        assertTrue(text.contains("  Kettle "), text);
        assertFalse(text.contains("kettle.yaml"), text);
        String charger = run("compare", PHONE, "--scenario", "no-charger", "--format", "csv", "--draws", "2000");
        assertTrue(charger.contains("Phone without a charger"), charger);
        Path file = folder.resolve("kettle.yaml");
        assertTrue(refused("compare", file.toString(), file.toString()).contains("stands twice"));
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
