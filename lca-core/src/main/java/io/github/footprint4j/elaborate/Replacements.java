package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.ledger.ProductFacts;
import io.github.footprint4j.method.AssessmentPeriod;
import io.github.footprint4j.method.Coefficient;
import io.github.footprint4j.method.DelayWeight;
import io.github.footprint4j.method.RepeatedWeight;
import io.github.footprint4j.unit.Dimension;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
 * @param dates their dates
 */
record Replacements(Term all, Term counted, Term weighted, Dates dates) {

    /** A ratio of durations this little above a whole number is that number. */
    private static final double WHOLE = 1e-9;

    private static final Term NOTHING = new Term.Fixed(0);
    private static final Term END = new Term.Fixed(AssessmentPeriod.YEARS);

    /**
     * The dates since + life, since + 2 life and so on, in years after the product was formed.
     *
     * @param since when what is around it was formed
     * @param life how long one piece lasts
     * @param within how many of them are within 100 years
     * @param mean the mean of those counted
     */
    record Dates(Term since, Term life, Term within, Term mean) {

        /** The sum of the weights of one moment that comes a while after each of these dates. */
        private Term weights(Term many, Term wait, Coefficient weight) {
            Term from = since.plus(wait);
            Term early = Term.of(DelayWeight.EARLY, Map.of("count", many, "since", from, "life", life));
            return Term.of(weight, Map.of("count", many, "since", from, "life", life, "early", early));
        }

        /** How many of the moments that come a while after each of these dates are within 100 years. */
        private Term within(Term wait) {
            return Term.apply(Operation.MIN, within, fitting(since.plus(wait), life));
        }

        /** What leaves evenly over the years after a while after each of these dates. */
        private Slow slow(Term wait, Term years) {
            Map<String, Term> symbols =
                    new TreeMap<>(Map.of("count", within, "since", since.plus(wait), "life", life, "years", years));
            symbols.put("complete", Term.of(RepeatedWeight.COMPLETE, symbols));
            return new Slow(
                    Term.of(RepeatedWeight.COUNTED, begun(symbols, NOTHING)),
                    Term.of(RepeatedWeight.WEIGHTED, begun(symbols, Term.Fixed.ONE)));
        }

        private static Map<String, Term> begun(Map<String, Term> symbols, Term least) {
            Map<String, Term> all = new TreeMap<>(symbols);
            all.put("least", least);
            all.put("begun", Term.of(RepeatedWeight.BEGUN, all));
            return all;
        }
    }

    /**
     * What leaves slowly after each date.
     *
     * @param counted the sum of the shares within 100 years
     * @param weighted the sum of their weights
     */
    private record Slow(Term counted, Term weighted) {}

    /**
     * The pieces of a part.
     *
     * @param duration how long the part is used
     * @param lasts how long one piece lasts
     * @param since when what is around it was formed, in years
     */
    static Replacements of(Measured duration, Measured lasts, Term since, AssessmentPeriod period) {
        Term all = wholes(duration, lasts);
        Term life = lasts.term().dividedBy(new Term.Fixed(ProductFacts.Duration.YEAR));
        Term within = Term.apply(Operation.MIN, all, fitting(since, life));
        Term counted = period.isApplied() ? within : all;
        Term middle = counted.plus(Term.Fixed.ONE).dividedBy(new Term.Fixed(2));
        Dates dates = new Dates(since, life, within, since.plus(life.times(middle)));
        return new Replacements(all, counted, dates.weights(within, NOTHING, DelayWeight.REPEATED), dates);
    }

    /** How many dates are within 100 years, if there are that many. */
    private static Term fitting(Term since, Term life) {
        Term fit = Term.apply(Operation.FLOOR, END.minus(since).dividedBy(life).plus(new Term.Fixed(WHOLE)));
        return Term.apply(Operation.MAX, fit, NOTHING);
    }

    /**
     * When something leaves that stays for a while after each worn piece, for each of the pieces: as shares of those counted, and of
     * their weights, so that nothing is weighted twice.
     *
     * @param wait for how long it stays, in years
     * @param years over how many years it leaves after that; empty if at one moment
     * @param one what holds if it were one piece of the product itself
     * @param isAlone false if others come at other moments
     */
    Moment after(Term wait, Optional<Term> years, Moment one, boolean isAlone) {
        Term happens = dates.within(wait);
        Term weight = dates.weights(happens, wait, isAlone ? DelayWeight.REPEATED : DelayWeight.REPEATED_AMONG_OTHERS);
        Moment pulses = moment(new Slow(happens, weight), NOTHING, one);
        return years.map(some -> {
                    Slow slow = dates.slow(wait, some);
                    Moment evenly = moment(slow, slow.counted().dividedBy(END), one);
                    return Moment.oneOf(Term.apply(Operation.LESS, some, Term.Fixed.ONE), pulses, evenly);
                })
                .orElse(pulses);
    }

    /** Sums over all pieces as shares; what is stored is what has not left, from the date of each piece on. */
    private Moment moment(Slow sums, Term lastYear, Moment one) {
        Term whole = CarriedShares.positive(weighted);
        return new Moment(
                sums.counted().dividedBy(CarriedShares.positive(dates.within())),
                sums.weighted().dividedBy(whole),
                Term.Fixed.ONE.minus(sums.weighted().plus(lastYear).dividedBy(whole)),
                one.left());
    }

    /** What takes the weights of these pieces off again: their number divided by the sum of their weights. */
    Term withoutWeights() {
        return counted.dividedBy(CarriedShares.positive(weighted));
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
