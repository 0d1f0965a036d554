package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn from a distribution has its law. */
class DrawnDistributionsTest {

    private static final Sigma SIGMA = Sigma.of(0.4);
    private static final Range RANGE = Range.from(1).to(6);

    static List<Distribution> all() {
        return List.of(
                NormalDistribution.of(10, Deviation.of(2)),
                LogNormalDistribution.ofMedian(2, SIGMA),
                LogNormalDistribution.ofMean(2, SIGMA),
                LogNormalDistribution.ofMode(2, SIGMA),
                LogNormalDistribution.ofMedian(-2, SIGMA),
                TriangularDistribution.of(3, RANGE),
                TriangularDistribution.ofMean(3, RANGE),
                TriangularDistribution.ofMedian(3, RANGE),
                UniformDistribution.of(2, RANGE),
                Truncated.of(NormalDistribution.of(10, Deviation.of(2)), Range.from(11).to(13)),
                Truncated.of(LogNormalDistribution.ofMedian(2, SIGMA), Range.from(0).to(2.5)),
                Truncated.of(LogNormalDistribution.ofMedian(-2, SIGMA), Range.from(-2.5).to(-1)),
                Truncated.of(TriangularDistribution.of(3, RANGE), Range.from(2).to(5)),
                Truncated.of(UniformDistribution.of(2, RANGE), Range.from(0).to(5)));
    }

    static Stream<Distribution> distributions() {
        return all().stream();
    }

    /** 20,000 independent numbers: 1.95 / √n is exceeded once in 1,000 tests. */
    @ParameterizedTest
    @MethodSource("distributions")
    void independentNumbersHaveItsProbabilities(Distribution any) {
        SplittableRandom random = new SplittableRandom(20111);
        double[] sample =
                random.doubles(20_000, Double.MIN_VALUE, 1).map(any.quantiles()).toArray();
        assertTrue(KolmogorovSmirnov.distance(sample, any::cumulative) < 1.95 / Math.sqrt(sample.length));
    }

    /** A block has one number in each thousandth: no distance above 1 / 1,000. */
    @ParameterizedTest
    @MethodSource("distributions")
    void aBlockMeetsEveryThousandth(Distribution any) {
        Stratified numbers = Stratified.of(StreamKey.of("x"), 2050);
        double[] sample = new double[Stratified.BLOCK];
        Arrays.setAll(sample, draw -> any.quantile(numbers.at(draw)));
        assertTrue(KolmogorovSmirnov.distance(sample, any::cumulative) < 1.0 / Stratified.BLOCK + 1e-12);
    }

    /** 100 blocks: the strata leave a thousandth of a deviation. */
    @ParameterizedTest
    @MethodSource("distributions")
    void meanAndVarianceAreThoseOfItsFormulas(Distribution any) {
        Stratified numbers = Stratified.of(StreamKey.of("moments"), 2050);
        double deviation = Math.sqrt(any.variance());
        double sum = 0;
        double squares = 0;
        int n = 100 * Stratified.BLOCK;
        for (int i = 0; i < n; i++) {
            if (i % Stratified.BLOCK == 0) {
                numbers.startBlock(i / Stratified.BLOCK);
            }
            double apart = (any.quantile(numbers.at(i % Stratified.BLOCK)) - any.mean()) / deviation;
            sum += apart;
            squares += apart * apart;
        }
        assertEquals(0, sum / n, 2e-4);
        assertEquals(1, squares / n, 2e-3);
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void preparedQuantilesAreTheQuantiles(Distribution any) {
        for (double p : new double[] {1e-13, 0.2, 0.5, 0.999}) {
            assertEquals(any.quantile(p), any.quantiles().applyAsDouble(p));
        }
    }

    @ParameterizedTest
    @MethodSource("distributions")
    void twoHalvesOfARangeMakeTheWhole(Distribution any) {
        double middle = any.quantile(0.3);
        Range low = Range.from(-100).to(middle);
        Range high = Range.from(middle).to(100);
        RangeMoments whole = any.within(low).and(any.within(high));
        assertEquals(1, whole.probability(), 1e-12);
        assertEquals(any.mean(), whole.mean(), 1e-11);
        assertEquals(any.variance(), whole.variance(), 1e-10);
        assertEquals(0.3, any.within(low).probability(), 1e-12);
    }
}
