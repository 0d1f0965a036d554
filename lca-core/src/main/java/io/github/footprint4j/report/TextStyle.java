package io.github.footprint4j.report;

/**
 * How a text report looks.
 *
 * @param width columns of a line, at least 40
 * @param digits significant digits of a line's value, from 1 to 17
 * @param glyphs what bars are drawn with
 */
public record TextStyle(int width, int digits, Glyphs glyphs) {

    /** A hundred columns, three digits, block characters. */
    public static final TextStyle DEFAULT = new TextStyle(100, 3, Glyphs.UNICODE);

    private static final int NARROWEST = 40;
    private static final int MOST_DIGITS = 17;

    /** Checks the limits; throws {@link IllegalArgumentException} with the value found. */
    public TextStyle {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a report needs " + NARROWEST + " columns, found " + width);
        }
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has 1 to " + MOST_DIGITS + " digits, found " + digits);
        }
    }

    /** This style with lines of another length. */
    public TextStyle withWidth(int columns) {
        return new TextStyle(columns, digits, glyphs);
    }

    /** This style with another number of significant digits. */
    public TextStyle withDigits(int significant) {
        return new TextStyle(width, significant, glyphs);
    }

    /** This style with other characters. */
    public TextStyle with(Glyphs other) {
        return new TextStyle(width, digits, other);
    }
}
