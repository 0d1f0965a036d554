package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ExcerptProperties {

    private static final int COLUMNS = 60;

    @Property
    void theMarkerPointsAtTheCharacterOfTheColumn(
            @ForAll @AlphaChars @StringLength(min = 1, max = 300) String line,
            @ForAll @IntRange(min = 1, max = 300) int anywhere) {
        int column = 1 + (anywhere - 1) % line.length();
        Excerpt excerpt = Excerpt.of(line, column, COLUMNS, Glyphs.UNICODE);
        assertEquals(line.charAt(column - 1), excerpt.text().charAt(excerpt.marker()));
    }

    @Property
    void anyLineAndColumnFits(
            @ForAll @StringLength(max = 200) String line, @ForAll @IntRange(min = 0, max = 300) int column) {
        Excerpt excerpt = Excerpt.of(line, column, COLUMNS, Glyphs.UNICODE);
        assertTrue(Visible.width(excerpt.text()) <= COLUMNS, excerpt.text());
        assertTrue(excerpt.marker() <= COLUMNS);
    }
}
