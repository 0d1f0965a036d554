package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;

/**
 * Biogenic carbon in a part and where it goes (PAS 2050:2011, clauses 5.1, 5.5 and 8.2).
 *
 * @param mass mass of biogenic carbon the part contains
 * @param fates where it goes; their shares add up to 1
 */
public record Carbon(Optional<Amount> mass, List<Fate> fates) {

    /** Nothing is said. */
    public static final Carbon NONE = new Carbon(Optional.empty(), List.of());

    /** Copies the list. */
    public Carbon {
        fates = List.copyOf(fates);
    }

    /**
     * Where a share of the carbon goes.
     *
     * @param share the share
     * @param to where
     * @param year years after the product was formed, for what leaves at one moment
     * @param over years over which it leaves evenly, from the first
     * @param gas how much of it leaves as methane
     */
    public record Fate(
            Share share,
            CarbonDestination to,
            Optional<Amount> year,
            Optional<Amount> over,
            Optional<LandfillGas> gas) {}

    /**
     * Gas from waste that decays without air; all shares in terms of carbon.
     *
     * @param methane share of the decayed carbon that becomes methane
     * @param captured share of the methane that is captured
     * @param use what becomes of what is captured
     * @param oxidised share of the uncaptured methane that the cover turns into carbon dioxide
     */
    public record LandfillGas(
            Amount methane, Optional<Amount> captured, Optional<CaptureUse> use, Optional<Amount> oxidised) {}
}
