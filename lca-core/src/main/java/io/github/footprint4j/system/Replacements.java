package io.github.footprint4j.system;

import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.method.AssessmentPeriod;
import io.github.footprint4j.method.DelayWeight;
import io.github.footprint4j.unit.Dimension;
import java.util.Map;

/**
 * The pieces that take the place of a worn part: a new one at the end of the life of each but the last, at the years L, 2 L and so on
 * after the product was formed, or after the part around it took its place.
 *
 * <p>At each of these dates one piece is made and brought, and the worn one is disposed of. The part around one that is replaced itself
 * is taken to be replaced at the mean of its dates.
 *
 * @param all how many there are: ceil(duration / lasts) - 1
 * @param counted those within the assessment period of the method
 * @param weighted the sum of the weights of their delay
 * @param mean the mean date of those counted, in years
 */
record Replacements(Term all, Term counted, Term weighted, Term mean) {

    /** A ratio of durations this little above a whole number is that number. */
    private static final double WHOLE = 1e-9;

    private static final Term NOTHING = new Term.Fixed(0);

    /**
     * The pieces of a part.
     *
     * @param duration how long the part is used
     * @param lasts how long one piece lasts
     * @param since when what is around it was formed, in years
     */
    static Replacements of(Measured duration, Measured lasts, Term since, AssessmentPeriod period) {
        Term all = wholes(duration, lasts);
        Term life = lasts.term().dividedBy(new Term.Fixed(Facts.Duration.YEAR));
        Term left = new Term.Fixed(AssessmentPeriod.YEARS).minus(since);
        Term fit = Term.apply(Operation.FLOOR, left.dividedBy(life).plus(new Term.Fixed(WHOLE)));
        Term within = Term.apply(Operation.MIN, all, Term.apply(Operation.MAX, fit, NOTHING));
        Term counted = period.isApplied() ? within : all;
        Map<String, Term> dates = Map.of("count", within, "since", since, "life", life);
        Term early = Term.of(DelayWeight.EARLY, dates);
        Term weighted =
                Term.of(DelayWeight.REPEATED, Map.of("count", within, "since", since, "life", life, "early", early));
        Term middle = counted.plus(Term.Fixed.ONE).dividedBy(new Term.Fixed(2));
        return new Replacements(all, counted, weighted, since.plus(life.times(middle)));
    }

    /** Whole pieces while the part is used. */
    private static Term wholes(Measured duration, Measured lasts) {
        Term ratio = duration.term().dividedBy(lasts.term()).minus(new Term.Fixed(WHOLE));
        Term needed = Term.apply(Operation.MAX, Term.apply(Operation.CEIL, ratio), Term.Fixed.ONE);
        return needed.minus(Term.Fixed.ONE);
    }

    /** How many pieces, as a number with its dimension. */
    static Measured often(Term pieces) {
        return new Measured(pieces, Dimension.NONE);
    }

    /** True if all of them are known to come within the first year, whatever the inputs. */
    boolean isAtOnce() {
        return Term.isKnownAs(0, all.minus(weighted));
    }

    /** True if all of them are known to come within the period, whatever the inputs. */
    boolean isCounted() {
        return Term.isKnownAs(0, all.minus(counted));
    }
}
