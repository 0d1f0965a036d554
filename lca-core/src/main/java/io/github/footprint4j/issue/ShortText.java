package io.github.footprint4j.issue;

/** Shortens what would fill the screen: words of hostile length, then a text that is still too long. */
final class ShortText {

    private static final int LONGEST_WORD = 200;
    private static final int SHOWN_OF_WORD = 40;
    private static final int LONGEST = 4_000;

    private ShortText() {}

    static String of(String text) {
        if (text.length() <= LONGEST_WORD) {
            return text;
        }
        StringBuilder shortened = new StringBuilder();
        int start = 0;
        while (start < text.length() && shortened.length() <= LONGEST) {
            int end = endOfWord(text, start);
            shortened.append(text, start, end - start <= LONGEST_WORD ? end : cut(text, start + SHOWN_OF_WORD));
            shortened.append(end - start <= LONGEST_WORD ? "" : "…" + closing(text, end));
            start = end;
            if (start < text.length()) {
                shortened.append(text.charAt(start++));
            }
        }
        return shortened.length() <= LONGEST
                ? shortened.toString()
                : shortened.substring(0, cut(shortened, LONGEST)) + "…";
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The quotation mark of a word, with the comma behind it, if it ends with one. */
    private static String closing(String text, int end) {
        int quote = text.lastIndexOf('"', end - 1);
        return quote >= end - 2 ? text.substring(quote, end) : "";
    }

    /** A place to cut that does not part the two halves of one character. */
    private static int cut(CharSequence text, int wanted) {
        return Character.isHighSurrogate(text.charAt(wanted - 1)) ? wanted - 1 : wanted;
    }
}
