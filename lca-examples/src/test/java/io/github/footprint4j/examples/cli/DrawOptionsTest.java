package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.system.Drawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawOptionsTest {

    private static String[] command(String name, String... options) {
        String[] product =
                name.equals("compare") ? new String[] {"pine-table", "--variants"} : new String[] {"pine-table"};
        String[] all = new String[1 + product.length + options.length];
        all[0] = name;
        System.arraycopy(product, 0, all, 1, product.length);
        System.arraycopy(options, 0, all, 1 + product.length, options.length);
        return all;
    }

    private static String answer(String name, String... options) {
        Run run = Run.of(command(name, options));
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"footprint", "compare"})
    void drawsAndSeedAreTakenAndNamed(String name) {
        String json = answer(name, "--format", "json", "--draws", "3000", "--seed", "-7");
        assertTrue(json.contains("\"draws\": 3000"), json);
        assertTrue(json.contains("\"seed\": -7"), json);
    }

    @Test
    void theTextNamesTheDraws() {
        assertTrue(answer("footprint", "--draws", "3000").contains("95 % of 3,000 draws"));
    }

    @Test
    void leversAreThoseOfTheSameDraws() {
        String headline = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011)
                .footprint(Products.bundled("xiaomi-13-pro"))
                .drawnBy(Drawing.DEFAULT.withBlocks(2).withSeed(5))
                .toString();
        assertFalse(headline.contains("(54 to 93)"), headline);
        String levers = Run.of("levers", "xiaomi-13-pro", "--draws", "2000", "--seed", "5")
                .out()
                .replaceAll("\\s+", " ");
        assertTrue(levers.contains(headline), levers);
    }

    @Test
    void helpNamesTheLimits() {
        String help = Run.of("footprint", "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("a multiple of 1000 from 2000 to 1000000; 10000 if not given"), help);
    }

    /** Ten blocks from the seed 2050 are what nobody has to ask for. */
    @ParameterizedTest
    @ValueSource(strings = {"footprint", "compare"})
    void theDefaultIsTenBlocksAndOneSeed(String name) {
        assertEquals(
                answer(name, "--format", "json"),
                answer(name, "--format", "json", "--draws", "10000", "--seed", "2050"));
    }

    @Test
    void anotherSeedGivesOtherDrawsOfTheSameTotal() {
        String one = answer("footprint", "--format", "json");
        String other = answer("footprint", "--format", "json", "--seed", "1");
        assertNotEquals(one, other);
        assertEquals(total(one), total(other));
    }

    private static String total(String json) {
        int from = json.indexOf("\"total\"");
        return json.substring(from, json.indexOf(',', from));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1000",
                "1500",
                "10001",
                "-2000",
                "1e4",
                "ten",
                "10,000",
                "1001000",
                "99999999999999999999",
                ""
            })
    void whatIsNoNumberOfBlocksIsRefused(String draws) {
        Run run = Run.of(command("compare", "--draws", draws));
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .contains("\"" + draws
                                + "\" is no number of draws, expected a multiple of 1000 from 2000 to 1000000"),
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "1.5", "9223372036854775808", "1e3", "--7", ""})
    void whatIsNoSeedIsRefused(String seed) {
        Run run = Run.of(command("compare", "--seed=" + seed));
        assertEquals(2, run.code(), run.out());
        assertTrue(
                run.err().contains("\"" + seed + "\" is no seed, expected a whole number of at most 18 digits"),
                run.err());
    }

    @ParameterizedTest
    @CsvSource({"999999999999999999", "-999999999999999999", "0"})
    void theWidestSeedsAreTaken(String seed) {
        assertTrue(answer("footprint", "--format", "json", "--seed=" + seed).contains("\"seed\": " + seed));
    }
}
