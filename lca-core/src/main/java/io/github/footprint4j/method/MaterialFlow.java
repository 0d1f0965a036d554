package io.github.footprint4j.method;

/** What a rule for recycled material counts of one kilogram, before use (bought) or after it (contained). */
public enum MaterialFlow {
    /** Primary material that is bought, E_v. */
    VIRGIN(true, false),
    /** Recycled material that is bought, E_recycled. */
    RECYCLED(true, false),
    /** Recycling after use, E_recyclingEoL. */
    RECYCLING(false, false),
    /** Primary material that recycling displaces, E*_v: a credit. */
    DISPLACED(false, true),
    /** Disposal of the rest, E_D. */
    DISPOSED(false, false),
    /** Burning for energy, E_ER. */
    BURNED(false, false),
    /** Energy that the burning displaces, for each unit of energy recovered from one kilogram, E_SE: a credit. */
    ENERGY_DISPLACED(false, true);

    private final boolean bought;
    private final boolean credit;

    MaterialFlow(boolean bought, boolean credit) {
        this.bought = bought;
        this.credit = credit;
    }

    /** True for what counts for each kilogram bought, false for what counts for each kilogram contained. */
    public boolean isBought() {
        return bought;
    }

    /** True for what is subtracted. */
    public boolean isCredit() {
        return credit;
    }
}
