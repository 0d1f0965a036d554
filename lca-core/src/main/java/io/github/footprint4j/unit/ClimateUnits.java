package io.github.footprint4j.unit;

import java.util.ArrayList;
import java.util.List;

/** Masses of carbon dioxide equivalents in kg CO2e, with the spellings that reports use. */
final class ClimateUnits {

    private static final List<String> MASSES = List.of("kg", "mg", "g", "t", "kt", "Tg", "lb");
    private static final List<String> GASES =
            List.of("CO2e", "CO2-e", "CO2eq", "CO2-eq", "CO2 e", "CO2 eq", "CO2-Eq", "CO2Eq");

    private ClimateUnits() {}

    static void addTo(UnitEntries entries) {
        entries.definedBy(Definition.EQUIVALENT_CARBON_DIOXIDE);
        for (String mass : MASSES) {
            entries.add(Dimension.CO2E, entries.at(mass).factor(), spellings(mass));
        }
    }

    private static String[] spellings(String mass) {
        List<String> spellings = new ArrayList<>();
        for (String gas : GASES) {
            spellings.add(mass + " " + gas);
            spellings.add(mass + gas);
        }
        return spellings.toArray(String[]::new);
    }
}
