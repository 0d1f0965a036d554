package io.github.footprint4j.calibration;

import io.github.footprint4j.result.Interval;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.uncertainty.Deviation;

/** A total with calibrated factors, which never stands without the bottom-up one. Immutable and thread-safe. */
public final class Prediction {

    private final double bottomUp;
    private final double calibrated;
    private final Deviation deviation;
    private final Once<Interval> interval;

    Prediction(double bottomUp, double calibrated, Deviation deviation, Once<Interval> interval) {
        this.bottomUp = bottomUp;
        this.calibrated = calibrated;
        this.deviation = deviation;
        this.interval = interval;
    }

    /** The total at stated values, in kg CO2e per functional unit. */
    public double bottomUp() {
        return bottomUp;
    }

    /** The total with the calibrated factors, in kg CO2e per functional unit. */
    public double calibrated() {
        return calibrated;
    }

    /** Its standard deviation to first order, in kg CO2e, the model error included. */
    public Deviation deviation() {
        return deviation;
    }

    /** How sure it is, from draws of the calibrated factors and of all other inputs, the model error included; drawn when first asked for. */
    public Interval interval() {
        return interval.value();
    }

    /** Both totals and the deviation. */
    @Override
    public String toString() {
        return calibrated + " ± " + deviation.value() + " kg CO2e calibrated, " + bottomUp + " kg CO2e bottom-up";
    }
}
