package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void theLargestValueTakesAllColumns() {
        Bars bars = Bars.of(List.of(1.0, 4.0), 8, Glyphs.ASCII);
        assertEquals("########", bars.of(4));
        assertEquals("##", bars.of(1));
        assertEquals("", bars.of(0));
    }

    @Test
    void blocksAreAnEighthFine() {
        Bars bars = Bars.of(List.of(1.0), 1, Glyphs.UNICODE);
        assertEquals("█", bars.of(1));
        assertEquals("▌", bars.of(0.5));
        assertEquals("▏", bars.of(0.125));
        assertEquals("", bars.of(0.01));
    }

    @Test
    void whatIsSavedGoesToTheLeftOfZero() {
        Bars bars = Bars.of(List.of(6.0, -2.0), 9, Glyphs.ASCII);
        assertEquals("  |######", bars.of(6));
        assertEquals("##|", bars.of(-2));
        assertEquals(" #|", bars.of(-1));
        assertEquals("  |", bars.of(0));
    }

    @Test
    void aScaleOfNothingButSavingsHasOnlyALeft() {
        Bars bars = Bars.of(List.of(-4.0, 0.0), 5, Glyphs.ASCII);
        assertEquals("####|", bars.of(-4));
        assertEquals("    |", bars.of(0));
    }

    @Test
    void aScaleOfZerosDrawsNothing() {
        assertEquals("", Bars.of(List.of(0.0), 5, Glyphs.ASCII).of(0));
    }
}
