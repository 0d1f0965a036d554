package io.github.footprint4j.unit;

/**
 * Units of length and area in m and m2: metric, and the international yard of 0.9144 m (1959).
 *
 * <p>The surveyor's units of the United States, which are two millionths longer, are not in the table.
 */
final class LengthUnits {

    private LengthUnits() {}

    static void addTo(UnitEntries entries) {
        addMetricLengths(entries);
        addYards(entries);
        addMetricAreas(entries);
        addSquareYards(entries);
    }

    private static void addMetricLengths(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.LENGTH, 1, "m");
        entries.add(Dimension.LENGTH, 1e-9, "nm");
        entries.add(Dimension.LENGTH, 1e-6, "µm", "um");
        entries.add(Dimension.LENGTH, 1e-3, "mm");
        entries.add(Dimension.LENGTH, 1e-2, "cm");
        entries.add(Dimension.LENGTH, 1e-1, "dm");
        entries.add(Dimension.LENGTH, 1e1, "dam");
        entries.add(Dimension.LENGTH, 1e2, "hm");
        entries.add(Dimension.LENGTH, 1e3, "km");
    }

    /** 1 yd = 3 ft = 36 in; a chain has 22 yd, a furlong 220 yd, a mile 1760 yd; a hand is 4 in, a fathom 6 ft. */
    private static void addYards(UnitEntries entries) {
        entries.definedBy(Definition.POUND_AND_YARD);
        entries.add(Dimension.LENGTH, 0.0254, "in", "inch");
        entries.add(Dimension.LENGTH, 0.1016, "hh");
        entries.add(Dimension.LENGTH, 0.3048, "ft");
        entries.add(Dimension.LENGTH, 0.9144, "yd", "yard");
        entries.add(Dimension.LENGTH, 1.8288, "ftm");
        entries.add(Dimension.LENGTH, 20.1168, "ch");
        entries.add(Dimension.LENGTH, 201.168, "fur");
        entries.add(Dimension.LENGTH, 1609.344, "mi", "mile");
        entries.definedBy(Definition.NAUTICAL_MILE);
        entries.add(Dimension.LENGTH, 1852, "nmi");
    }

    private static void addMetricAreas(UnitEntries entries) {
        entries.definedBy(Definition.SI);
        entries.add(Dimension.AREA, 1, "m2");
        entries.add(Dimension.AREA, 1e-6, "mm2");
        entries.add(Dimension.AREA, 1e-4, "cm2");
        entries.add(Dimension.AREA, 1e-2, "dm2");
        entries.add(Dimension.AREA, 1e2, "are");
        entries.add(Dimension.AREA, 1e4, "ha");
        entries.add(Dimension.AREA, 1e6, "km2");
    }

    /** Squares of the lengths above; an acre is 4840 square yards. */
    private static void addSquareYards(UnitEntries entries) {
        entries.definedBy(Definition.POUND_AND_YARD);
        entries.add(Dimension.AREA, 6.4516e-4, "in2", "sq.in");
        entries.add(Dimension.AREA, 0.09290304, "ft2", "sq.ft");
        entries.add(Dimension.AREA, 0.83612736, "yd2", "sq.yd");
        entries.add(Dimension.AREA, 4046.8564224, "ac", "acre", "acre (US)");
        entries.add(Dimension.AREA, 2589988.110336, "mi2", "sq.mi");
        entries.definedBy(Definition.NAUTICAL_MILE);
        entries.add(Dimension.AREA, 3429904, "nmi2");
    }
}
