package io.github.footprint4j.method;

/**
 * Which countries of supply are looked at where the origin of a crop is not known (PAS 2050:2011, clause 5.6).
 *
 * <p>The smallest are left out first, as long as those that stay have at least the share {@code cut_off} of the imports; the average
 * is that of those that stay. All symbols are shares from 0 to 1.
 */
public final class ImportShares {

    /** What another country counts among the larger ones: its share {@code other} if that is more than {@code share}. */
    public static final Coefficient LARGER = Coefficient.of("if(other > share, other, 0)");

    /** The same for a country that comes first among equals. */
    public static final Coefficient LARGER_OR_EQUAL = Coefficient.of("if(other >= share, other, 0)");

    /** The share of a country that stays, 0 if the {@code larger} ones reach the cut-off without it. */
    public static final Coefficient LOOKED_AT = Coefficient.of("if(larger + 1e-9 < cut_off, share, 0)");

    private ImportShares() {}

    /** True for a cut-off that the rule allows: from 90 % to everything. */
    public static boolean allows(double cutOff) {
        return cutOff >= Threshold.IMPORT_CUT_OFF.value() && cutOff <= 1;
    }
}
