package io.github.footprint4j.system;

import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.Stratified;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One number in every draw, and what is read from it.
 *
 * <p>Draw i of one sample belongs to draw i of every other sample of the same {@link Drawing}: sums and differences are taken draw by draw,
 * and what both share cancels. A draw that failed has no value and counts nowhere.
 *
 * <p>The sampling error of a statistic is the scatter of its values in the blocks, √(Σ (t_b - t̄)² / (B (B - 1))) for B blocks: blocks are
 * independent of one another, while the strata of one block are not. That of a quantile q is no less than the scatter of the shares of the
 * blocks that lie below q, times the slope of the quantile there: all draws together meet a share, which the mean of the quantiles of the
 * blocks need not do. Of the square of a symmetric quantity the one is 1.7 times the other.
 *
 * <p>Immutable and thread-safe.
 */
public final class Sample {

    private final Drawing drawing;
    private final double[] values;
    private final double factor;
    private final Once<SortedDraws> sorted;

    /** Takes over an array that the caller no longer changes; not a number where a draw failed. */
    Sample(Drawing drawing, double[] values) {
        this(drawing, values, 1, new Once<>(() -> SortedDraws.of(values, Stratified.BLOCK)));
    }

    private Sample(Drawing drawing, double[] values, double factor, Once<SortedDraws> sorted) {
        this.drawing = drawing;
        this.values = values;
        this.factor = factor;
        this.sorted = sorted;
    }

    /** An uncertain quantity by itself: what an input of this id and distribution is in each draw. */
    public static Sample of(InputId input, Distribution distribution, Drawing drawing) {
        Stratified numbers = Stratified.of(drawing.streams().quantity(input).streamKey(), drawing.seed());
        DoubleUnaryOperator quantile = distribution.quantiles();
        double[] values = new double[drawing.draws()];
        for (int draw = 0; draw < values.length; draw++) {
            if (draw % Stratified.BLOCK == 0) {
                numbers.startBlock(draw / Stratified.BLOCK);
            }
            values[draw] = quantile.applyAsDouble(numbers.at(draw % Stratified.BLOCK));
        }
        return new Sample(drawing, values);
    }

    /** What decided the draws. */
    public Drawing drawing() {
        return drawing;
    }

    /** How many draws there are, those that failed included. */
    public int size() {
        return values.length;
    }

    /** The value of a draw; not a number if it failed. */
    public double at(int draw) {
        return factor * values[draw];
    }

    /** The values, draw by draw; not a number where one failed. */
    public DoubleStream values() {
        return values(0, values.length);
    }

    private DoubleStream values(int from, int to) {
        DoubleStream all = Arrays.stream(values, from, to);
        return factor == 1 ? all : all.map(value -> factor * value);
    }

    /** How many draws have no value. */
    public int failed() {
        return (int) values().filter(Double::isNaN).count();
    }

    /** The sum, draw by draw. */
    public Sample plus(Sample other) {
        return with(other, Double::sum);
    }

    /** The difference, draw by draw. */
    public Sample minus(Sample other) {
        return with(other, (a, b) -> a - b);
    }

    /** The quotient, draw by draw. */
    public Sample dividedBy(Sample other) {
        return with(other, (a, b) -> a / b);
    }

    /** Every value times a number; the draws are shared and sorted once. */
    public Sample times(double number) {
        return number == 1 ? this : new Sample(drawing, values, factor * number, sorted);
    }

    /** A function of every value. */
    public Sample map(DoubleUnaryOperator function) {
        return new Sample(drawing, values().map(function).toArray());
    }

    /**
     * A function of two samples, draw by draw.
     *
     * @throws IllegalArgumentException if the other one was drawn otherwise
     */
    public Sample with(Sample other, DoubleBinaryOperator function) {
        if (!drawing.isPairedWith(other.drawing)) {
            throw new IllegalArgumentException("found draws of " + other.drawing.blocks() + " blocks from seed "
                    + other.drawing.seed() + ", expected " + drawing.blocks() + " from seed " + drawing.seed());
        }
        double[] answer = new double[values.length];
        Arrays.setAll(answer, draw -> function.applyAsDouble(at(draw), other.at(draw)));
        return new Sample(drawing, answer);
    }

    /** The arithmetic mean. */
    public Drawn mean() {
        return new Drawn(mean(0, values.length), error(block -> mean(start(block), start(block + 1))));
    }

    /** The value that half of the draws lie below. */
    public Drawn median() {
        return quantile(0.5);
    }

    /**
     * The value below which a share of the draws lies; between two draws the line through (i - 1/2) / n, the middle of what each of n
     * draws stands for, is followed (R. J. Hyndman, Y. Fan, The American Statistician 50, 1996, 361-365, definition 5).
     *
     * @param p the share, above 0 and below 1
     */
    public Drawn quantile(double p) {
        SortedDraws all = sorted.value();
        double of = factor < 0 ? 1 - p : p; // a negative factor turns the order round
        double value = all.quantile(of);
        double ofValues = error(block -> factor * all.quantile(of, block));
        double ofShares = Math.abs(factor) * all.slope(of) * error(block -> all.share(value, block));
        return new Drawn(factor * value, Math.max(ofValues, ofShares));
    }

    /** The share of the draws that meet a condition, 0 to 1; it has steps of a draw, finer than which it knows nothing. */
    public Drawn share(DoublePredicate condition) {
        return new Drawn(
                share(condition, 0, values.length), error(block -> share(condition, start(block), start(block + 1))));
    }

    /** The share of the draws below a value, those equal to it counted half, 0 to 1. */
    public Drawn percentile(double value) {
        return Drawn.between(share(draw -> draw < value), share(draw -> draw <= value));
    }

    private static int start(int block) {
        return block * Stratified.BLOCK;
    }

    private double mean(int from, int to) {
        DoubleStream valid = values(from, to).filter(value -> !Double.isNaN(value));
        return CompensatedSum.of(valid) / count(from, to);
    }

    private long count(int from, int to) {
        return values(from, to).filter(value -> !Double.isNaN(value)).count();
    }

    private double share(DoublePredicate condition, int from, int to) {
        long met = values(from, to)
                .filter(value -> !Double.isNaN(value) && condition.test(value))
                .count();
        return (double) met / count(from, to);
    }

    /** The sampling error of a statistic from its values in the blocks; a block in which all draws failed has none. */
    private double error(IntToDoubleFunction ofBlock) {
        double[] found = IntStream.range(0, drawing.blocks())
                .mapToDouble(ofBlock)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double mean = CompensatedSum.of(Arrays.stream(found)) / found.length;
        double squares = CompensatedSum.of(Arrays.stream(found).map(value -> (value - mean) * (value - mean)));
        return Math.sqrt(squares / found.length / (found.length - 1));
    }

    /** The number of draws. */
    @Override
    public String toString() {
        return Noun.of("draw").counted(values.length) + " from seed " + drawing.seed();
    }
}
