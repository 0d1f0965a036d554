package io.github.footprint4j.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void controlCharactersAndTurnsOfDirectionBecomeQuestionMarks() {
        assertEquals("a?b? c", Visible.text("a\u0007b\u202E\tc"));
        assertEquals("?", Visible.text("\uD800"));
    }

    @Test
    void widthCountsColumnsNotCharacters() {
        assertEquals(3, Visible.width("abc"));
        assertEquals(4, Visible.width("手机"));
        assertEquals(1, Visible.width("e\u0301"));
    }

    @Test
    void aStartNeverCutsACharacter() {
        assertEquals("手", Visible.start("手机", 3));
        assertEquals("", Visible.start("\uD83D\uDE00", 1));
        assertEquals("ab", Visible.start("ab", 9));
    }

    @Test
    void shorteningKeepsTheWidth() {
        assertEquals("abc…", Glyphs.UNICODE.shortened("abcdef", 4));
        assertEquals("a...", Glyphs.ASCII.shortened("abcdef", 4));
        assertEquals("abcd", Glyphs.UNICODE.shortened("abcd", 4));
    }

    @Test
    void aParagraphBreaksBetweenWords() {
        assertEquals(List.of("one two", "three"), Paragraph.lines("one  two three", 7));
        assertEquals(List.of("unbreakable"), Paragraph.lines("unbreakable", 3));
    }
}
