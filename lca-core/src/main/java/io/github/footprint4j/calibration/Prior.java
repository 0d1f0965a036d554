package io.github.footprint4j.calibration;

import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.TriangularDistribution;
import io.github.footprint4j.uncertainty.UniformDistribution;
import java.util.Optional;

/**
 * The prior distribution of a factor as calibration uses it: a function of z, a standard normal variable.
 *
 * <p>A log-normal factor is {@code stated · exp(σ z)}, so that its logarithm moves and its sign never changes; a normal one {@code stated +
 * σ z}. The stated value is where z is 0 whichever centre it is of its spread, so that what no observation tells anything about stays as it
 * was stated. A triangular or uniform factor counts as normal around its stated value with its own standard deviation: no range holds a
 * posterior back, and one that lies outside the stated range is reported.
 */
final class Prior {

    private final Distribution stated;
    private final Distribution used;

    private Prior(Distribution stated, Distribution used) {
        this.stated = stated;
        this.used = used;
    }

    /**
     * The prior of a factor.
     *
     * @param value its stated value, in coherent base units
     * @param stated its spread as it was stated, in coherent base units
     */
    static Prior of(double value, Distribution stated) {
        return new Prior(
                stated,
                stated instanceof LogNormalDistribution log
                        ? LogNormalDistribution.ofMedian(value, log.sigma())
                        : NormalDistribution.of(value, Deviation.of(Math.sqrt(stated.variance()))));
    }

    /** The distribution without limits: log-normal or normal. */
    Distribution used() {
        return used;
    }

    /** True if the factor can move. */
    boolean moves() {
        return used.variance() > 0;
    }

    /** The value at z, in coherent base units. */
    static double value(Distribution used, double z) {
        return used instanceof LogNormalDistribution log
                ? log.median() * StrictMath.exp(log.sigma().value() * z)
                : used.median() + deviation(used) * z;
    }

    /** The derivative of the value with respect to z. */
    static double slope(Distribution used, double z) {
        return used instanceof LogNormalDistribution log ? log.sigma().value() * value(log, z) : deviation(used);
    }

    private static double deviation(Distribution used) {
        return Math.sqrt(used.variance());
    }

    /** The range that the author of the factor stated; empty for distributions without limits. */
    Optional<Range> range() {
        if (stated instanceof TriangularDistribution triangular) {
            return Optional.of(triangular.range());
        }
        return stated instanceof UniformDistribution uniform ? Optional.of(uniform.range()) : Optional.empty();
    }
}
