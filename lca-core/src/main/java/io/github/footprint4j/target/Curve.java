package io.github.footprint4j.target;

import java.util.Optional;

/** A total, or the difference of two, as a function of one number. */
@FunctionalInterface
interface Curve {

    /**
     * A point of the curve.
     *
     * @param x where
     * @param value the total there, in kg CO2e
     * @param slope its derivative there, in kg CO2e per base unit
     */
    record Height(double x, double value, double slope) {}

    /** The point at {@code x}; empty where the model has no finite answer. */
    Optional<Height> at(double x);
}
