package io.github.footprint4j.sensitivity;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts.Owner;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Role;
import java.util.Locale;

/** Who can do something about a lever. */
public enum LeverGroup {
    /** Design parameters, and amounts of the product file that have no spread: the designer decides. */
    DESIGN,
    /** What the functional unit states, and parameters that belong to it: another value is another comparison. */
    DECLARED,
    /** Estimates and uncertain amounts of product and study: nobody decides them, somebody can find them out. */
    ESTIMATE,
    /** Factors, exchanges and parameters of the library: another supplier, or a better dataset. */
    LIBRARY,
    /** Warming potentials: given with the method. */
    METHOD;

    /** The group of an input. */
    public static LeverGroup of(Input input) {
        Owner owner = input.facts().owner();
        if (owner == Owner.METHOD || owner == Owner.LIBRARY) {
            return owner == Owner.METHOD ? METHOD : LIBRARY;
        }
        if (input.role().isPresent() && input.role().get() != Role.ESTIMATE) {
            return input.role().get() == Role.DECLARED ? DECLARED : DESIGN;
        }
        boolean isUncertain = input.distribution().isPresent() || input.id().kind() == InputId.Kind.FACTOR;
        return isUncertain || input.role().isPresent() ? ESTIMATE : DESIGN;
    }

    /** The name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
