package io.github.footprint4j.document;

import io.github.footprint4j.method.Characterisation;
import io.github.footprint4j.unit.Unit;

/**
 * The unit in which a report prints sums of emissions. A thousand kilograms are {@code t}, never {@code Mt} or {@code MT}, which some
 * write for the metric tonne and others read as a million of them.
 *
 * @param unit the unit
 * @param isLarge true if it is the large one
 */
public record CarbonUnit(Unit unit, boolean isLarge) {

    private static final double MANY = 10_000;

    /** The unit of results below ten tonnes, else tonnes, however many. */
    public static CarbonUnit of(Characterisation characterisation, double sum) {
        boolean isLarge = !(Math.abs(sum) < MANY);
        return new CarbonUnit(isLarge ? characterisation.largeUnit() : characterisation.unit(), isLarge);
    }

    /** A sum in this unit. */
    public double in(double sum) {
        return sum / unit.factor();
    }

    /** What the unit is, in words. */
    public String meaning() {
        return isLarge
                ? "t is the metric tonne of 1000 kg; kg and t of carbon dioxide equivalents"
                : "kg of carbon dioxide equivalents";
    }

    /** The symbol. */
    @Override
    public String toString() {
        return unit.symbol();
    }
}
