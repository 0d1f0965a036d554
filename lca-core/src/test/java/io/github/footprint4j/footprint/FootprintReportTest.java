package io.github.footprint4j.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.document.Glyphs;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Approved;
import org.junit.jupiter.api.Test;

class FootprintReportTest {

    private static final Footprint LAMP = Samples.footprint();

    @Test
    void theSampleAddsUpAsInItsComment() {
        assertEquals(15.346, LAMP.total(), 1e-12);
    }

    @Test
    void aReportShowsHeadTableContributorsAndWarnings() {
        Approved.of(getClass(), "lamp.txt").check(FootprintReport.of(LAMP).text());
    }

    @Test
    void anotherStyleIsNarrowerPlainerAndMorePrecise() {
        TextStyle style = TextStyle.DEFAULT.withWidth(72).with(Glyphs.ASCII);
        String text = FootprintReport.of(LAMP).text(style);
        Approved.of(getClass(), "lamp-ascii.txt").check(text);
        assertTrue(text.chars().allMatch(character -> character < 128));
    }

    @Test
    void proseStaysWithinTheWidth() {
        String text = FootprintReport.of(LAMP).text(TextStyle.DEFAULT.withWidth(60));
        text.lines()
                .takeWhile(line -> !line.startsWith("stage, part"))
                .forEach(line -> assertTrue(line.length() <= 60, line));
    }

    /** Names of the lamp take 13 columns, values 8, ends 13, shares 7 and the gaps between them 6: 47, and bars 10 more at least. */
    @Test
    void barsGiveWayToNumbersAndEndsOfStagesToNamesOnANarrowPage() {
        String wide = FootprintReport.of(LAMP).text(TextStyle.DEFAULT.withWidth(80));
        assertTrue(wide.contains("95 % of draws"), wide);
        assertTrue(
                wide.lines()
                        .anyMatch(line -> line.startsWith("raw materials ")
                                && line.contains(
                                        LAMP.interval(Stage.RAW_MATERIALS).toString())),
                wide);
        for (int width : new int[] {40, 50}) {
            String narrow = FootprintReport.of(LAMP).text(TextStyle.DEFAULT.withWidth(width));
            assertEquals(width == 50, narrow.contains("95 % of draws "), narrow);
            assertFalse(narrow.contains("█"), narrow);
            narrow.lines()
                    .dropWhile(line -> !line.startsWith("stage, part"))
                    .takeWhile(line -> !line.isEmpty())
                    .forEach(line -> assertTrue(line.length() <= width, line));
            assertTrue(narrow.contains("  recycling "), narrow);
        }
    }

    @Test
    void aTotalOfZeroHasNoShares() {
        String text = FootprintReport.of(Samples.calculator().footprint(Samples.nothing()))
                .text();
        assertTrue(text.contains("TOTAL"), text);
        assertFalse(text.contains("NaN"), text);
        assertTrue(text.lines().anyMatch(line -> line.matches("TOTAL +0 +-")), text);
    }

    @Test
    void afterASettingNothingIsComparedAndTheReaderIsTold() {
        Footprint changed = Samples.calculator().footprint(Samples.lamp().with(Setting.parse("forgotten=false")));
        String text = FootprintReport.of(changed).text();
        assertFalse(text.contains("of the published total"), text);
        assertTrue(text.contains("not compared: a value was set"), text);
        assertTrue(text.contains("forgotten=false"), text);
    }

    @Test
    void theSetOfWarmingPotentialsIsNamed() {
        var calculator = Samples.calculator();
        var earlier = calculator.with(calculator.method().with(GwpSet.AR4));
        assertTrue(FootprintReport.of(earlier.footprint(Samples.lamp())).text().contains("GWP100 AR4"));
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        String text = FootprintReport.of(Samples.calculator().footprint(Samples.named("\u001B[31mred\u202E\nnext")))
                .text();
        assertTrue(text.startsWith("?[31mred? next\n"), text);
    }

    @Test
    void anAssessmentAndADesignSayWhatTheyAre() {
        String assessment = FootprintReport.of(Samples.calculator().footprint(Samples.named("A")))
                .text();
        String design = FootprintReport.of(Samples.calculator().footprint(Samples.nothing()))
                .text();
        assertTrue(assessment.contains("An assessment by or for the organisation"), assessment);
        assertTrue(design.contains("A design:"), design);
    }
}
