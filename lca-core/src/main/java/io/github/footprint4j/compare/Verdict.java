package io.github.footprint4j.compare;

import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Interval;

/**
 * What a difference of two footprints says under the stated spreads, in plain words.
 *
 * <p>Lower or higher if at least 95 % of paired draws agree, cannot tell otherwise. Of a difference by itself: whoever looks at twenty of
 * them will find one on average that passes by chance.
 */
public enum Verdict {
    /** Lower emissions in at least 95 % of the paired draws. */
    LOWER("lower"),
    /** Higher emissions in at least 95 % of the paired draws. */
    HIGHER("higher"),
    /** Neither lower nor higher in so many of them. */
    CANNOT_TELL("cannot tell"),
    /** No difference at all, and nothing uncertain that could make one. */
    SAME("the same"),
    /** Lower, but no stated spread moves the difference, so that nobody can say how sure that is. */
    LOWER_WITHOUT_SPREAD("lower, no stated spread moves it"),
    /** Higher, but no stated spread moves the difference, so that nobody can say how sure that is. */
    HIGHER_WITHOUT_SPREAD("higher, no stated spread moves it"),
    /** Lower by the same in every draw: what is drawn cancels, or moves it in fewer draws than one of them. */
    LOWER_UNMOVED("lower, no draw moves it"),
    /** Higher by the same in every draw: what is drawn cancels, or moves it in fewer draws than one of them. */
    HIGHER_UNMOVED("higher, no draw moves it"),
    /** There is a difference, and what it says depends on what nobody has decided; {@link NoVerdict} says on what. */
    NO_VERDICT("no verdict");

    /** The share of paired draws that must agree. */
    public static final double AGREED = 1 - 2 * Interval.TAIL;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** What a difference says of the footprint from which the other one is taken away. */
    public static Verdict of(Difference difference) {
        double total = difference.total();
        if (difference.interval().isPoint()) {
            if (difference.isRounding(total)) {
                return SAME;
            }
            boolean isDrawn = difference.interval().unmoved() > 0;
            return total < 0
                    ? isDrawn ? LOWER_UNMOVED : LOWER_WITHOUT_SPREAD
                    : isDrawn ? HIGHER_UNMOVED : HIGHER_WITHOUT_SPREAD;
        }
        if (difference.interval().hasNoAnswer()) {
            return NO_VERDICT;
        }
        if (difference.shareLower().value() >= AGREED) {
            return LOWER;
        }
        return difference.shareHigher().value() >= AGREED ? HIGHER : CANNOT_TELL;
    }

    /** True if it was read from draws. */
    public boolean isDrawn() {
        return this == LOWER || this == HIGHER || this == CANNOT_TELL;
    }

    /** The words. */
    @Override
    public String toString() {
        return words;
    }
}
