package io.github.footprint4j.ledger;

import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.provenance.Provenance;
import java.util.Optional;

/**
 * What is known of an input beside its value: who states it, and what is said of it.
 *
 * @param owner who states it
 * @param label a name for people; empty if none
 * @param provenance where the value comes from
 * @param allowed which other values it may take
 * @param changes the input that it takes the place of where a change gives it another value; empty for an input of the product itself
 */
public record InputFacts(
        Owner owner, String label, Provenance provenance, Parameter.Allowed allowed, Optional<InputId> changes) {

    /** Who states an input. */
    public enum Owner {
        /** The product file. */
        PRODUCT,
        /** The study that the product belongs to. */
        STUDY,
        /** The library. */
        LIBRARY,
        /** The method, for warming potentials. */
        METHOD
    }

    /** Nothing is said but who states it. */
    public static InputFacts of(Owner owner) {
        return of(owner, Provenance.NONE);
    }

    /** Who states it, and where the value comes from. */
    public static InputFacts of(Owner owner, Provenance provenance) {
        return new InputFacts(owner, "", provenance, Parameter.Allowed.ANY, Optional.empty());
    }

    /** Who states it, and what is said of a parameter. */
    public static InputFacts of(Owner owner, Parameter parameter) {
        return new InputFacts(owner, parameter.label(), parameter.provenance(), parameter.allowed(), Optional.empty());
    }

    /** The same of an input that takes the place of another one. */
    InputFacts changing(InputId other) {
        return new InputFacts(owner, label, provenance, allowed, Optional.of(other));
    }
}
