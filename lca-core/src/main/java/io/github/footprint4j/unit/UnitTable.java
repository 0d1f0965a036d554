package io.github.footprint4j.unit;

import io.github.footprint4j.issue.ClosestNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All spellings that stand for one unit as a whole; closed, exact, and in a fixed order. */
final class UnitTable {

    private static final UnitEntries ENTRIES = entries();
    private static final Map<String, Unit> UNITS = ENTRIES.toMap();
    private static final Map<String, Definition> DEFINITIONS = ENTRIES.definitions();
    private static final ClosestNames CLOSEST = ClosestNames.of(UNITS.keySet());

    private UnitTable() {}

    /** The unit of a spelling in {@link UnitText#normal normal form}. */
    static Optional<Unit> find(String spelling) {
        return Optional.ofNullable(UNITS.get(spelling));
    }

    /** What fixes the size of the unit of a symbol. */
    static Optional<Definition> definition(String symbol) {
        return Optional.ofNullable(DEFINITIONS.get(symbol));
    }

    static List<String> closest(String spelling) {
        return CLOSEST.to(spelling);
    }

    /** Every spelling with its unit. */
    static Map<String, Unit> all() {
        return UNITS;
    }

    private static UnitEntries entries() {
        UnitEntries entries = new UnitEntries();
        MassUnits.addTo(entries);
        LengthUnits.addTo(entries);
        VolumeUnits.addTo(entries);
        TimeUnits.addTo(entries);
        EnergyUnits.addTo(entries);
        CountUnits.addTo(entries);
        ClimateUnits.addTo(entries);
        ProductUnits.addTo(entries);
        return entries;
    }
}
