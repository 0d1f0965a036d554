package io.github.footprint4j.document;

/**
 * The unit in which a report prints sums of emissions. A thousand kilograms are {@code t}, never {@code Mt} or {@code MT}, which some
 * write for the metric tonne and others read as a million of them.
 */
public enum CarbonUnit {
    /** Kilograms. */
    KILOGRAM("kg CO2e", 1),
    /** Metric tonnes of 1000 kg. */
    TONNE("t CO2e", 1000);

    private static final double MANY = 10_000;

    private final String symbol;
    private final double kilograms;

    CarbonUnit(String symbol, double kilograms) {
        this.symbol = symbol;
        this.kilograms = kilograms;
    }

    /** Kilograms below ten tonnes, else tonnes, however many. */
    public static CarbonUnit of(double co2e) {
        return Math.abs(co2e) < MANY ? KILOGRAM : TONNE;
    }

    /** A sum in this unit. */
    public double in(double co2e) {
        return co2e / kilograms;
    }

    /** What the unit is, in words. */
    public String meaning() {
        return this == TONNE
                ? "t is the metric tonne of 1000 kg; kg and t of carbon dioxide equivalents"
                : "kg of carbon dioxide equivalents";
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
