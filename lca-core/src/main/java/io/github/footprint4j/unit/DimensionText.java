package io.github.footprint4j.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names of common dimensions for messages, and base units for all others. */
final class DimensionText {

    private static final Map<Dimension, String> NAMES = names();

    private DimensionText() {}

    static String of(Dimension dimension) {
        return Objects.requireNonNullElseGet(NAMES.get(dimension), () -> inBaseUnits(dimension));
    }

    private static Map<Dimension, String> names() {
        Map<Dimension, String> names = new LinkedHashMap<>();
        names.put(Dimension.NONE, "a plain number");
        names.put(Dimension.MASS, "mass");
        names.put(Dimension.LENGTH, "length");
        names.put(Dimension.AREA, "area");
        names.put(Dimension.VOLUME, "volume");
        names.put(Dimension.TIME, "time");
        names.put(Dimension.ENERGY, "energy");
        names.put(Dimension.POWER, "power");
        names.put(Dimension.CURRENT, "electric current");
        names.put(Dimension.CHARGE, "electric charge");
        names.put(Dimension.VOLTAGE, "voltage");
        names.put(Dimension.ITEM, "number of items");
        names.put(Dimension.PERSON, "number of persons");
        names.put(Dimension.TRANSPORT, "freight transport");
        names.put(Dimension.PERSON_TRANSPORT, "person transport");
        names.put(Dimension.VEHICLE_TRANSPORT, "vehicle transport");
        names.put(Dimension.INFORMATION, "information");
        names.put(Dimension.RADIOACTIVITY, "radioactivity");
        return Collections.unmodifiableMap(names);
    }

    static String inBaseUnits(Dimension dimension) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        dimension.exponents().forEach((unit, exponent) -> (exponent > 0 ? above : below).add(power(unit, exponent)));
        String numerator = above.isEmpty() ? "1" : String.join("*", above);
        String denominator = String.join("*", below);
        return switch (below.size()) {
            case 0 -> numerator;
            case 1 -> numerator + "/" + denominator;
            default -> numerator + "/(" + denominator + ")";
        };
    }

    private static String power(String unit, int exponent) {
        int size = Math.abs(exponent);
        return size == 1 ? unit : unit + (unit.contains(" ") ? "^" : "") + size;
    }
}
