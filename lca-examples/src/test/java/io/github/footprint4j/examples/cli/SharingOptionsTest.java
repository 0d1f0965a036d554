package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two kettles in files of their own: how often people boil is stated alike in both, how much they fill is not. */
class SharingOptionsTest {

    private static final String KETTLE = """
            format: footprint-product/1
            id: ID
            name: Kettle
            basis: design
            boundary: cradle-to-gate
            functionalUnit: { text: boiling water, amount: 1 piece, duration: 5 a }
            parameters:
              boils: { value: 3 kWh, role: estimate, range: [1 kWh, 6 kWh] }
              fill: { value: 1 kWh, role: estimate, sigma: FILL }
            parts: [{ id: body, of: steel, mass: MASS }]
            production:
              - { id: boiling, of: electricity, at: DE, amount: boils }
              - { id: filling, of: electricity, at: DE, amount: fill }
            """;

    @TempDir
    private Path folder;

    private String kettle(String id, String mass, String fill) {
        try {
            return Files.writeString(
                            folder.resolve(id + ".yaml"),
                            KETTLE.replace("ID", id).replace("MASS", mass).replace("FILL", fill))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String steel() {
        return kettle("steel-kettle", "400 g", "0.1");
    }

    private String heavy() {
        return kettle("heavy-kettle", "800 g", "0.2");
    }

    private Run compare(String... options) {
        return Run.of(Stream.concat(Stream.of("compare", steel(), heavy()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Run portfolio(String... options) {
        return Run.withInput(
                "product,units\nsteel-kettle,10\nheavy-kettle,20\n",
                Stream.concat(
                                Stream.of("portfolio", "-", "--product", steel(), "--product", heavy()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private static String answer(Run run) {
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void untilItIsSaidACompareHasNeitherIntervalNorVerdict() {
        String text = answer(compare());
        assertTrue(
                text.contains("no verdict on 2 to 1: nothing says whether the equal estimates of the two files"), text);
        assertTrue(text.contains("files of different products state \"boils\" with the same value and spread"), text);
        String json = answer(compare("--format", "json"));
        assertTrue(json.contains("\"verdict\": \"no verdict\""), json);
    }

    /** 400 g of steel, about 0.76 kg CO2e, are more in every draw if boiling is the same for both; fill, 0.38 kg ± 0.2, is not. */
    @Test
    void whatIsSharedGivesACompareItsVerdict() {
        String text = answer(compare("--share", "boils"));
        assertTrue(text.contains("none 2: higher"), text);
        assertTrue(text.contains("\"boils\" of different files: one quantity, as was said"), text);
        assertFalse(text.contains("no verdict"), text);
    }

    @Test
    void whatIsIndependentGivesACompareAnotherOne() {
        String text = answer(compare("--independent"));
        assertTrue(text.contains("2: cannot tell"), text);
        assertTrue(text.contains("\"boils\" of different files: quantities of their own, as was said"), text);
    }

    @Test
    void untilItIsSaidASumHasNoInterval() {
        String text = answer(portfolio());
        assertTrue(
                text.contains("from stated values; no interval: nothing says whether the equal estimates of different"
                        + " files are one quantity or several: boils"),
                text);
        assertTrue(text.contains("so there is no interval of their sum: --share NAME"), text);
        assertFalse(text.contains("what the interval comes from"), text);
    }

    @Test
    void withoutAnIntervalCsvHasTheReason() {
        List<String> lines = portfolio("--format", "csv").out().lines().toList();
        assertEquals("group,name,variant,units,kg_co2e,low,high,reason,draws,failed", lines.get(0));
        assertTrue(
                lines.get(1)
                        .endsWith(",,,nothing says whether the equal estimates of different files are one quantity or"
                                + " several: boils,,"),
                lines.get(1));
        String alone = lines.stream()
                .filter(line -> line.startsWith("product,steel-kettle"))
                .findFirst()
                .orElseThrow();
        assertTrue(alone.matches("product,steel-kettle,,10(,[0-9.]+){3},,10000,0"), alone);
    }

    @Test
    void withoutAnIntervalJsonHasNoneOfItsMembers() {
        String json = answer(portfolio("--format", "json"));
        assertTrue(json.contains("\"total\": { \"value\": "), json);
        assertTrue(json.matches(".*\"total\": \\{ \"value\": [0-9.]+ }.*"), json);
        assertTrue(json.contains("files of different products state \\\"boils\\\""), json);
        assertFalse(json.contains("intervalIfIndependent"), json);
        assertTrue(answer(portfolio("--independent", "--format", "json")).contains("intervalIfIndependent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "md"})
    void whatIsSharedIsOneInputOfTheSum(String format) {
        String text = answer(portfolio("--share", "boils", "--format", format));
        assertTrue(text.contains("95 % of 10,000 draws from the stated spreads lie between"), text);
        assertTrue(text.contains("one quantity, as was said"), text);
        assertTrue(text.contains("what the interval comes from"), text);
        assertTrue(text.contains("parameter shared//boils"), text);
    }

    @Test
    void whatIsSharedMakesASumLessSureThanWhatIsIndependent() {
        assertTrue(deviation("--share", "boils") > 1.1 * deviation("--independent"));
    }

    private double deviation(String... options) {
        String json = answer(portfolio(
                Stream.concat(Stream.of(options), Stream.of("--format", "json")).toArray(String[]::new)));
        String number = "\"deviation\": ";
        int from = json.indexOf(number) + number.length();
        return Double.parseDouble(json.substring(from, json.indexOf(',', from)));
    }

    @Test
    void whatHasTwoSpreadsIsRefused() {
        for (Run run : List.of(compare("--share", "fill"), portfolio("--share", "fill"))) {
            assertEquals(3, run.code(), run.out());
            assertEquals("", run.out());
            assertTrue(
                    run.err()
                            .contains(
                                    "\"fill\" has not the same value and spread in all products: \"heavy-kettle\" 1 kWh"),
                    run.err());
        }
    }

    @Test
    void whatNobodyHasIsRefused() {
        for (Run run : List.of(compare("--share", "boil"), portfolio("--share", "boil"))) {
            assertEquals(3, run.code(), run.out());
            assertTrue(run.err().contains("found no product with an uncertain parameter \"boil\""), run.err());
            assertTrue(run.err().contains("Maybe boils"), run.err());
        }
    }

    @Test
    void toCallIndependentWhatIsNotAlikeIsSaidToChangeNothing() {
        String text = answer(Run.of("compare", "milk", "--variants", "--independent"));
        assertTrue(text.contains("so that it changes nothing to call them independent"), text);
    }
}
