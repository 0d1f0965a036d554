package io.github.footprint4j.method;

import io.github.footprint4j.unit.Quantity;
import java.util.Locale;

/**
 * The numbers of the rules: limits, periods and factors of PAS 2050 and its alternatives.
 *
 * <p>All of them stand in one file beside this class, {@code thresholds.csv}, with the clause and how sure the figure is, so that
 * somebody with a copy of the standard can check and correct them in one place.
 */
public enum Threshold {
    /** For how long after the product is formed emissions count. */
    ASSESSMENT_PERIOD,
    /** Over which time a change of land use is spread, unless a harvest period is longer. */
    LAND_USE_PERIOD,
    /** The least share of imports to look at where the origin is not known. */
    IMPORT_CUT_OFF,
    /** Carbon for each nitrogen in mineral soil. */
    SOIL_CARBON_NITROGEN_RATIO,
    /** Nitrogen that leaves as nitrous oxide for each nitrogen brought onto soil. */
    NITROGEN_EMISSION_FACTOR,
    /** Mass of nitrous oxide for each mass of its nitrogen. */
    NITROUS_OXIDE_OF_NITROGEN,
    /** Mass of carbon dioxide for each mass of its carbon. */
    CARBON_DIOXIDE_OF_CARBON,
    /** Mass of methane for each mass of its carbon. */
    METHANE_OF_CARBON,
    /** Hundredths of weight that one pulse loses for each year it comes late. */
    DELAY_SLOPE,
    /** The shortest delay to which the slope applies. */
    SHORTEST_DELAY,
    /** The longest delay to which the slope applies. */
    LONGEST_DELAY,
    /** The share of carbon of which more must be stored for a credit. */
    STORAGE_SHARE,
    /** For how long it must be stored at least. */
    STORAGE_TIME,
    /** A source of more than this share must be assessed. */
    MATERIAL_SHARE,
    /** The least share of the anticipated total that must be assessed. */
    LEAST_COVERAGE,
    /** Above this share the coverage is that of the other sources. */
    DOMINANT_SOURCE,
    /** The largest share that the Product Environmental Footprint leaves out. */
    PEF_CUT_OFF,
    /** The largest share that PACT leaves out. */
    PACT_CUT_OFF,
    /** The share from which a supplier needs primary data. */
    PRIMARY_SUPPLIER,
    /** An unplanned increase of more than this share calls for a reassessment. */
    UNPLANNED_CHANGE,
    /** A planned increase of this share or more calls for a reassessment. */
    PLANNED_CHANGE,
    /** Only a change that lasts longer calls for a reassessment. */
    LASTING_CHANGE,
    /** Over which time data of continuous production are collected at least. */
    DATA_PERIOD,
    /** How long a result is valid at most. */
    VALIDITY,
    /** How long a result of the Product Environmental Footprint is valid at most. */
    PEF_VALIDITY,
    /** How long a result under PACT is valid at most. */
    PACT_VALIDITY,
    /** For how long records are kept at least. */
    RETENTION,
    /** Burden of electricity to that of heat, for each MJ from a boiler. */
    BOILER_RATIO,
    /** Burden of electricity to that of heat, for each MJ from a turbine. */
    TURBINE_RATIO,
    /** The share A of the Circular Footprint Formula where none is known. */
    CIRCULAR_ALLOCATION,
    /** The least share A in use. */
    LEAST_CIRCULAR_ALLOCATION,
    /** The largest share A in use. */
    LARGEST_CIRCULAR_ALLOCATION,
    /** The share B of the Circular Footprint Formula where none is known. */
    ENERGY_ALLOCATION,
    /** Co-products whose values differ by more than this ratio are shared by value. */
    PACT_VALUE_RATIO;

    private ThresholdRow row() {
        return ThresholdRow.of(this);
    }

    /** The number, in the unit of {@link #quantity()}; a share is a number from 0 to 1. */
    public double value() {
        return quantity().value();
    }

    /** The number where it is whole, such as that of years. */
    public int whole() {
        return Math.toIntExact(Math.round(value()));
    }

    /** The number with its unit. */
    public Quantity quantity() {
        return row().quantity();
    }

    /** The clause of PAS 2050:2011, or the method it belongs to. */
    public String clause() {
        return row().clause();
    }

    /** How sure it is. */
    public Certainty certainty() {
        return row().certainty();
    }

    /** What it is for, in words. */
    public String note() {
        return row().note();
    }

    /** The name in the file: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name, number and unit. */
    @Override
    public String toString() {
        return id() + " " + quantity();
    }
}
