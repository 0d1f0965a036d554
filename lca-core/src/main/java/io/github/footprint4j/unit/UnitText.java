package io.github.footprint4j.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spellings that differ only in the characters used are made the same before they are looked up. */
final class UnitText {

    /** Longer texts are no units; a limit also bounds how deep parentheses can be. */
    static final int LONGEST = 100;

    private static final int SHOWN = 40;
    private static final String FROM = "μ·⋅∙₂²³⁴⁵⁶⁷⁸⁹¹\u00a0\u202f\u2009";
    private static final String TO = "µ***2234567891   ";

    private static final Pattern POWER = Pattern.compile("(.+)\\^(-?[1-9]\\d{0,2})|(.*[^-^0-9 ])([2-9])");

    private static final Pattern SIGN = Pattern.compile(" *([*/]) *");

    private UnitText() {}

    /** One micro sign, {@code *} for every middle dot, digits for superscripts and subscripts, no blanks around signs. */
    static String normal(String text) {
        return isOfLetters(text) ? text : spelled(text);
    }

    private static boolean isOfLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** True for a letter of ASCII, which has one spelling. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String spelled(String text) {
        StringBuilder normal = new StringBuilder();
        text.strip().codePoints().forEach(c -> normal.append(character(c)));
        return SIGN.matcher(normal).replaceAll("$1");
    }

    private static String character(int c) {
        int index = FROM.indexOf(c);
        return index >= 0 ? TO.substring(index, index + 1) : c == '⁻' ? "^-" : Character.toString(c);
    }

    /** The text in quotes for a message, cut where it is long. */
    static String quoted(String text) {
        return "\"" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "\"";
    }

    /** Splits off a whole-number power: {@code m^2}, {@code s^-1}, {@code s2}. Groups: base and exponent with the sign, the same without. */
    static Matcher power(String text) {
        return POWER.matcher(text);
    }

    /** Index of the last {@code sign} outside parentheses, or -1. */
    static int lastOutside(String text, char sign) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (c == sign && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
