package io.github.footprint4j.method;

/** Nitrous oxide from nitrogen that is brought onto soil, by Tier 1 of the IPCC Guidelines of 2006 (PAS 2050:2011, clause 7.8). */
public final class SoilNitrogen {

    /** Mass of nitrous oxide for each mass of nitrogen: the {@code factor} that leaves as N2O-N, times 44/28. */
    public static final Coefficient NITROUS_OXIDE = Coefficient.of("factor * NITROUS_OXIDE_OF_NITROGEN");

    private SoilNitrogen() {}
}
