package io.github.footprint4j.model;

import java.util.Optional;

/**
 * What holds for a unit process as a whole.
 *
 * @param spread one common factor on all its exchanges but its outcome, for a total whose parts have no spread of their own
 * @param rule how its outcomes share it, if the process asks for a rule of its own
 * @param plant the kind of plant, if it gives heat and power together
 */
public record Sharing(Optional<Spread> spread, Optional<CoProductRule> rule, Optional<ChpPlant> plant) {

    /** Nothing is said. */
    public static final Sharing NONE = new Sharing(Optional.empty(), Optional.empty(), Optional.empty());

    /** A common spread and nothing else. */
    public static Sharing of(Spread spread) {
        return new Sharing(Optional.of(spread), Optional.empty(), Optional.empty());
    }
}
