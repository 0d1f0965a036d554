package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import java.util.Optional;

/**
 * What the Circular Footprint Formula of the EU needs besides recycled content, recycling rate and qualities.
 *
 * @param allocationFactor A: share of burdens and credits that stays with the user of recycled material
 * @param recycling the recycling process at the end of life, E_recyclingEoL; the recycled material if not said
 * @param displaced the virgin material displaced after use, E*_v; the virgin material if not said
 * @param energy recovery of energy from the material
 */
public record Circular(
        Optional<Amount> allocationFactor,
        Optional<Reference> recycling,
        Optional<Reference> displaced,
        Optional<EnergyRecovery> energy) {

    /**
     * Burning the material for energy.
     *
     * @param share R3: share of the material that is burned for energy
     * @param of the process, E_ER, in mass of material
     * @param heatingValue LHV, in energy for each mass
     * @param heat heat that is used
     * @param electricity electricity that is used
     * @param allocationFactor B: share of burdens and credits that stays with the user of the energy; 0 if not said
     */
    public record EnergyRecovery(
            Amount share,
            Reference of,
            Amount heatingValue,
            Optional<Recovered> heat,
            Optional<Recovered> electricity,
            Optional<Amount> allocationFactor) {}

    /**
     * One kind of recovered energy.
     *
     * @param efficiency share of the heating value that is recovered
     * @param displaces what it stands in for, in energy
     */
    public record Recovered(Amount efficiency, Reference displaces) {}
}
