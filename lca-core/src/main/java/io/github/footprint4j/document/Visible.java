package io.github.footprint4j.document;

/** Text as a terminal shows it: without characters that move the cursor or turn the direction, and how many columns it takes. */
public final class Visible {

    private static final int WIDE_FROM = 0x1100;
    private static final char SUBSTITUTE = '?';

    private Visible() {}

    /** The text with a blank for each tab and line end, and a question mark for any other control character. */
    public static String text(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Visible::shown).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int shown(int character) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> SUBSTITUTE;
            default -> character;
        };
    }

    /** How many columns a visible text takes: two for an ideograph and its like, none for a combining mark. */
    public static int width(String text) {
        return isPlain(text)
                ? text.length()
                : text.codePoints().map(Visible::width).sum();
    }

    /** Most texts: letters, digits and signs of ASCII alone, each of one column. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        return character >= WIDE_FROM
                && (Character.isIdeographic(character)
                        || isBetween(character, 0x1100, 0x115F)
                        || isBetween(character, 0x3000, 0x30FF)
                        || isBetween(character, 0xAC00, 0xD7A3)
                        || isBetween(character, 0xFF00, 0xFF60)
                        || isBetween(character, 0x1F300, 0x1FAFF));
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }

    /** The start of a visible text that fits into so many columns. */
    public static String start(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += width(character);
            if (used > columns) {
                break;
            }
            end += Character.charCount(character);
        }
        return text.substring(0, end);
    }

    /** So many blanks. */
    public static String blanks(int count) {
        return " ".repeat(Math.max(0, count));
    }
}
