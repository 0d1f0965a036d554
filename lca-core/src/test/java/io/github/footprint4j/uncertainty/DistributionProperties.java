package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class DistributionProperties {

    private static final double TOLERANCE = 1e-9;
    private static final int STEPS = 20_000;

    @Provide
    Arbitrary<LogNormalDistribution> logNormals() {
        return Combinators.combine(values(), sizes())
                .as((median, sigma) -> LogNormalDistribution.ofMedian(median, Sigma.of(sigma)));
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Range> ranges = Combinators.combine(values(), sizes())
                .as((low, width) -> Range.from(low).to(low + width));
        return Arbitraries.oneOf(
                logNormals(),
                Combinators.combine(values(), sizes()).as((mean, sd) -> NormalDistribution.of(mean, Deviation.of(sd))),
                Combinators.combine(ranges, shares()).as((range, at) -> TriangularDistribution.of(inside(range, at), range)),
                Combinators.combine(ranges, shares()).as((range, at) -> UniformDistribution.of(inside(range, at), range)));
    }

    private static Arbitrary<Double> values() {
        return Arbitraries.doubles().between(-50, 50).ofScale(3).filter(value -> Math.abs(value) >= 0.01);
    }

    private static Arbitrary<Double> sizes() {
        return Arbitraries.doubles().between(0.05, 1.2).ofScale(3);
    }

    private static Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 1).ofScale(3);
    }

    private static double inside(Range range, double share) {
        return Math.min(range.high(), range.low() + share * range.width());
    }

    @Property
    void theQuantileIsTheInverseOfTheProbability(
            @ForAll("distributions") Distribution any, @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        assertEquals(p, any.cumulative(any.quantile(p)), TOLERANCE);
    }

    @Property
    void probabilityNeverFallsAsTheValueRises(
            @ForAll("distributions") Distribution any,
            @ForAll @DoubleRange(min = -60, max = 60) double x,
            @ForAll @DoubleRange(min = 0, max = 60) double more) {
        assertTrue(any.cumulative(x) <= any.cumulative(x + more));
    }

    @Property
    void theMedianHalvesTheProbability(@ForAll("distributions") Distribution any) {
        assertEquals(0.5, any.cumulative(any.median()), TOLERANCE);
    }

    @Property
    void momentsScaleWithTheValue(
            @ForAll("distributions") Distribution any, @ForAll @DoubleRange(min = -3, max = 3) double factor) {
        Distribution scaled = any.scaled(factor);
        assertEquals(factor * any.mean(), scaled.mean(), TOLERANCE);
        assertEquals(factor * any.median(), scaled.median(), TOLERANCE);
        assertEquals(Math.abs(factor) * any.firstOrderDeviation(3), scaled.firstOrderDeviation(3 * factor), TOLERANCE);
        assertEquals(factor * factor * any.variance(), scaled.variance(), TOLERANCE * (1 + scaled.variance()));
    }

    @Property
    void aNegativeFactorMirrorsTheQuantiles(
            @ForAll("distributions") Distribution any, @ForAll @DoubleRange(min = 0.01, max = 0.99) double p) {
        double expected = -2 * any.quantile(1 - p);
        assertEquals(expected, any.scaled(-2).quantile(p), TOLERANCE * (1 + Math.abs(expected)));
    }

    /** The mean is the integral of the quantile; the midpoint rule misses little of the tails of a small sigma. */
    @Property(tries = 20)
    void theMeanIsTheIntegralOfTheQuantile(@ForAll("distributions") Distribution any) {
        double sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += any.quantile((i + 0.5) / STEPS);
        }
        assertEquals(any.mean(), sum / STEPS, 2e-3 * (Math.abs(any.mean()) + any.firstOrderDeviation(any.median())));
    }

    @Property
    void medianAndMeanOfALogNormalConvertBothWays(@ForAll("logNormals") LogNormalDistribution any) {
        LogNormalDistribution back = LogNormalDistribution.ofMean(any.mean(), any.sigma());
        assertEquals(any.median(), back.median(), 1e-14 * Math.abs(any.median()));
        assertEquals(any.mean(), back.mean(), 1e-14 * Math.abs(any.mean()));
    }

    @Property
    void sigmaAndGeometricDeviationConvertBothWays(@ForAll @DoubleRange(min = 0, max = 9.9) double sigma) {
        double geometric = Sigma.of(sigma).geometricDeviation();
        assertEquals(sigma, Sigma.ofGeometricDeviation(geometric).value(), 1e-14);
    }
}
