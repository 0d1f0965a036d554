package io.github.footprint4j.unit;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Collects the spellings of the table while it is built; refuses a spelling that stands twice. */
final class UnitEntries {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private Definition definition = Definition.SI;

    /** What fixes the size of the units that are added from here on. */
    void definedBy(Definition one) {
        definition = one;
    }

    /** Adds a unit; the first name is its symbol, the others are spellings of the same unit. */
    void add(Dimension dimension, double factor, String... names) {
        Unit unit = new Unit(names[0], factor, dimension);
        definitions.put(unit.symbol(), definition);
        for (String name : names) {
            if (units.putIfAbsent(name, unit) != null) {
                throw new IllegalStateException("the spelling \"" + name + "\" stands twice in the table of units");
            }
        }
    }

    /** The unit of a spelling that was added before. */
    Unit at(String name) {
        return Objects.requireNonNull(units.get(name), () -> "no unit \"" + name + "\" yet");
    }

    /** What fixes each unit, by its symbol. */
    Map<String, Definition> definitions() {
        return Collections.unmodifiableMap(definitions);
    }

    Map<String, Unit> toMap() {
        return Collections.unmodifiableMap(units);
    }
}
