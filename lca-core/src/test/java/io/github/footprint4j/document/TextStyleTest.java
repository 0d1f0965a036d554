package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextStyleTest {

    @Test
    void limitsAreCheckedWithTheValueFound() {
        var narrow = assertThrows(IllegalArgumentException.class, () -> TextStyle.DEFAULT.withWidth(39));
        assertTrue(narrow.getMessage().contains("39"));
    }

    @Test
    void everyPartIsChangedByItself() {
        assertEquals(new TextStyle(60, Glyphs.UNICODE), TextStyle.DEFAULT.withWidth(60));
        assertEquals(new TextStyle(100, Glyphs.ASCII), TextStyle.DEFAULT.with(Glyphs.ASCII));
    }
}
