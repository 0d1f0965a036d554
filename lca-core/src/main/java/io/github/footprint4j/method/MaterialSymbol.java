package io.github.footprint4j.method;

import java.util.OptionalDouble;

/** The numbers that rules for recycled material are made of; each is a share or a ratio from 0 to 1. */
public enum MaterialSymbol {
    /** Share of recycled material in the input. */
    R1,
    /** Share of the material that is recycled after use. */
    R2,
    /** Share of the material that is burned for energy after use; nothing is where nothing is said. */
    R3,
    /** Share of burdens and credits of recycling that stays with the user of recycled material. */
    A,
    /** Share of burdens and credits of recovered energy that stays with the user of the energy. */
    B,
    /** Quality of the recycled material that goes in, divided by that of primary material. */
    Q_IN,
    /** Quality of the recycled material that comes out, divided by that of primary material. */
    Q_OUT;

    /** What stands in where nothing is stated, which the result says; empty if it depends on the material. */
    public OptionalDouble assumed() {
        return switch (this) {
            case R1, R2 -> OptionalDouble.empty();
            case R3 -> OptionalDouble.of(0);
            case A -> OptionalDouble.of(Threshold.CIRCULAR_ALLOCATION.value());
            case B -> OptionalDouble.of(Threshold.ENERGY_ALLOCATION.value());
            case Q_IN, Q_OUT -> OptionalDouble.of(1);
        };
    }

    /** True if a value lies where the rule expects it: A from 0.2 to 0.8, everything else from 0 to 1. */
    public boolean isUsual(double value) {
        return this == A
                ? value >= Threshold.LEAST_CIRCULAR_ALLOCATION.value()
                        && value <= Threshold.LARGEST_CIRCULAR_ALLOCATION.value()
                : isPossible(value);
    }

    /** True from 0 to 1. */
    public boolean isPossible(double value) {
        return value >= 0 && value <= 1;
    }
}
