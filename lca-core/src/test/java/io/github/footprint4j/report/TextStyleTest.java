package io.github.footprint4j.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextStyleTest {

    @Test
    void limitsAreCheckedWithTheValueFound() {
        var narrow = assertThrows(IllegalArgumentException.class, () -> TextStyle.DEFAULT.withWidth(39));
        assertTrue(narrow.getMessage().contains("39"));
        assertThrows(IllegalArgumentException.class, () -> TextStyle.DEFAULT.withDigits(0));
        assertThrows(IllegalArgumentException.class, () -> TextStyle.DEFAULT.withDigits(18));
    }

    @Test
    void everyPartIsChangedByItself() {
        assertEquals(new TextStyle(60, 3, Glyphs.UNICODE), TextStyle.DEFAULT.withWidth(60));
        assertEquals(new TextStyle(100, 4, Glyphs.UNICODE), TextStyle.DEFAULT.withDigits(4));
        assertEquals(new TextStyle(100, 3, Glyphs.ASCII), TextStyle.DEFAULT.with(Glyphs.ASCII));
    }
}
