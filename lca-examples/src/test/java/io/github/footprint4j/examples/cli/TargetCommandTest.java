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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetCommandTest {

    private static final String PHONE = "xiaomi-13-pro";
    private static final String AIR_CONDITIONER = "split-air-conditioner";

    private static final String MEASURES = """
            format: footprint-measures/1
            measures:
              - { id: saver, name: saving mode, cost: 4, changes: [{ set: smart_saving, to: 0.8 }] }
              - { id: europe, name: use in Europe, cost: 9, changes: [{ set: grid, to: EU27 }] }
              - { id: recovery, name: refrigerant recovered, cost: 3, changes: [{ set: recovered, to: 90 % }] }
              - { id: charge, name: less refrigerant, cost: 10 /kg, by: charge, from: 0.5 kg, to: 0.75 kg }
            """;

    @TempDir
    private Path folder;

    private String measures(String text) {
        try {
            return Files.writeString(folder.resolve("measures.yaml"), text).toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot write the measures", e);
        }
    }

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    @Test
    void everyLeverOfTheDesignerIsTriedIfNoneIsNamed() {
        Approved.of(getClass(), "air-conditioner-target.txt").check(run("target", AIR_CONDITIONER, "--to", "6000"));
    }

    @Test
    void theCheapestMeasuresAreNamed() {
        Approved.of(getClass(), "air-conditioner-measures.txt")
                .check(run("target", AIR_CONDITIONER, "--to", "5 t CO2e", "--measures", measures(MEASURES)));
        Approved.of(getClass(), "air-conditioner-out-of-reach.txt")
                .check(run("target", AIR_CONDITIONER, "--to", "100", "--measures", measures(MEASURES)));
    }

    @Test
    void inputsAndMeasuresAreReportedInEveryForm() {
        String[] both = {
            "target", AIR_CONDITIONER, "--to", "5000", "--by", "recovered", "--measures", measures(MEASURES), "--format"
        };
        Approved.of(getClass(), "air-conditioner-target.md").check(run(with(both, "md")));
        Approved.of(getClass(), "air-conditioner-target.json").check(run(with(both, "json")));
        Approved.of(getClass(), "air-conditioner-target.csv").check(run(with(both, "csv")));
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void aParameterIsMovedToWhereItReachesTheTotal() {
        String csv = run("target", PHONE, "--to", "62", "--by", "air_share", "--by", "lifetime", "--format", "csv");
        assertTrue(csv.startsWith("input,point,value,kg_co2e\r\nair_share,stated,50 %,"), csv);
        assertTrue(csv.contains("\r\nair_share,solution,6.0"), csv);
    }

    @Test
    void twoPhonesAreComparedInWhatTheyShare() {
        Approved.of(getClass(), "phones-break-even.txt")
                .check(run("break-even", PHONE, "redmi-note-12-pro-5g", "--by", "lifetime"));
        Approved.of(getClass(), "air-conditioner-break-even.md")
                .check(run(
                        "break-even",
                        AIR_CONDITIONER,
                        AIR_CONDITIONER,
                        "--by",
                        "lifetime",
                        "--second-variant",
                        "europe",
                        "--format",
                        "md"));
        assertTrue(run(
                        "break-even",
                        PHONE,
                        PHONE,
                        "--by",
                        "air_share",
                        "--second-method",
                        "ISO 14067:2018",
                        "--format",
                        "json")
                .startsWith("{\n  \"format\": \"footprint-break-even/1\""));
    }

    @Test
    void anyChangeOfAScenarioCanBeAMeasure() {
        String text = """
                format: footprint-measures/1
                measures:
                  - { id: box, name: a lighter box, cost: 1, changes: [{ scale: box, by: 0.5 }] }
                  - { id: no-frame, name: no frame, cost: 8, changes: [{ remove: frame }] }
                  - { id: charge, name: less refrigerant, cost: 10 /kg, by: charge, from: 0.5 kg, to: 0.75 kg }
                """;
        String out = run("target", AIR_CONDITIONER, "--to", "6300", "--measures", measures(text));
        assertTrue(out.contains("The cheapest set of measures: "), out);
        assertTrue(out.contains("less refrigerant"), out);
    }

    @Test
    void measuresMayComeFromStandardInput() {
        Run run = Run.withInput(MEASURES, "target", AIR_CONDITIONER, "--to", "6000", "--measures", "-");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("saving mode"), run.out());
    }

    private static void assertInvalid(Run run, String message) {
        assertEquals(3, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(message), run.err());
        assertFalse(run.hasTrace(), run.err());
    }

    @Test
    void wrongInputIsExplained() {
        assertInvalid(Run.of("target", PHONE, "--to", "50", "--by", "air_shar"), "Maybe \"air_share\"");
        assertInvalid(Run.of("target", PHONE, "--to", "50", "--by", "battery_energy"), "is derived from others");
        assertInvalid(Run.of("target", PHONE, "--to", "50", "--measures", "nowhere.yaml"), "[unreadable]");
        assertInvalid(Run.of("target", PHONE, "--to", "50", "--measures", "a\u0000b"), "[unreadable]");
        assertInvalid(Run.of("break-even", PHONE, AIR_CONDITIONER, "--by", "charge"), "[unknown-parameter]");
    }

    @Test
    void wrongMeasuresAreExplainedAtTheirLine() {
        String wrong = measures(MEASURES.replace("set: recovered", "set: recoverd"));
        Run run = Run.of("target", AIR_CONDITIONER, "--to", "50", "--measures", wrong);
        assertInvalid(run, "\"recovery\" cannot be done: no parameter is named \"recoverd\"");
        assertTrue(run.err().contains("measures.yaml:5"), run.err());
        assertInvalid(
                Run.of("target", AIR_CONDITIONER, "--to", "50", "--measures", measures("format: x\n")),
                "[unknown-format]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target xiaomi-13-pro",
                "target xiaomi-13-pro --to",
                "target xiaomi-13-pro --to fifty",
                "target xiaomi-13-pro --to 50kWh",
                "target xiaomi-13-pro --to 50 --format xml",
                "break-even xiaomi-13-pro --by lifetime",
                "break-even xiaomi-13-pro xiaomi-13-pro"
            })
    void wrongUsageIsExplained(String line) {
        Run run = Run.of(line.split(" "));
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertFalse(run.hasTrace(), run.err());
    }

    /** 1 % less, the same as kilograms, and the same for each of the three years. */
    @Test
    void anAimMayBeAChangeOrForEachYear() {
        String less = run("target", PHONE, "--to", "-10%", "--by", "air_share", "--format", "json");
        double stated = number(less, "stated");
        assertEquals(0.9 * stated, number(less, "aim"), 1e-12);
        assertEquals(less, run("target", PHONE, "--to", "-10 %", "--by", "air_share", "--format", "json"));
        String yearly = run("target", PHONE, "--to", "20 kg/a", "--by", "air_share", "--format", "json");
        assertEquals(60, number(yearly, "aim"), 1e-12);
        assertEquals(yearly, run("target", PHONE, "--to", "60 kg", "--by", "air_share", "--format", "json"));
    }

    private static double number(String json, String field) {
        return Double.parseDouble(json.replaceAll("(?s).*\"" + field + "\": ([0-9.]+),.*", "$1"));
    }

    @Test
    void whatIsNoAimIsRefusedWithExamples() {
        for (String wrong : new String[] {"20%", "-120%", "3 kWh", "half", ""}) {
            Run run = Run.of("target", PHONE, "--to", wrong);
            assertEquals(2, run.code(), wrong);
            assertTrue(run.err().contains("found \"" + wrong + "\" as the total to reach, "), run.err());
            assertTrue(run.err().contains(". Maybe "), run.err());
        }
        Run perUse = Run.of("target", "reusable-crate", "--to", "3 kg/a");
        assertEquals(3, perUse.code());
        assertTrue(perUse.err().contains("is for one use, found a total per year"), perUse.err());
        assertEquals(
                3, Run.of("target", PHONE, "--to", "60", "--by", "ram", "--all").code());
    }

    /** The designer decides on the memory; how far the air carries it is an estimate. */
    @Test
    void estimatesAreOfferedWhenAskedFor() {
        String levers = run("target", PHONE, "--to", "-10%", "--format", "csv");
        assertTrue(levers.contains("\nram,stated,12 GB,"), levers);
        assertFalse(levers.contains("\nair_share,"), levers);
        String all = run("target", PHONE, "--to", "-10%", "--all", "--format", "csv");
        assertTrue(all.startsWith(levers.strip()), all);
        assertTrue(all.contains("\nair_share,stated,50 %,"), all);
    }
}
