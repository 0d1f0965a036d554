package io.github.footprint4j.analysis;

/**
 * An observation as it is predicted by a calibration that does not know it.
 *
 * @param observation the observation
 * @param interval the 95 % interval of the prediction, first order, the error of the observation included
 * @param predicted the prediction, in the unit of the observation
 * @param isHeld true if a factor stands at the limit in that calibration, so that the interval, which knows no limit, means nothing
 */
public record LeftOut(Observation observation, Band interval, double predicted, boolean isHeld) {

    /** The miss in standard deviations of the prediction. */
    public double missInDeviations() {
        return miss() / interval.deviation();
    }

    /** Predicted minus observed. */
    public double miss() {
        return predicted - observation.value().mean();
    }
}
