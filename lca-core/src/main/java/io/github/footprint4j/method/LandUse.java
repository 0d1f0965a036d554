package io.github.footprint4j.method;

import io.github.footprint4j.method.LandRules.SpreadingPeriod;

/**
 * What a direct change of land use emits for each mass that the land gives (PAS 2050:2011, clause 5.6).
 *
 * <pre>
 * N = max(20, harvest)                                       the years over which a change is spread
 * CO2  = (carbon / N + soil) 44/12 / yield                   carbon lost for each area, soil carbon for each area and year
 * N2O  = soil / 15 · 0.01 · 44/28 / yield                    nitrogen of the soil carbon (IPCC 2006)
 * CO2e = rate / yield                                        a rate for each area and year
 * </pre>
 *
 * <p>A change older than N gives exactly 0; within N its age makes no difference. Masses and areas are in any units that fit together,
 * {@code age} and {@code harvest} are in years (0 where nothing is known or a harvest is no longer than a year), {@code yield} is for
 * each area and year.
 */
public final class LandUse {

    /** Share of the crop's area in a country that was added within the period; 0 where the area shrank. */
    public static final Coefficient EXPANSION = Coefficient.of("max(0, 1 - before / area)");

    private LandUse() {}

    /** Carbon dioxide of {@code carbon} that is lost once, and of {@code soil} that is lost each year. */
    public static Coefficient carbonDioxide(SpreadingPeriod period) {
        return within(period, "(carbon / " + years(period) + " + soil) * CARBON_DIOXIDE_OF_CARBON / yield");
    }

    /** Nitrous oxide of the nitrogen that {@code soil} loses with its carbon each year; soil that gains carbon gives none. */
    public static Coefficient nitrousOxide(SpreadingPeriod period) {
        return within(
                period,
                "max(0, soil) / SOIL_CARBON_NITROGEN_RATIO * NITROGEN_EMISSION_FACTOR * NITROUS_OXIDE_OF_NITROGEN / yield");
    }

    /** CO2e of a yearly {@code rate} of the default table, which spreads each change over 20 years. */
    public static Coefficient ofTable(SpreadingPeriod period) {
        return within(period, "rate * LAND_USE_PERIOD / " + years(period) + " / yield");
    }

    /** CO2e of a yearly {@code rate} over the whole period. */
    public static Coefficient ofRate(SpreadingPeriod period) {
        return within(period, "rate / yield");
    }

    /** CO2e of {@code emissions} that are stated for each mass. */
    public static Coefficient ofMass(SpreadingPeriod period) {
        return within(period, "emissions");
    }

    private static Coefficient within(SpreadingPeriod period, String emissions) {
        return Coefficient.of("if(age > " + years(period) + ", 0, " + emissions + ")");
    }

    private static String years(SpreadingPeriod period) {
        return switch (period) {
            case TWENTY_OR_HARVEST -> "max(LAND_USE_PERIOD, harvest)";
            case TWENTY -> "LAND_USE_PERIOD";
        };
    }
}
