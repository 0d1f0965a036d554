package io.github.footprint4j.sensitivity;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.provenance.Evidence;
import java.util.Optional;
import java.util.Set;

/**
 * An input and what moving it does to a footprint.
 *
 * @param input the input, with its stated value
 * @param name its name for people: the path of its id, without the product
 * @param group who can do something about it
 * @param evidence how its value is known, if that is said
 * @param slope the derivative of the footprint with respect to it, in kg CO2e per base unit
 */
public record Lever(Input input, String name, LeverGroup group, Optional<Evidence> evidence, double slope) {

    private static final Set<InputId.Kind> POSITIONS =
            Set.of(InputId.Kind.SWITCH, InputId.Kind.OPTION, InputId.Kind.CHANGE); // looked up only

    /** True for a number, false for a switch or a name among others, which is on or off and has no per cent. */
    public boolean isNumber() {
        return !POSITIONS.contains(input.id().kind());
    }

    /** True if the footprint has a slope in it; a square root at 0 has none that is a number. */
    public boolean hasSlope() {
        return Double.isFinite(slope);
    }

    /** By how much the footprint moves, in kg CO2e, for each unit in which people read the input. */
    public double perUnit() {
        return slope * input.unit().factor();
    }

    /** By how much the footprint moves, in kg CO2e, for each per cent by which the input grows; 0 for an input that is 0. */
    public double perPercent() {
        return slope * input.value() / 100;
    }

    /**
     * The elasticity: by how many per cent the footprint moves for each per cent by which the input grows, dimensionless.
     *
     * @param total the footprint, in kg CO2e
     */
    public double elasticity(double total) {
        return slope * input.value() / total;
    }
}
