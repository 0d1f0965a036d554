package io.github.footprint4j.document;

/**
 * The piece of a line around a column.
 *
 * @param text the piece as it is shown, with signs of omission where it was cut
 * @param marker how many columns of the terminal stand before the marked character
 */
record Excerpt(String text, int marker) {

    /** So many characters are looked at for each column, since a line may be as long as its file. */
    private static final int CHARACTERS = 8;

    /**
     * The piece of a line that fits.
     *
     * @param line the line
     * @param column the marked character in UTF-16 units, counted from 1; 0 for none
     * @param columns how many columns of the terminal there are
     */
    static Excerpt of(String line, int column, int columns, Glyphs glyphs) {
        int mark = Math.min(Math.max(column - 1, 0), line.length());
        int from = start(line, mark, columns);
        String before = (from > 0 ? glyphs.omission() : "") + Visible.text(line.substring(from, mark));
        int to = (int) Math.min(line.length(), mark + (long) CHARACTERS * columns);
        String piece = before + Visible.text(line.substring(mark, to));
        return new Excerpt(glyphs.shortened(piece, columns), Visible.width(before));
    }

    /** Where the piece starts: at the line's start if the marked character is then seen with some text behind it. */
    private static int start(String line, int mark, int columns) {
        int room = columns * 2 / 3;
        if (mark <= CHARACTERS * columns && Visible.width(Visible.text(line.substring(0, mark))) <= room) {
            return 0;
        }
        int from = mark;
        int used = 0;
        while (from > 0 && mark - from < CHARACTERS * columns && used < room / 2) {
            from = line.offsetByCodePoints(from, -1);
            used += Visible.width(
                    Visible.text(line.substring(from, from + Character.charCount(line.codePointAt(from)))));
        }
        return from;
    }
}
