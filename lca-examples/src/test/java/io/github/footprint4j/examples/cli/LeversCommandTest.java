package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Approved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeversCommandTest {

    private static final String AIR_CONDITIONER = "split-air-conditioner";

    private static String run(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xiaomi-13-pro", "split-air-conditioner"})
    void leversAreRankedInTables(String product) {
        Approved.of(getClass(), product + "-levers.txt").check(run("levers", product));
    }

    /**
     * One kg of aluminium, R1 50 %, R2 90 %. Under recycled content R1 replaces primary by recycled metal: a percentage point is a hundredth
     * of the difference of their factors, 0.9951 - 15.1 = -14.1 kg CO2e per kg, and nothing under closed loop, where R2 counts instead.
     */
    @Test
    void whatARecycledContentDoesIsSaidUnderBothFormulas() {
        String product = """
                format: footprint-product/1
                id: block
                name: Block
                basis: design
                functionalUnit: { text: a block, amount: 1 piece, duration: 2 a }
                boundary: cradle-to-grave
                parameters:
                  r1: { value: 50 %, role: design }
                parts:
                  - { id: block, of: aluminium, mass: 1 kg, recycledContent: r1, endOfLifeRecycling: 90 % }
                """;
        String table = Run.withInput(product, "levers", "-").out();
        assertTrue(table.contains("is a choice of rule (PAS 2050, Annex D)"), table);
        assertTrue(
                table.lines().anyMatch(line -> line.matches("r1 +-0\\.141 per percentage point +0 per .* sign")),
                table);
        String json = Run.withInput(product, "levers", "-", "--format", "json").out();
        assertTrue(json.contains("\"perUnitClosedLoop\": 0"), json);
        String once = product.replace(", recycledContent: r1, endOfLifeRecycling: 90 %", "")
                .replace("1 kg", "r1 * 2 kg");
        assertFalse(Run.withInput(once, "levers", "-").out().contains("choice of rule"));
    }

    @Test
    void leversAreADocument() {
        Approved.of(getClass(), "air-conditioner-levers.md")
                .check(run("levers", AIR_CONDITIONER, "--top", "3", "--format", "md"));
    }

    @Test
    void everyLeverAndExchangeIsARowForSpreadsheets() {
        String csv = run("levers", AIR_CONDITIONER, "--format", "csv");
        assertTrue(csv.startsWith("kind,group,name,value,unit,kg_co2e_per_percent,"), csv);
        assertTrue(csv.contains("\r\nparameter,"), csv);
        assertTrue(csv.contains("\r\namount,design,"), csv);
        assertTrue(csv.contains("\r\nexchange,,"), csv);
        long columns = csv.lines().findFirst().orElseThrow().split(",").length;
        assertEquals(14, columns);
    }

    @Test
    void leversAreWrittenForPrograms() {
        assertTrue(run("levers", AIR_CONDITIONER, "--format", "json").startsWith("""
                {
                  "format": "footprint-levers/1",
                  "product": "split-air-conditioner","""));
    }

    @Test
    void aTableHasAsManyRowsAsAskedFor() {
        String one = run("levers", "milk", "--top", "1");
        String two = run("levers", "milk", "--top", "2");
        assertTrue(one.lines().count() < two.lines().count());
        assertTrue(one.contains("smaller ones not shown"), one);
    }

    @Test
    void variantMethodAndSettingsCount() {
        String plain = run("levers", "xiaomi-13-pro", "--format", "csv");
        assertFalse(plain.equals(run("levers", "xiaomi-13-pro", "--variant", "12GB+512GB", "--format", "csv")));
        assertFalse(plain.equals(run("levers", "xiaomi-13-pro", "--set", "charger_in_box=false", "--format", "csv")));
        assertFalse(run("levers", AIR_CONDITIONER).equals(run("levers", AIR_CONDITIONER, "--gwp", "AR4")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers",
                "levers milk --top 0",
                "levers milk --top -1",
                "levers milk --top ten",
                "levers milk --top 9999999999",
                "levers milk --format xml",
                "levers milk --method iso"
            })
    void wrongUsageIsExplained(String line) {
        Run run = Run.of(line.split(" "));
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertFalse(run.hasTrace(), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"levers xiaomi-13-pr", "levers xiaomi-13-pro --set storge=1", "levers no/such.yaml"})
    void invalidInputIsNamed(String line) {
        Run run = Run.of(line.split(" "));
        assertEquals(3, run.code(), run.err());
        assertEquals("", run.out());
        assertFalse(run.hasTrace(), run.err());
    }
}
