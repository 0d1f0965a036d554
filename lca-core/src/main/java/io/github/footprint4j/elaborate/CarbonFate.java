package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.model.CarbonDestination;
import java.util.Optional;

/**
 * Where a share of the biogenic carbon of a part goes.
 *
 * @param to where
 * @param share the share
 * @param moment when
 * @param gas what it becomes where it decays without air
 * @param field where it stands
 */
record CarbonFate(CarbonDestination to, Term share, Moment moment, Optional<Decay> gas, Field field) {

    private static final Term NOTHING = new Term.Fixed(0);

    /** Carbon dioxide of carbon, in kg of the one for each kg of the other. */
    static final Term CARBON_DIOXIDE = new Term.Fixed(Threshold.CARBON_DIOXIDE_OF_CARBON.value());

    /**
     * What carbon that decays without air becomes, in kg for each kg of carbon.
     *
     * @param carbonDioxide what the waste and its cover give off
     * @param methane what reaches the air
     * @param burned carbon dioxide of the captured methane
     * @param forEnergy true if it burns for useful energy
     */
    record Decay(Term carbonDioxide, Term methane, Term burned, boolean forEnergy) {}

    /** Into the air, all of it at once. */
    static CarbonFate toAir(Field field) {
        return new CarbonFate(CarbonDestination.AIR, Term.Fixed.ONE, Moment.AT_ONCE, Optional.empty(), field);
    }

    boolean goes(CarbonDestination destination) {
        return to == destination;
    }

    /** What it gives off as carbon dioxide, in kg for each kg of carbon. */
    Term carbonDioxide() {
        return gas.map(Decay::carbonDioxide).orElse(CARBON_DIOXIDE);
    }

    /** True if some of it may not be emitted within the period and stays in this system. */
    boolean isKept() {
        return to == CarbonDestination.STORAGE || (to == CarbonDestination.AIR && !moment.isCounted());
    }

    /** The share of all carbon that leaves with material. */
    Term exported() {
        return to == CarbonDestination.OTHER_SYSTEM ? share : NOTHING;
    }

    /** The share of all carbon that is not emitted within the period and stays in this system. */
    Term kept() {
        return switch (to) {
            case STORAGE -> share;
            case AIR -> moment.isCounted() ? NOTHING : share.times(Term.Fixed.ONE.minus(moment.counted()));
            case OTHER_SYSTEM -> NOTHING;
        };
    }
}
