package io.github.footprint4j.process;

import java.util.List;
import java.util.Optional;

/**
 * To what a result is attributed where that is not the natural place, and whether it counts at all.
 *
 * @param stage another stage than that of the list
 * @param part the part it belongs to
 * @param excluded why it is left out of the result; empty if it is not
 * @param gives useful things it gives besides
 * @param makes what it is done for, where it gives something besides
 * @param kind a kind of activity that the method treats in a way of its own
 * @param wasteEnergy whether useful energy is taken from waste that it burns
 */
public record Attribution(
        Optional<Stage> stage,
        Optional<EntryId> part,
        Optional<String> excluded,
        List<CoProduct> gives,
        Optional<Made> makes,
        Optional<ActivityKind> kind,
        Optional<WasteEnergy> wasteEnergy) {

    /** The natural place. */
    public static final Attribution NATURAL =
            new Attribution(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Without a main output and kind. */
    public Attribution(
            Optional<Stage> stage, Optional<EntryId> part, Optional<String> excluded, List<CoProduct> gives) {
        this(stage, part, excluded, gives, Optional.empty(), Optional.empty());
    }

    /** Without a word about energy from waste. */
    public Attribution(
            Optional<Stage> stage,
            Optional<EntryId> part,
            Optional<String> excluded,
            List<CoProduct> gives,
            Optional<Made> makes,
            Optional<ActivityKind> kind) {
        this(stage, part, excluded, gives, makes, kind, Optional.empty());
    }

    /** This attribution with a word about energy from waste. */
    public Attribution with(WasteEnergy energy) {
        return new Attribution(stage, part, excluded, gives, makes, kind, Optional.of(energy));
    }

    /** Copies the list. */
    public Attribution {
        gives = List.copyOf(gives);
    }

    /**
     * The main output of an activity that gives something besides.
     *
     * @param amount how much of it
     * @param price money for one unit of it, for economic allocation
     */
    public record Made(Amount amount, Optional<Amount> price) {}
}
