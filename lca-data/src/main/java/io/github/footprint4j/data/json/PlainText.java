package io.github.footprint4j.data.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which texts may stand in YAML without quotes; rather too few than one too many. */
final class PlainText {

    private static final int LONGEST = 1_000;

    /** Words that some version of YAML takes for a truth, null or a number. */
    private static final Set<String> WORDS =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity");

    /** A letter, an opening parenthesis, or a number with a space and something that is no number behind it. */
    private static final Pattern START = Pattern.compile("(?:\\p{L}|\\(|[0-9]+(?:\\.[0-9]+)? [^0-9:]).*");

    /** Letters, digits, and punctuation that means nothing to YAML inside a text. */
    private static final Pattern CHARACTERS = Pattern.compile("[\\p{L}\\p{Nd} %&()*+./:;<=>?@^_|~$!-]+");

    private static final Pattern SPECIAL = Pattern.compile(": |:$| $");

    private PlainText() {}

    static boolean isSafe(String text) {
        return text.length() <= LONGEST
                && START.matcher(text).matches()
                && CHARACTERS.matcher(text).matches()
                && !SPECIAL.matcher(text).find()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }
}
