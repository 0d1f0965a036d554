package io.github.footprint4j.system;

import io.github.footprint4j.model.Role;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;

/**
 * A named number that a system depends on.
 *
 * @param id its identity
 * @param value its stated value, in coherent base units
 * @param unit the unit in which people read it
 * @param distribution its distribution, in coherent base units; empty where none is stated, which is not the same as certain
 * @param role who may move it: the role of a parameter, and declared for what the functional unit states
 * @param facts who states it, and what is said of it
 */
public record Input(
        InputId id,
        double value,
        Unit unit,
        Optional<Distribution> distribution,
        Optional<Role> role,
        InputFacts facts) {

    /** This input as one of its own for a product with a change. */
    Input changed() {
        return new Input(new InputId(id.kind(), id.path() + " (changed)"), value, unit, distribution, role, facts);
    }

    /** True for an input of the same numbers, whatever is said of them. */
    boolean hasNumbersOf(Input other) {
        return value == other.value && unit.equals(other.unit) && distribution.equals(other.distribution);
    }

    /** The stated value in the unit in which people read it. */
    public double valueInUnit() {
        return value / unit.factor();
    }
}
