package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.unit.DecimalText;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is said beside a difference: the verdict, or why there is none, and what the formulas for recycled material make of it. */
public final class VerdictWords {

    private static final double MOST = 0.9995;
    private static final double PER_CENT = 100;
    private static final int MOST_DECIMALS = 8;
    private static final double SAME = 1e-12;

    private VerdictWords() {}

    /** The verdict as a sentence; without one, why there is none. */
    public static String of(Pairing pairing) {
        return pairing.verdict() == Verdict.NO_VERDICT
                ? "No verdict: " + reasons(pairing) + "."
                : "Verdict: " + words(pairing) + ".";
    }

    /** The verdict with the draws that agree, always under the stated spreads. */
    private static String words(Pairing pairing) {
        Verdict verdict = pairing.verdict();
        return verdict.isDrawn() ? verdict + " under the stated spreads" + agreeing(pairing) : verdict.toString();
    }

    /** In how many draws it is lower or higher, whichever is more. */
    private static String agreeing(Pairing pairing) {
        Difference difference = pairing.difference();
        double lower = difference.shareLower().value();
        double higher = difference.shareHigher().value();
        String sign = pairing.verdict() == Verdict.CANNOT_TELL ? lower >= higher ? ": lower" : ": higher" : ",";
        return sign + " in " + share(Math.max(lower, higher)) + " of " + IntervalWords.draws(difference.interval());
    }

    /** A share of draws that is not rounded to all or none of them. */
    public static String share(double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? "none" : "every one";
        }
        return share >= MOST ? "more than 99.9 %" : 1 - share >= MOST ? "less than 0.1 %" : onItsSide(share);
    }

    /** Per cent with one decimal, and with more where rounding would carry the share to the other side of what a verdict asks for. */
    private static String onItsSide(double share) {
        for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
            String text = Digits.decimals(PER_CENT * share, decimals);
            double printed = DecimalText.parse(text) / PER_CENT;
            if (isAgreed(printed) == isAgreed(share) && isAgreed(1 - printed) == isAgreed(1 - share)) {
                return text + " %";
            }
        }
        return DecimalText.format(PER_CENT * share) + " %";
    }

    /** To a millionth of a draw, below which two shares are one. */
    private static boolean isAgreed(double share) {
        return share >= Verdict.AGREED - SAME;
    }

    /** The share of draws in which the second result is lower; empty where nothing is drawn. */
    public static Cell shareLower(Pairing pairing) {
        return pairing.interval()
                .filter(interval -> !interval.isPoint())
                .map(unused -> Cell.number(pairing.difference().shareLower().value(), Form.SHARE))
                .orElse(Cell.NOTHING);
    }

    /** How many draws with an answer that share is of; empty where nothing is drawn. */
    public static Cell draws(Pairing pairing) {
        return pairing.interval()
                .filter(interval -> !interval.isPoint())
                .map(interval -> Cell.number(interval.draws() - interval.failed(), Form.PLAIN))
                .orElse(Cell.NOTHING);
    }

    /** Why there is no verdict; empty if there is one. */
    public static String reasons(Pairing pairing) {
        return pairing.reasons().stream().map(NoVerdict::toString).collect(Collectors.joining("; "));
    }

    /**
     * A difference under both formulas for recycled material, and what that means.
     *
     * @param difference what it is called, such as {@code The difference}
     */
    public static String of(String difference, BothFormulas both, String unit) {
        return difference + " is " + written(both.recycledContent(), both) + " under recycled-content and "
                + written(both.closedLoop(), both) + " under closed-loop, in " + unit + "." + meaning(both)
                + both.issues().stream()
                        .map(Issue::message)
                        .distinct()
                        .map(message -> " A formula cannot be applied: " + message + ".")
                        .collect(Collectors.joining());
    }

    /** The difference under each formula; nothing where it cannot be applied. */
    public static Map<RecyclingRule, Cell> each(BothFormulas both) {
        Map<RecyclingRule, Cell> each = new TreeMap<>();
        each.put(RecyclingRule.RECYCLED_CONTENT, cell(both.recycledContent()));
        each.put(RecyclingRule.CLOSED_LOOP, cell(both.closedLoop()));
        return each;
    }

    private static Cell cell(OptionalDouble value) {
        return value.isPresent() ? Cell.number(value.getAsDouble(), Form.DIFFERENCE) : Cell.NOTHING;
    }

    private static String written(OptionalDouble difference, BothFormulas both) {
        if (difference.isEmpty()) {
            return "unknown";
        }
        double value = difference.getAsDouble();
        if (Math.abs(value) <= both.rounding()) {
            return "0";
        }
        return Digits.signed(value);
    }

    /** What the two differences together say; empty if they are nearly the same. */
    private static String meaning(BothFormulas both) {
        if (both.isChoiceOfSign()) {
            return " Whether it is lower, higher or the same is a choice of rule (PAS 2050, Annex D), not of the product.";
        }
        return both.isChoiceOfSize()
                ? " How large the difference is, is a choice of rule (PAS 2050, Annex D), not of the product alone: the two are"
                        + " more than 10 % of the larger one apart."
                : "";
    }
}
