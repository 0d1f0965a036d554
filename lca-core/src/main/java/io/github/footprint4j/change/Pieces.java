package io.github.footprint4j.change;

import java.util.ArrayList;
import java.util.List;

/** Takes a line of {@code address=value} apart at the commas that end a value. */
final class Pieces {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String COMPARED = "=<>!";

    private final String text;

    private Pieces(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        return new Pieces(text).split();
    }

    private List<String> split() {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int comma : commas()) {
            if (isAssigned(comma + 1)) {
                pieces.add(text.substring(start, comma).strip());
                start = comma + 1;
            }
        }
        pieces.add(text.substring(start).strip());
        return pieces;
    }

    /** Where commas stand outside quotes and brackets. */
    private List<Integer> commas() {
        List<Integer> commas = new ArrayList<>();
        boolean isQuoted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            isQuoted ^= one == '"';
            depth += isQuoted ? 0 : depth(one);
            if (one == ',' && !isQuoted && depth <= 0) {
                commas.add(i);
            }
        }
        return commas;
    }

    private static int depth(char one) {
        return OPENING.indexOf(one) >= 0 ? 1 : CLOSING.indexOf(one) >= 0 ? -1 : 0;
    }

    /** True if an equals sign, and no comparison, follows before the next comma, quote or bracket. */
    private boolean isAssigned(int from) {
        for (int i = from; i < text.length() && text.charAt(i) != ','; i++) {
            char one = text.charAt(i);
            if (one == '"' || depth(one) != 0 || isComparison(i)) {
                return false;
            }
            if (one == '=') {
                return true;
            }
        }
        return false;
    }

    private boolean isComparison(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return COMPARED.indexOf(text.charAt(at)) >= 0 && next == '=';
    }
}
