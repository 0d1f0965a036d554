package io.github.footprint4j.calibration;

import io.github.footprint4j.uncertainty.Deviation;

/**
 * An observation as it is predicted by a calibration that does not know it.
 *
 * @param observation the observation
 * @param predicted the prediction, in the unit of the observation
 * @param deviation the standard deviation of the prediction, first order, the error of the observation included
 * @param isHeld true if a factor stands at the limit in that calibration, so that the deviation, which knows no limit, means nothing
 */
public record LeaveOneOut(Observation observation, double predicted, Deviation deviation, boolean isHeld) {

    /** The miss in standard deviations of the prediction. */
    public double missInDeviations() {
        return miss() / deviation.value();
    }

    /** Predicted minus observed. */
    public double miss() {
        return predicted - observation.value().mean();
    }
}
