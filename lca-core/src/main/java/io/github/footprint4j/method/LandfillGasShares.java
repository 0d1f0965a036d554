package io.github.footprint4j.method;

/**
 * Gas from waste that decays without air, in kg for each kg of carbon that decays within the period (PAS 2050:2011, clause 8.2).
 *
 * <p>Symbols, all shares in terms of carbon: {@code methane} of the decayed carbon that becomes methane; {@code captured} of the
 * methane; {@code oxidised} of the uncaptured methane that turns into carbon dioxide in the cover. The three together hold the whole
 * carbon: 12/16 of the first, 12/44 of the second and third.
 */
public final class LandfillGasShares {

    /** Methane that reaches the air: f (1 - c) (1 - o) 16 / 12. */
    public static final Coefficient METHANE =
            Coefficient.of("methane * (1 - captured) * (1 - oxidised) * METHANE_OF_CARBON");

    /** Carbon dioxide that the waste and its cover give off: (1 - f + f (1 - c) o) 44 / 12. */
    public static final Coefficient CARBON_DIOXIDE =
            Coefficient.of("(1 - methane + methane * (1 - captured) * oxidised) * CARBON_DIOXIDE_OF_CARBON");

    /** Carbon dioxide of the captured methane where it burns: f c 44 / 12, charged to the energy if it is of use. */
    public static final Coefficient BURNED = Coefficient.of("methane * captured * CARBON_DIOXIDE_OF_CARBON");

    private LandfillGasShares() {}
}
