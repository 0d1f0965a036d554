package io.github.footprint4j.unit;

import java.util.List;

/**
 * Products that are read as one unit, such as {@code t*km}, with their spellings without a sign, such as {@code tkm}.
 *
 * <p>What stands here may follow a stroke without parentheses: {@code kg CO2e/t*km} is per tonne-kilometre.
 */
final class ProductUnits {

    private static final List<String> DISTANCES = List.of("km", "mi", "nmi");
    private static final List<String> PERIODS = List.of("a", "d");

    private ProductUnits() {}

    static void addTo(UnitEntries entries) {
        entries.definedBy(Definition.PRODUCT);
        addTransport(entries);
        addPassengers(entries);
        addStock(entries);
        addOccupation(entries);
    }

    private static void addTransport(UnitEntries entries) {
        for (String distance : DISTANCES) {
            List.of("kg", "kt", "lb").forEach(mass -> addJoined(entries, mass, distance));
            add(entries, "t", distance, "t" + distance, "metric ton*" + distance);
            List.of("l", "m3").forEach(volume -> add(entries, volume, distance));
            add(entries, "piece", distance, "Items*" + distance, "item*" + distance, "items*" + distance);
        }
    }

    private static void addPassengers(UnitEntries entries) {
        for (String distance : List.of("km", "mi")) {
            add(
                    entries,
                    "person",
                    distance,
                    "person" + distance,
                    "person-" + distance,
                    "p" + distance,
                    "p*" + distance,
                    "passenger*" + distance,
                    "passenger-" + distance);
            add(entries, "vehicle", distance, "v" + distance, "v*" + distance, "vehicle-" + distance);
        }
    }

    /** Mass, volume and length that stand for a while. */
    private static void addStock(UnitEntries entries) {
        for (String period : PERIODS) {
            List.of("g", "t", "l").forEach(stock -> add(entries, stock, period));
        }
        add(entries, "kg", "a", "kgy", "kga");
        add(entries, "kg", "d");
        add(entries, "m3", "a", "m3a", "m3y");
        add(entries, "m3", "d", "m3d", "m3day");
        add(entries, "cm3", "a", "cm3a", "cm3y");
        add(entries, "m", "a", "ma", "my");
        add(entries, "km", "a", "kmy");
        add(entries, "mi", "a", "miy");
    }

    private static void addOccupation(UnitEntries entries) {
        for (String area : List.of("mm2", "cm2", "m2", "km2", "ft2", "mi2")) {
            addJoined(entries, area, "a");
        }
        add(entries, "ha", "a", "ha a");
        addJoined(entries, "m2", "d");
    }

    private static void addJoined(UnitEntries entries, String first, String second) {
        add(entries, first, second, first + second);
    }

    private static void add(UnitEntries entries, String first, String second, String... spellings) {
        Unit left = entries.at(first);
        Unit right = entries.at(second);
        String[] names = new String[spellings.length + 1];
        names[0] = first + "*" + second;
        System.arraycopy(spellings, 0, names, 1, spellings.length);
        entries.add(left.dimension().times(right.dimension()), left.factor() * right.factor(), names);
    }
}
