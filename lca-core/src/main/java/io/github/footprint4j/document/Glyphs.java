package io.github.footprint4j.document;

/** The characters a report draws with. */
public enum Glyphs {
    /** Block characters, an eighth of a column fine. */
    UNICODE("…") {
        @Override
        String bar(double columns) {
            int eighths = (int) Math.round(columns * EIGHTHS.length());
            int rest = eighths % EIGHTHS.length();
            String end = rest == 0 ? "" : EIGHTHS.substring(rest - 1, rest);
            return "█".repeat(eighths / EIGHTHS.length()) + end;
        }

        @Override
        String wholeBar(int columns) {
            return "█".repeat(columns);
        }
    },
    /** Nothing but ASCII, for terminals and files that know no more. Names stay as they are written. */
    ASCII("...") {
        @Override
        String bar(double columns) {
            return wholeBar((int) Math.round(columns));
        }

        @Override
        String wholeBar(int columns) {
            return "#".repeat(columns);
        }
    };

    private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

    private final String omission;

    Glyphs(String omission) {
        this.omission = omission;
    }

    /** A bar of so many columns, as fine as the characters allow. */
    abstract String bar(double columns);

    /** A bar of whole columns, which may end anywhere. */
    abstract String wholeBar(int columns);

    /** What stands for text that is left out. */
    String omission() {
        return omission;
    }

    /** A visible text of at most so many columns; one that is longer ends with the sign of omission. */
    String shortened(String text, int columns) {
        return Visible.width(text) <= columns
                ? text
                : Visible.start(text, Math.max(0, columns - omission.length())) + omission;
    }
}
