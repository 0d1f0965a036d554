package io.github.footprint4j.calibration;

import io.github.footprint4j.uncertainty.Deviation;
import java.util.OptionalDouble;

/**
 * On what terms factors are calibrated.
 *
 * @param modelError standard deviation of what the model misses of each total, in kg CO2e; 0 for the exact fit
 * @param limit how many standard deviations of its prior a factor may move at most, above 0; empty for any
 */
public record CalibrationTerms(Deviation modelError, OptionalDouble limit) {

    private static final double AT_LIMIT = 1e-9;

    /** Every observation is met within its rounding, however far factors have to move. */
    public static final CalibrationTerms EXACT = new CalibrationTerms(Deviation.of(0), OptionalDouble.empty());

    /** Checks the limit; throws {@link IllegalArgumentException} unless it is above 0. */
    public CalibrationTerms {
        if (limit.isPresent() && !(limit.getAsDouble() > 0)) {
            throw new IllegalArgumentException("a limit is above 0, found " + limit.getAsDouble());
        }
    }

    /** These terms with another model error. */
    public CalibrationTerms withModelError(Deviation other) {
        return new CalibrationTerms(other, limit);
    }

    /** These terms with a limit on how far factors may move. */
    public CalibrationTerms withLimit(double deviations) {
        return new CalibrationTerms(modelError, OptionalDouble.of(deviations));
    }

    /** True if a factor that moved by z stands at the limit. */
    public boolean isHeld(double z) {
        return limit.isPresent() && Math.abs(z) >= limit.getAsDouble() * (1 - AT_LIMIT);
    }

    /** Model error and limit. */
    @Override
    public String toString() {
        String error = modelError.value() == 0 ? "exact" : "model error " + modelError.value() + " kg CO2e";
        return error + (limit.isPresent() ? ", |z| at most " + limit.getAsDouble() : "");
    }
}
