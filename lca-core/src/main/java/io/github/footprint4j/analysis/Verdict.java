package io.github.footprint4j.analysis;

import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Interval;

/**
 * What a difference of two footprints says, in plain words.
 *
 * <p>With the difference Δ and its deviation σ: better or worse if |Δ| > 1.96 σ, so that a 95 % interval of the difference does not hold
 * zero; cannot tell otherwise. A difference by itself: whoever looks at twenty of them will find one on average that passes by chance.
 */
public enum Verdict {
    /** Lower emissions, by more than 1.96 deviations of the difference. */
    BETTER("better"),
    /** Higher emissions, by more than 1.96 deviations of the difference. */
    WORSE("worse"),
    /** The difference is within 1.96 of its deviations. */
    CANNOT_TELL("cannot tell"),
    /** No difference at all, and nothing uncertain that could make one. */
    SAME("the same"),
    /** Lower, but no spread is stated for what makes the difference, so that nobody can say how sure that is. */
    LOWER_WITHOUT_SPREAD("lower, no spread stated"),
    /** Higher, but no spread is stated for what makes the difference, so that nobody can say how sure that is. */
    HIGHER_WITHOUT_SPREAD("higher, no spread stated"),
    /** There is a difference, and what it says depends on what nobody has decided; {@link NoVerdict} says on what. */
    NO_VERDICT("no verdict");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What a difference says of the footprint from which the other one is taken away. */
    public static Verdict of(Difference difference) {
        double total = difference.total();
        double deviation = difference.deviation();
        if (deviation == 0) {
            return difference.isRounding(total) ? SAME : total < 0 ? LOWER_WITHOUT_SPREAD : HIGHER_WITHOUT_SPREAD;
        }
        if (Math.abs(total) <= Interval.Z95 * deviation) {
            return CANNOT_TELL;
        }
        return total < 0 ? BETTER : WORSE;
    }

    /** The words. */
    @Override
    public String toString() {
        return words;
    }
}
