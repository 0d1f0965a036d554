package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides what a scalar without quotes is: null, a truth, a number, a spelling that has to be refused, or a text. */
final class PlainScalar {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    /** Spellings that one or the other reader of YAML takes for a number, each with what it would be. */
    private enum Doubtful {
        LEADING_ZERO(
                "[-+]?0[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?",
                "a number with leading zeros, which older YAML reads as octal"),
        HEXADECIMAL("[-+]?0[xX][0-9a-fA-F_]+", "a hexadecimal number"),
        OCTAL("[-+]?0[oO][0-7_]+", "an octal number"),
        BINARY("[-+]?0[bB][01_]+", "a binary number"),
        UNDERSCORES("[-+]?[0-9][0-9.]*_[0-9._]*(?:[eE][-+]?[0-9]+)?", "a number with underscores"),
        SIXTY(
                "[-+]?[0-9]+(?::[0-5]?[0-9]){1,9}(?:\\.[0-9]*)?",
                "a time or a number to base 60, which readers of YAML take differently"),
        INFINITE("[-+]?\\.(?:inf|Inf|INF)", "infinity"),
        NOT_A_NUMBER("\\.(?:nan|NaN|NAN)", "not a number"),
        PLUS("\\+(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?", "a number with a plus sign"),
        POINT("-?(?:\\.[0-9]+|[0-9]+\\.)(?:[eE][-+]?[0-9]+)?", "a number without a digit on each side of its point");

        private final Pattern spelling;
        private final String meaning;

        Doubtful(String spelling, String meaning) {
            this.spelling = Pattern.compile(spelling);
            this.meaning = meaning;
        }
    }

    private PlainScalar() {}

    /** The value of a scalar that was written without quotes. */
    static SourceNode read(TextReading reading, Place place, String text) {
        if (NULLS.contains(text)) {
            return new NullNode(place);
        }
        if (TRUTHS.contains(text)) {
            return new TruthNode(place, text.toLowerCase(Locale.ROOT).equals("true"));
        }
        if (startsLikeNumber(text)) {
            return numberOrText(reading, place, text);
        }
        return reading.text(place, text);
    }

    private static boolean startsLikeNumber(String text) {
        return "+-.0123456789".indexOf(text.charAt(0)) >= 0;
    }

    private static SourceNode numberOrText(TextReading reading, Place place, String text) {
        if (text.length() > DocumentLimits.NUMBER_LENGTH) {
            boolean digits = text.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0);
            return digits ? reading.number(place, text) : reading.text(place, text);
        }
        if (NumberNode.isNumber(text)) {
            return reading.number(place, text);
        }
        return doubtful(text)
                .map(kind -> refuse(reading, place, text, kind))
                .orElseGet(() -> reading.text(place, text));
    }

    private static Optional<Doubtful> doubtful(String text) {
        boolean isText = text.length() > DocumentLimits.NUMBER_LENGTH || text.indexOf(' ') >= 0;
        return isText
                ? Optional.empty()
                : Stream.of(Doubtful.values())
                        .filter(kind -> kind.spelling.matcher(text).matches())
                        .findFirst();
    }

    private static SourceNode refuse(TextReading reading, Place place, String text, Doubtful kind) {
        String message = "found " + TextNode.shortened(text) + ", " + kind.meaning
                + ", expected a number such as 12, 0.5 or 1e-3";
        return reading.refuse(
                Issue.error(IssueCode.NOT_A_NUMBER, place, message).maybe(hint(text, kind)));
    }

    private static String hint(String text, Doubtful kind) {
        String shown = TextNode.shortened(text);
        String quoted = "\"" + shown + "\" in quotes if it is a text";
        return switch (kind) {
            case LEADING_ZERO -> text.replaceFirst("0+(?=[0-9])", "") + ", or " + quoted;
            case UNDERSCORES -> text.replace("_", "") + ", or " + quoted;
            case PLUS -> text.substring(1) + ", or " + quoted;
            default -> quoted;
        };
    }
}
