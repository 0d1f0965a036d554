package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.method.AssessmentPeriod;
import io.github.footprint4j.method.Coefficient;
import io.github.footprint4j.method.DelayWeight;
import io.github.footprint4j.method.StorageWeight;
import io.github.footprint4j.resolve.Shares;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * When something happens after the product was formed, as shares of the whole.
 *
 * @param counted the share that happens within the assessment period
 * @param weighted that share with the weights of its delay
 * @param stored the weight of waiting for it
 * @param left 1, or the share that has not happened a year after the product was formed
 */
record Moment(Term counted, Term weighted, Term stored, Term left) {

    private static final Term NOTHING = new Term.Fixed(0);

    /** At once. */
    static final Moment AT_ONCE = new Moment(Term.Fixed.ONE, Term.Fixed.ONE, NOTHING, NOTHING);

    /** Not within the period. */
    static final Moment NEVER = new Moment(NOTHING, NOTHING, Term.Fixed.ONE, Term.Fixed.ONE);

    /**
     * What a moment is weighed by.
     *
     * @param period the assessment period of the method
     * @param delay the weight of what comes at one moment
     * @param storage the weight of waiting for it
     */
    record Weighing(AssessmentPeriod period, Coefficient delay, Coefficient storage) {

        /** For all of something. */
        static Weighing ofAll(AssessmentPeriod period) {
            return new Weighing(period, DelayWeight.PULSE, StorageWeight.PULSE);
        }

        /** For a share of a whole, where other shares come at other moments. */
        static Weighing ofShares(AssessmentPeriod period) {
            return new Weighing(period, DelayWeight.ONE_OF_SEVERAL, StorageWeight.ONE_OF_SEVERAL);
        }
    }

    /** All of it, or a share of a whole, in one year. */
    static Moment pulse(Term year, Weighing rule) {
        Map<String, Term> symbols = Map.of("year", year);
        return new Moment(
                rule.period().isApplied() ? Term.of(AssessmentPeriod.IS_WITHIN, symbols) : Term.Fixed.ONE,
                Term.of(rule.delay(), symbols),
                Term.of(rule.storage(), symbols),
                Term.of(StorageWeight.IS_LEFT, symbols));
    }

    /** Evenly over the years after a first one; what takes less than a year is a pulse. */
    static Moment evenly(Term year, Term years, AssessmentPeriod period) {
        Term within = Term.of(AssessmentPeriod.YEARS_WITHIN, Map.of("year", year, "years", years));
        Map<String, Term> symbols = Map.of("year", year, "years", years, "counted", within);
        Moment slow = new Moment(
                period.isApplied() ? within.dividedBy(years) : Term.Fixed.ONE,
                Term.of(DelayWeight.EVENLY, symbols),
                Term.of(StorageWeight.EVENLY, symbols),
                Term.of(StorageWeight.LEFT_EVENLY, symbols));
        Term isShort = Term.apply(Operation.LESS, years, Term.Fixed.ONE);
        return oneOf(isShort, pulse(year, Weighing.ofAll(period)), slow);
    }

    /** This moment where no period cuts anything off. */
    Moment inFull() {
        return new Moment(Term.Fixed.ONE, weighted, stored, left);
    }

    /** One of two moments, as a condition says. */
    static Moment oneOf(Term condition, Moment one, Moment other) {
        return new Moment(
                Term.apply(Operation.SELECT, condition, one.counted, other.counted),
                Term.apply(Operation.SELECT, condition, one.weighted, other.weighted),
                Term.apply(Operation.SELECT, condition, one.stored, other.stored),
                Term.apply(Operation.SELECT, condition, one.left, other.left));
    }

    /** Several moments, each for a share of the whole; in an order that does not depend on the file. */
    static Moment of(List<Moment> moments, List<Term> shares) {
        return new Moment(
                sum(moments, shares, Moment::counted),
                sum(moments, shares, Moment::weighted),
                sum(moments, shares, Moment::stored),
                sum(moments, shares, Moment::left));
    }

    private static Term sum(List<Moment> moments, List<Term> shares, Function<Moment, Term> part) {
        return Shares.sum(IntStream.range(0, moments.size())
                .mapToObj(i -> shares.get(i).times(part.apply(moments.get(i))))
                .toList());
    }

    /** True if it is known to happen within the first year, whatever the inputs. */
    boolean isAtOnce() {
        return Term.isKnownAs(1, weighted);
    }

    /** True if it is known to happen within the period, whatever the inputs. */
    boolean isCounted() {
        return Term.isKnownAs(1, counted);
    }
}
