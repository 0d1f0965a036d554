package io.github.footprint4j.document;

/**
 * How a text report looks.
 *
 * @param width columns of a line, at least 40
 * @param glyphs what bars are drawn with
 */
public record TextStyle(int width, Glyphs glyphs) {

    /** A hundred columns, block characters. */
    public static final TextStyle DEFAULT = new TextStyle(100, Glyphs.UNICODE);

    private static final int NARROWEST = 40;

    /** Checks the limit; throws {@link IllegalArgumentException} with the value found. */
    public TextStyle {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a report needs " + NARROWEST + " columns, found " + width);
        }
    }

    /** This style with lines of another length. */
    public TextStyle withWidth(int columns) {
        return new TextStyle(columns, glyphs);
    }

    /** This style with other characters. */
    public TextStyle with(Glyphs other) {
        return new TextStyle(width, other);
    }
}
