package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products of one line that emits a formula of one uncertain parameter: no slope at the stated value, no draw with an answer, jumps. */
class DoubtfulDrawsTest {

    private static final String PRODUCT = """
            format: footprint-product/1
            id: ID
            name: Thing
            basis: design
            boundary: cradle-to-gate
            functionalUnit: { text: a thing, amount: 1 piece, duration: 1 a }
            parameters:
              x: { value: VALUE, role: estimate, SPREAD }
            production: [{ id: p, emits: CO2, origin: fossil, amount: "FORMULA" }]
            """;

    @TempDir
    private Path folder;

    private String file(String id, String value, String spread, String formula) {
        return file(id + ".yaml", id, value, spread, formula);
    }

    private String file(String name, String id, String value, String spread, String formula) {
        String text = PRODUCT.replace("ID", id)
                .replace("VALUE", value)
                .replace("SPREAD", spread)
                .replace("FORMULA", formula);
        return written(name, text);
    }

    private String written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The slope of a square root is infinite at 0. */
    private String steep() {
        return file("steep", "0", "range: [0, 4]", "sqrt(x) * 1 kg + 1 kg");
    }

    /** At 2 the root is that of 0; above it there is none. */
    private String failing() {
        return file("failing", "2", "range: [2, 4]", "sqrt(2 - x) * 1 kg + 1 kg");
    }

    private static String plain(Run run) {
        assertEquals(0, run.code(), run.err());
        assertFalse(run.hasTrace(), run.err());
        return run.out().replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "footprint, table",
        "footprint, md",
        "footprint, csv",
        "footprint, json",
        "levers, table",
        "levers, md",
        "levers, csv",
        "levers, json",
        "statement, text",
        "statement, json"
    })
    void aSlopeThatIsNotFiniteAndDrawsThatAllFailArePrinted(String command, String format) {
        for (String product : List.of(steep(), failing())) {
            String out = plain(Run.of(command, product, "--format", format));
            assertFalse(out.matches("(?i).*\\b(nan|infinity|unknown and)\\b.*"), out);
        }
    }

    @Test
    void anInputWithoutASlopeIsNamedAndItsDrawsGiveTheInterval() {
        String out = plain(Run.of("footprint", steep()));
        assertTrue(out.contains("95 % of 10,000 draws from the stated spreads lie between"), out);
        assertTrue(out.contains("first order leaves out steep/x: the slope is not finite"), out);
        assertTrue(plain(Run.of("levers", steep())).contains("Left out: the slope of the footprint is not finite"));
        assertTrue(plain(Run.of("levers", steep(), "--format", "json")).contains("\"withoutSlope\": [ {"));
    }

    @Test
    void whereAllDrawsFailThereIsNoIntervalAndNoVerdict() {
        String out = plain(Run.of("footprint", failing()));
        assertTrue(out.contains("no interval: no draw of 10,000 has an answer"), out);
        String whatIf =
                plain(Run.of("compare", failing(), file("other", "1", "sigma: 0.1", "x * 1 kg"), "--format", "table"));
        assertTrue(whatIf.contains("no verdict on 2 to 1: no paired draw has an answer"), whatIf);
    }

    @Test
    void aPortfolioCountsDrawsThatFailed() {
        String sales = written("sales.csv", "product,units\nsteep,3\nfailing,2\n");
        String[] common = {"portfolio", sales, "--product", steep(), "--product", failing(), "--independent"};
        for (String format : List.of("table", "md", "json")) {
            assertFalse(plain(Run.of(with(common, format))).contains("NaN"));
        }
        String csv = plain(Run.of(with(common, "csv")));
        assertTrue(csv.startsWith("group,name,variant,units,kg_co2e,low,high,reason,draws,failed "), csv);
        assertTrue(csv.contains("total,,,,5,,,\"no draw of 10,000 has an answer\",10000,10000"), csv);
        assertTrue(csv.contains(",,10000,0 "), csv);
    }

    private static String[] with(String[] common, String format) {
        String[] all = new String[common.length + 2];
        System.arraycopy(common, 0, all, 0, common.length);
        all[common.length] = "--format";
        all[common.length + 1] = format;
        return all;
    }

    /** The density of the triangle is 0 at 4, so that hardly a draw in a million is above 3.999. */
    @Test
    void aJumpThatNoDrawMeetsIsNoMissingSpread() {
        String jump = file("jump", "1", "range: [0, 4]", "if(x > 3.9999, 50000 kg, 0 kg) + 1 kg");
        String out = plain(Run.of("footprint", jump));
        assertTrue(out.contains("no draw of 10,000 moves it"), out);
        String still = plain(Run.of("footprint", file("still", "1", "sigma: 0.2", "1 kg")));
        assertTrue(still.contains("no stated spread moves it"), still);
    }

    @Test
    void whatASquareDoesBeyondFirstOrderIsNamed() {
        String square = plain(Run.of("footprint", file("square", "2", "range: [0, 4]", "(x - 2)^2 * 1 kg + 1 kg")));
        assertTrue(square.contains("lie at percentile 0 of the draws"), square);
        assertTrue(square.contains("second-order effects of square/x"), square);
    }

    /** Twice what is stated is set in its place: only one side is drawn, and its mean lies above the stated 1. */
    @Test
    void aDifferenceOutsideTheMiddleOfItsDrawsSaysWhatPulls() {
        String skewed = file("skewed", "1", "range: [0.9, 9]", "x * 1 kg");
        String out = plain(Run.of("whatif", skewed, "--set", "x=8"));
        assertTrue(out.contains("The difference of the stated values lies at percentile"), out);
        assertTrue(out.contains("skewed/x ("), out);
    }

    @Test
    void twoDifferentFilesWithOneIdAreRefused() {
        String one = file("one.yaml", "same", "2", "sigma: 0.3", "x * 1 kg");
        String other = file("other.yaml", "same", "2", "sigma: 0.4", "x * 1 kg");
        String copy = file("copy.yaml", "same", "2", "sigma: 0.3", "x * 1 kg");
        Run refused = Run.of("compare", one, other, "--independent");
        assertEquals(3, refused.code(), refused.out());
        assertTrue(refused.err().contains("two different products have the id \"same\""), refused.err());
        Run evenRefused = Run.of("break-even", one, other, "--by", "x");
        assertEquals(3, evenRefused.code(), evenRefused.out());
        assertTrue(evenRefused.err().contains("two different products have the id \"same\""), evenRefused.err());
        assertTrue(plain(Run.of("compare", one, copy)).contains("2 is the same as 1"));
    }

    @Test
    void equalEstimatesAtAmountsOfTwoFilesAreNoted() {
        String[] files = new String[2];
        for (int i = 0; i < 2; i++) {
            String text = PRODUCT.replace("ID", "file-" + i).replaceAll("(?s)parameters:.*?\nproduction", "production");
            files[i] = written("file-" + i + ".yaml", text.replace("\"FORMULA\"", "2 kg, sigma: 0.3"));
        }
        String out = plain(Run.of("compare", files[0], files[1]));
        assertTrue(out.contains("\"file-0/p amount\" and \"file-1/p amount\" have the same value and spread"), out);
        assertFalse(
                plain(Run.of("compare", files[0], files[1], "--independent")).contains("have the same value"));
    }
}
