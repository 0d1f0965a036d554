package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sizes of the table against their definitions.
 *
 * <p>Oracle of the customary units: the ratios of NIST Handbook 44, appendix C, and of the United Kingdom's Units of Measurement
 * Regulations 1995, on the international pound, yard and gallons.
 */
class UnitTableTest {

    private static final double TOLERANCE = 4e-16;

    @ParameterizedTest
    @CsvSource({
        "kg, 1000, g",
        "t, 1000, kg",
        "Mg, 1, t",
        "kt, 1000, t",
        "Tg, 1000, kt",
        "g, 1000, mg",
        "mg, 1000, µg",
        "µg, 1000, ng",
        "lb, 16, oz",
        "lb, 7000, gr",
        "oz, 16, dr (Av)",
        "sh tn, 2000, lb",
        "long tn, 2240, lb",
        "sh cwt, 100, lb",
        "long cwt, 112, lb",
        "oz t, 480, gr",
        "dwt, 24, gr",
        "ct, 200, mg"
    })
    void massesAreMultiplesOfEachOther(String large, double count, String small) {
        assertMultiple(large, count, small);
    }

    @ParameterizedTest
    @CsvSource({
        "km, 1000, m",
        "m, 100, cm",
        "cm, 10, mm",
        "mm, 1000, um",
        "in, 2.54, cm",
        "ft, 12, in",
        "yd, 3, ft",
        "mi, 1760, yd",
        "fur, 220, yd",
        "ch, 22, yd",
        "ftm, 6, ft",
        "hh, 4, in",
        "nmi, 1852, m",
        "dam, 10, m",
        "hm, 100, m",
        "m2, 10000, cm2",
        "cm2, 100, mm2",
        "ha, 100, are",
        "are, 100, m2",
        "km2, 100, ha",
        "ft2, 144, in2",
        "yd2, 9, ft2",
        "ac, 4840, yd2",
        "mi2, 640, ac",
        "nmi2, 3429904, m2"
    })
    void lengthsAndAreasAreMultiplesOfEachOther(String large, double count, String small) {
        assertMultiple(large, count, small);
    }

    @ParameterizedTest
    @CsvSource({
        "m3, 1000, l",
        "dm3, 1, l",
        "kl, 1, m3",
        "hl, 100, l",
        "l, 100, cl",
        "l, 1000, ml",
        "cm3, 1, ml",
        "ml, 1000, µl",
        "ft3, 1728, in3",
        "yd3, 27, ft3",
        "gal (US liq), 231, in3",
        "gal (US liq), 4, qt (US liq)",
        "gal (US liq), 8, pt (US fl)",
        "gal (US liq), 32, gill (US)",
        "gal (US liq), 128, US fl oz",
        "US fl oz, 8, dr (US fl)",
        "dr (US fl), 60, minim (US)",
        "bbl, 42, gal (US liq)",
        "bl (US fl), 31.5, gal (US liq)",
        "bl (US beer), 31, gal (US liq)",
        "bl (US dry), 7056, in3",
        "bsh (US), 2150.42, in3",
        "bsh (US), 4, pk (US)",
        "pk (US), 2, gal (US dry)",
        "gal (US dry), 4, qt (US dry)",
        "qt (US dry), 2, pt (US dry)",
        "gal (Imp), 4.54609, l",
        "gal (Imp), 4, qt (Imp)",
        "gal (Imp), 8, pt (Imp)",
        "gal (Imp), 32, gill (Imp)",
        "gal (Imp), 160, fl oz (Imp)",
        "fl oz (Imp), 8, dr (Imp fl)",
        "dr (Imp fl), 60, minim (Imp)",
        "pk (Imp), 2, gal (Imp)",
        "bsh (Imp), 4, pk (Imp)",
        "bl (Imp), 36, gal (Imp)"
    })
    void volumesAreMultiplesOfEachOther(String large, double count, String small) {
        assertMultiple(large, count, small);
    }

    @ParameterizedTest
    @CsvSource({
        "a, 365, d",
        "a, 12, month",
        "d, 24, h",
        "h, 60, min",
        "min, 60, s",
        "week, 7, d",
        "kWh, 3.6, MJ",
        "MWh, 1000, kWh",
        "GWh, 1000, MWh",
        "kWh, 1000, Wh",
        "PJ, 1000, TJ",
        "TJ, 1000, GJ",
        "GJ, 1000, MJ",
        "MJ, 1000, kJ",
        "kJ, 1000, J",
        "btu, 1055.05585262, J",
        "MMBtu, 1e6, btu",
        "kcal (IT), 4186.8, J",
        "kcal (th), 4184, J",
        "toe, 1e7, kcal (IT)",
        "tce, 7e6, kcal (IT)",
        "kW, 1000, W",
        "MW, 1000, kW",
        "Ah, 1000, mAh",
        "kV, 1000, V",
        "A, 1000, mA"
    })
    void timesAndEnergiesAreMultiplesOfEachOther(String large, double count, String small) {
        assertMultiple(large, count, small);
    }

    @ParameterizedTest
    @CsvSource({
        "Dozen(s), 12, Item(s)", "TB, 1000, GB", "GB, 1000, MB", "MB, 1000, kB", "kB, 1000, byte", "GiB, 1024, MiB",
        "MiB, 1024, KiB", "KiB, 1024, byte", "byte, 8, bit", "Gbit, 1000, Mbit", "Ci, 3.7e10, Bq",
                "Rutherford, 1e6, Bq",
        "kBq, 1000, Bq", "mol, 100, cmol", "1, 100, %", "t*km, 1000, kg*km", "kt*km, 1000, tkm", "p*mi, 1.609344, pkm",
        "v*mi, 1.609344, vkm", "m2a, 365, m2*d", "ha a, 10000, m2a", "m3y, 365, m3day", "kgy, 365, kg*d",
                "t CO2e, 1000, kgCO2e",
        "kg CO2-eq, 1000, g CO2eq", "M$ 2000, 1e6, USD 2000", "Yen2000, 1, JPY 2000", "EUR2005, 1, EUR 2005"
    })
    void countsAndProductsAreMultiplesOfEachOther(String large, double count, String small) {
        assertMultiple(large, count, small);
    }

    private static void assertMultiple(String large, double count, String small) {
        double found = Quantity.of(1, Unit.parse(large)).in(Unit.parse(small));
        assertEquals(count, found, TOLERANCE * count);
    }

    @TestFactory
    List<DynamicTest> everySpellingReadsBackAsItsUnit() {
        return UnitTable.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertEquals(entry.getValue(), Unit.parse(entry.getKey()))))
                .toList();
    }

    @Test
    void everyUnitOfTheTableSaysWhatFixesItsSize() {
        UnitTable.all().values().forEach(unit -> assertTrue(unit.definition().isPresent(), unit.symbol()));
        assertEquals(Optional.empty(), Unit.parse("kWh/a").definition());
    }

    @ParameterizedTest
    @CsvSource({
        "oz, 1959",
        "nmi, Monaco",
        "gal (Imp), United Kingdom",
        "bbl, NIST",
        "a, 365",
        "week, 365",
        "BTU, 1956",
        "kcal (th), 31-4",
        "GiB, IEC",
        "Ci, 1964",
        "MBq, SI",
        "kg CO2e, warms",
        "tkm, product",
        "Nm3, reference state",
        "mm3, SI",
        "in3, yard",
        "mol, SI",
        "ct, 1907"
    })
    void eachUnitIsFixedByItsOwnDefinition(String unit, String citation) {
        String found = Unit.parse(unit).definition().orElseThrow();
        assertTrue(found.replace("The International System of Units", "SI").contains(citation), found);
    }

    @Test
    void everySpellingIsInNormalForm() {
        UnitTable.all().keySet().forEach(spelling -> assertEquals(spelling, UnitText.normal(spelling)));
    }

    @TestFactory
    List<DynamicTest> everyAmbiguousSpellingIsRefusedWithUnitsThatExist() {
        return AmbiguousUnits.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> assertRefusedWithUnits(entry)))
                .toList();
    }

    private static void assertRefusedWithUnits(Map.Entry<String, String> refused) {
        InvalidInputException exception = assertThrows(InvalidInputException.class, () -> Unit.parse(refused.getKey()));
        assertEquals(IssueCode.AMBIGUOUS_UNIT, exception.issues().get(0).code());
        assertEquals("Maybe " + refused.getValue(), exception.issues().get(0).hint());
        List<String> offered = Pattern.compile("\"([^\"]+)\"")
                .matcher(refused.getValue())
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertTrue(offered.size() > 1, "one offer is no choice");
        offered.forEach(Unit::parse);
    }

    @ParameterizedTest
    @CsvSource({"EUR", "$", "€", "USD", "Yen"})
    void moneyWithoutAYearIsRefused(String text) {
        InvalidInputException exception = assertThrows(InvalidInputException.class, () -> Unit.parse(text));
        assertEquals(IssueCode.AMBIGUOUS_UNIT, exception.issues().get(0).code());
    }
}
