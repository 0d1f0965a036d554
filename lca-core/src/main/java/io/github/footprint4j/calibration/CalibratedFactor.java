package io.github.footprint4j.calibration;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;

/**
 * An uncertain input before and after a calibration.
 *
 * @param id the input
 * @param unit the unit in which people read it
 * @param prior its prior distribution without limits, log-normal or normal, in coherent base units
 * @param z how far it moved, in standard deviations of the prior
 * @param remaining the share of its prior variance that is left, from 0 to 1; 1 where the data tell nothing
 * @param range the range in which its author expects it, in coherent base units; a posterior may lie outside
 */
public record CalibratedFactor(
        InputId id, Unit unit, Distribution prior, double z, double remaining, Optional<Range> range) {

    /** The value before, the stated one, in coherent base units. */
    public double priorValue() {
        return prior.median();
    }

    /** The value after, in coherent base units. */
    public double value() {
        return Prior.value(prior, z);
    }

    /**
     * The standard deviation after, first order: of the natural logarithm for a log-normal factor (dimensionless), of the value for a
     * normal one (in coherent base units).
     */
    public double deviation() {
        return priorDeviation() * Math.sqrt(remaining);
    }

    /** The standard deviation before, in the same sense as {@link #deviation()}. */
    public double priorDeviation() {
        return prior instanceof LogNormalDistribution log ? log.sigma().value() : Math.sqrt(prior.variance());
    }

    /** The standard deviation before as people read it: of the natural logarithm, or of the value in the factor's unit. */
    public double spread() {
        return prior instanceof LogNormalDistribution ? priorDeviation() : inUnit(priorDeviation());
    }

    /** The derivative of the value with respect to z, in coherent base units. */
    double slope() {
        return Prior.slope(prior, z);
    }

    /** True if the posterior lies outside the range that was stated for it. */
    public boolean isOutsideRange() {
        return range.filter(stated -> !stated.contains(value())).isPresent();
    }

    /** A value in base units in the unit in which people read it. */
    public double inUnit(double base) {
        return base / unit.factor();
    }
}
