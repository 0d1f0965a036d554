package io.github.footprint4j.process;

import java.util.Optional;

/**
 * What holds for a unit process as a whole.
 *
 * @param spread one common factor on all its exchanges but its outcome, for a total whose parts have no spread of their own
 * @param rule how its outcomes share it, if the process asks for a rule of its own
 * @param plant the kind of plant, if it gives heat and power together
 * @param factorOf the process whose common factor is also that of this one, with the same spread: twins of one source err together; its own
 *     if empty
 */
public record Sharing(
        Optional<Spread> spread, Optional<CoProductRule> rule, Optional<ChpPlant> plant, Optional<ProcessId> factorOf) {

    /** Nothing is said. */
    public static final Sharing NONE = new Sharing(Optional.empty(), Optional.empty(), Optional.empty());

    /** With a factor of its own. */
    public Sharing(Optional<Spread> spread, Optional<CoProductRule> rule, Optional<ChpPlant> plant) {
        this(spread, rule, plant, Optional.empty());
    }

    /** The same with the common factor of another process, and its spread. */
    public Sharing withFactorOf(ProcessId other, Spread itsSpread) {
        return new Sharing(Optional.of(itsSpread), rule, plant, Optional.of(other));
    }

    /** A common spread and nothing else. */
    public static Sharing of(Spread spread) {
        return new Sharing(Optional.of(spread), Optional.empty(), Optional.empty());
    }
}
