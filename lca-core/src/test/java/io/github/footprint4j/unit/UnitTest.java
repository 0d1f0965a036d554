package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    /** The size of each in coherent base units, by hand from the sizes of its factors. */
    @ParameterizedTest
    @CsvSource({
        "kWh/a, 0.11415525114155251", // 3.6e6 / (365 * 86400)
        "kg/m2, 1",
        "m^2, 1",
        "m², 1",
        "cm³, 1e-6",
        "s^-1, 1",
        "s⁻¹, 1",
        "/h, 2.777777777777778e-4",
        "1/h, 2.777777777777778e-4",
        "%/a, 3.170979198376459e-10", // 0.01 / 31536000
        "kWh/m2/d, 41.666666666666664", // 3.6e6 / 86400
        "MJ/(kg*d), 11.574074074074074", // 1e6 / 86400
        "mAh*V, 3.6",
        "mAh·V, 3.6",
        "(mm*m2)/a, 3.170979198376459e-11", // 1e-3 / 31536000
        "(cmol*m2*a)/kg, 315360", // 0.01 * 31536000
        "kg CO2e/kWh, 2.777777777777778e-7",
        "g CO2e/kWh, 2.777777777777778e-10",
        "kgCO2e/t*km, 1e-6",
        "EUR 2005/kg, 1",
        "gal (US liq)/mi, 2.352145833333333e-6" // 3.785411784e-3 / 1609.344
    })
    void combinationsHaveTheSizeOfTheirFactors(String text, double factor) {
        assertEquals(factor, Unit.parse(text).factor(), 1e-14 * factor);
    }

    @Test
    void aProductOfTheTableMayFollowAStroke() {
        assertEquals(Unit.parse("kg CO2e/(t*km)"), Unit.parse("kg CO2e/t*km"));
        assertEquals(Unit.parse("kWh/(m2*d)"), Unit.parse("kWh/m²d"));
        assertEquals(
                Dimension.CO2E.dividedBy(Dimension.PERSON_TRANSPORT),
                Unit.parse("g CO2e/p*km").dimension());
    }

    @Test
    void anyOtherProductAfterAStrokeNeedsParentheses() {
        Issue issue = refusal("kWh/kg*m");
        assertEquals(IssueCode.AMBIGUOUS_UNIT, issue.code());
        assertEquals("Maybe \"kWh/(kg*m)\"", issue.hint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg CO2e", "kgCO2e", "kg CO2-eq", "kg CO2eq", "kg CO2-Eq", "kg CO₂e", "kg\u00a0CO2e"})
    void spellingsOfOneUnitAreOneUnit(String text) {
        assertEquals("kg CO2e", Unit.parse(text).symbol());
    }

    @Test
    void carbonDioxideEquivalentsOverMassIsNoPlainNumber() {
        assertFalse(Unit.parse("kg CO2e/kg").dimension().isNone());
        assertTrue(Unit.parse("kg/kg").dimension().isNone());
    }

    @Test
    void wrongCaseIsRefusedWithTheRightSpelling() {
        Issue issue = refusal("KWH");
        assertEquals(IssueCode.UNKNOWN_UNIT, issue.code());
        assertEquals(Place.NONE, issue.place());
        assertTrue(issue.hint().startsWith("Maybe \"kWh\""), issue.hint());
    }

    @Test
    void theUnknownFactorOfACombinationIsNamed() {
        assertTrue(refusal("kg/parsec").message().startsWith("\"parsec\" in \"kg/parsec\" is no known unit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "kg//m", "kg*", "*kg", "(kg", "kg)", "()", "m^0", "m^x", "m^", "2m", "kg m", "MWhh", "-", "^2"
            })
    void whatIsNoUnitIsRefused(String text) {
        assertEquals(IssueCode.UNKNOWN_UNIT, refusal(text).code());
        assertEquals(Optional.empty(), Unit.find(text));
    }

    @Test
    void aVeryLongTextIsRefusedAndQuotedShortly() {
        Issue issue = refusal("(".repeat(100_000) + "m" + ")".repeat(100_000));
        assertEquals(IssueCode.UNKNOWN_UNIT, issue.code());
        assertTrue(issue.message().length() < 200);
    }

    @Test
    void aSizeBeyondADoubleIsRefused() {
        assertEquals(IssueCode.NUMBER_OUT_OF_RANGE, refusal("Tg^99").code());
        assertEquals(IssueCode.NUMBER_OUT_OF_RANGE, refusal("m^99^99").code());
    }

    @Test
    void aSymbolStandsInTheTableAsAWhole() {
        assertTrue(Unit.isSymbol("a"));
        assertTrue(Unit.isSymbol("kWh"));
        assertTrue(Unit.isSymbol("t"));
        assertTrue(Unit.isSymbol("m²"));
        assertFalse(Unit.isSymbol("kWh/a"));
        assertFalse(Unit.isSymbol("lifetime"));
        assertFalse(Unit.isSymbol("ton"));
    }

    @Test
    void productsQuotientsAndPowersTakeTheSymbolOfTheTable() {
        Unit metre = Unit.parse("m");
        assertEquals(Unit.parse("m2"), metre.power(2));
        assertEquals(Unit.parse("tkm"), Unit.parse("t").times(Unit.parse("km")));
        assertEquals("kWh/a", Unit.parse("kWh").dividedBy(Unit.parse("year")).symbol());
        assertEquals(
                "kWh/(m2*d)", Unit.parse("kWh").dividedBy(Unit.parse("m2*d")).toString());
    }

    @Test
    void thePlainNumberIsNeutral() {
        Unit gram = Unit.parse("g");
        assertEquals(gram, Unit.NONE.times(gram));
        assertEquals(gram, gram.times(Unit.NONE));
        assertEquals(gram, gram.dividedBy(Unit.NONE));
        assertEquals(gram, gram.power(1));
        assertEquals(Unit.NONE, gram.power(0));
        assertEquals(Unit.NONE, Unit.parse("1"));
    }

    private static Issue refusal(String text) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> Unit.parse(text));
        assertEquals(1, refused.issues().size());
        return refused.issues().get(0);
    }
}
