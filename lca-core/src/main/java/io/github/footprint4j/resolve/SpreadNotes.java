package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Constants;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.uncertainty.Sigma;
import io.github.footprint4j.uncertainty.Truncated;
import io.github.footprint4j.unit.DecimalText;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What is said of spreads that are wider than their authors may think; nothing of those of a library, which has notes of its own. */
final class SpreadNotes {

    /** Above it a log-normal spread runs, in 95 of 100 draws, from less than a seventh to more than seven times the value. */
    private static final double WIDE_SIGMA = 1;

    private static final int DIGITS = 3;

    /** Two orders of magnitude. */
    private static final double WIDE_RATIO = 100;

    /** Of the deviation before the cut: a mean that moves less is not worth a note. */
    private static final double NOTICEABLE = 0.04;

    private static final double Z95 = 1.959963984540054;

    private SpreadNotes() {}

    static void add(Context context, Field field, Spread spread) {
        if (context.owner(field) != InputFacts.Owner.LIBRARY) {
            message(spread).ifPresent(message -> context.note(IssueCode.SPREAD, field, message));
        }
    }

    /** What is said of a parameter that states the mean of its spread, where its limits cut off so much that what is left has another. */
    static void addCut(Context context, Field field, Spread spread, Input input) {
        if (context.owner(field) != InputFacts.Owner.LIBRARY && statesMean(spread)) {
            input.drawn()
                    .flatMap(drawn -> drawn instanceof Truncated cut ? cut(cut, input) : Optional.empty())
                    .ifPresent(message -> context.note(IssueCode.SPREAD, field, message));
        }
    }

    private static boolean statesMean(Spread spread) {
        return spread.match(
                logNormal -> logNormal.centre() == Spread.Centre.MEAN,
                normal -> true,
                triangular -> triangular.centre() == Spread.Centre.MEAN,
                uniform -> false);
    }

    private static Optional<String> cut(Truncated cut, Input input) {
        double before = cut.whole().mean();
        double left = cut.mean();
        return Math.abs(left - before) > NOTICEABLE * Math.sqrt(cut.whole().variance())
                ? Optional.of(
                        "its \"min\" and \"max\" cut the spread: the mean of what is drawn is " + shown(left, input)
                                + ", that of the spread before the cut " + shown(before, input)
                                + ", and the value is the mean of the spread before the cut")
                : Optional.empty();
    }

    private static String shown(double base, Input input) {
        String unit = input.unit().equals(Unit.NONE) ? "" : " " + input.unit();
        return DecimalText.format(rounded(base / input.unit().factor())) + unit;
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }

    private static Optional<String> message(Spread spread) {
        return spread.match(
                logNormal -> sigma(logNormal.sigma()),
                normal -> Optional.empty(),
                triangular -> range(triangular.low(), triangular.high()),
                uniform -> range(uniform.low(), uniform.high()));
    }

    private static Optional<String> sigma(double sigma) {
        long times = Math.round(StrictMath.exp(Z95 * sigma));
        return sigma > WIDE_SIGMA && sigma <= Sigma.LARGEST
                ? Optional.of("\"sigma\" is " + DecimalText.format(sigma)
                        + ": 95 % of its draws lie between the median divided by "
                        + times + " and " + times
                        + " times the median; a sigma is the standard deviation of the natural"
                        + " logarithm, so that 0.3 is about 30 %")
                : Optional.empty();
    }

    private static Optional<String> range(Formula low, Formula high) {
        double least = base(low);
        double most = base(high);
        boolean isWide = (least > 0 && most >= WIDE_RATIO * least) || (most < 0 && least <= WIDE_RATIO * most);
        return isWide
                ? Optional.of("the range from " + low.text() + " to " + high.text()
                        + " spans orders of magnitude: few of its draws come near the end next to 0, and a sigma may say better"
                        + " what is meant")
                : Optional.empty();
    }

    /** In the base unit; not a number where names stand in it. */
    private static double base(Formula limit) {
        return limit.quantity()
                .map(Quantity::base)
                .or(() -> Constants.valueOf(limit.expression()))
                .orElse(Double.NaN);
    }
}
