package io.github.footprint4j.result;

import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Drawn;
import io.github.footprint4j.system.Sample;
import java.util.Arrays;
import java.util.Optional;

/**
 * How sure a number is under the spreads that are stated for what it rests on: what draws of the compiled form give, and no shape laid over
 * a deviation.
 *
 * <p>95 of 100 draws lie between {@link #low} and {@link #high}, 2.5 below and 2.5 above. The number itself is that of the stated values,
 * which an auditor can add up by hand; at which {@link #percentile} of its draws it lies says whether the stated values stand in the middle.
 * A number on which no spread bears is a point: every draw would be the same.
 *
 * <p>Immutable and thread-safe. What is read from the draws is in the unit of the number, such as kg CO2e.
 */
public final class Interval {

    /** The share of the draws below the lower end, and above the upper one. */
    public static final double TAIL = 0.025;

    /** In place of its ends. */
    private static final String NO_ANSWER = "no draw has an answer";

    private final double stated;
    private final Optional<Sample> sample;
    private final int unmoved;
    private final Drawn low;
    private final Drawn high;

    private Interval(double stated, Optional<Sample> sample, int unmoved) {
        this.stated = stated;
        this.sample = sample;
        this.unmoved = unmoved;
        this.low = sample.map(draws -> draws.quantile(TAIL)).orElse(new Drawn(stated, 0));
        this.high = sample.map(draws -> draws.quantile(1 - TAIL)).orElse(new Drawn(stated, 0));
    }

    /**
     * The interval of a number.
     *
     * @param stated the number at stated values
     * @param sample its draws; if all that have an answer differ from the number by rounding alone, it is a point
     * @param rounding what counts as rounding, in the unit of the number
     */
    public static Interval of(double stated, Sample sample, double rounding) {
        boolean isPoint = sample.values().allMatch(value -> Double.isNaN(value) || Math.abs(value - stated) <= rounding)
                && sample.failed() < sample.size();
        return isPoint
                ? new Interval(stated, Optional.empty(), sample.size() - sample.failed())
                : new Interval(stated, Optional.of(sample), 0);
    }

    /** The interval of a number that rests on nothing with a spread. */
    public static Interval point(double stated) {
        return new Interval(stated, Optional.empty(), 0);
    }

    /** The lower end. */
    public double low() {
        return low.value();
    }

    /** The upper end. */
    public double high() {
        return high.value();
    }

    /** The lower end with its sampling error. */
    public Drawn lowEnd() {
        return low;
    }

    /** The upper end with its sampling error. */
    public Drawn highEnd() {
        return high;
    }

    /** Half of the distance between the ends; 0 for a point. */
    public double halfWidth() {
        return (high() - low()) / 2;
    }

    /** The number at stated values. */
    public double stated() {
        return stated;
    }

    /** The value that half of the draws lie below. */
    public Drawn median() {
        return sample.map(Sample::median).orElse(new Drawn(stated, 0));
    }

    /** The arithmetic mean of the draws. */
    public Drawn mean() {
        return sample.map(Sample::mean).orElse(new Drawn(stated, 0));
    }

    /** The share of the draws below the number at stated values, 0 to 1; 0.5 for a point. */
    public Drawn percentile() {
        return sample.map(draws -> draws.percentile(stated)).orElse(new Drawn(0.5, 0));
    }

    /** The standard deviation of the draws; 0 for a point. */
    public double deviation() {
        return sample.map(Interval::deviation).orElse(0.0);
    }

    private static double deviation(Sample sample) {
        double mean = sample.mean().value();
        double squares = CompensatedSum.of(
                sample.values().filter(value -> !Double.isNaN(value)).map(value -> (value - mean) * (value - mean)));
        return Math.sqrt(squares / (sample.size() - sample.failed()));
    }

    /** What decided the draws; empty for a point, for which nothing was drawn. */
    public Optional<Drawing> drawing() {
        return sample.map(Sample::drawing);
    }

    /** How many draws there are, those that failed included; 0 for a point, for which nothing was drawn. */
    public int draws() {
        return sample.map(Sample::size).orElse(0);
    }

    /** How many draws have no finite answer and count nowhere. */
    public int failed() {
        return sample.map(Sample::failed).orElse(0);
    }

    /** True if no spread bears on the number, or none moved it in any draw. */
    public boolean isPoint() {
        return sample.isEmpty();
    }

    /** Of a point that was drawn, how many draws gave the number itself: more of them might move it. 0 if nothing was drawn or it moves. */
    public int unmoved() {
        return unmoved;
    }

    /** True if it was drawn and no draw has an answer: nothing is known of its ends. */
    public boolean hasNoAnswer() {
        return draws() > 0 && failed() == draws();
    }

    /** True for an interval of the same number with the same draws. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval
                && Double.compare(stated, interval.stated) == 0
                && Arrays.equals(drawn(), interval.drawn());
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(stated) + Arrays.hashCode(drawn());
    }

    private double[] drawn() {
        return sample.map(draws -> draws.values().toArray()).orElse(new double[0]);
    }

    /** The ends as they are printed beside the number. */
    @Override
    public String toString() {
        if (hasNoAnswer()) {
            return NO_ANSWER;
        }
        return isPoint() ? Digits.value(stated) : Digits.low(this) + " to " + Digits.high(this);
    }
}
