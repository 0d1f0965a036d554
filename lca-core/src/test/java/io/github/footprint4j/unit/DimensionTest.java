package io.github.footprint4j.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DimensionTest {

    @Test
    void chargeTimesVoltageIsEnergy() {
        assertEquals(Dimension.ENERGY, Dimension.CHARGE.times(Dimension.VOLTAGE));
    }

    @Test
    void powerTimesTimeIsEnergy() {
        assertEquals(Dimension.ENERGY, Dimension.POWER.times(Dimension.TIME));
    }

    @Test
    void carbonDioxideEquivalentsAreNoMass() {
        assertNotEquals(Dimension.MASS, Dimension.CO2E);
    }

    @Test
    void radioactivityIsNotARate() {
        assertNotEquals(Dimension.NONE.dividedBy(Dimension.TIME), Dimension.RADIOACTIVITY);
    }

    @Test
    void aRootExistsWhereEveryPowerIsAMultiple() {
        assertEquals(Optional.of(Dimension.LENGTH), Dimension.AREA.findRoot(2));
        assertEquals(Optional.of(Dimension.NONE), Dimension.NONE.findRoot(7));
        assertEquals(Optional.of(Dimension.MASS), Dimension.MASS.findRoot(1));
        assertEquals(Optional.empty(), Dimension.ENERGY.findRoot(2));
        assertThrows(IllegalArgumentException.class, () -> Dimension.MASS.findRoot(0));
    }

    @Test
    void moneyOfTwoYearsOrCurrenciesDiffers() {
        Dimension euro = Dimension.money("EUR", 2020);
        assertEquals(euro, Dimension.money("EUR", 2020));
        assertNotEquals(euro, Dimension.money("EUR", 2021));
        assertNotEquals(euro, Dimension.money("USD", 2020));
    }

    @Test
    void moneyNeedsACodeAndAYear() {
        assertThrows(IllegalArgumentException.class, () -> Dimension.money("euro", 2020));
        assertThrows(IllegalArgumentException.class, () -> Dimension.money("EUR", 20));
    }

    @Test
    void aQuotientOfEqualsIsAPlainNumber() {
        assertTrue(Dimension.ENERGY.dividedBy(Dimension.ENERGY).isNone());
    }

    @Test
    void aPowerBeyondTheLimitIsRefused() {
        Dimension large = Dimension.LENGTH.power(999);
        assertThrows(InvalidInputException.class, () -> large.times(Dimension.LENGTH));
        assertThrows(InvalidInputException.class, () -> large.power(Integer.MIN_VALUE));
    }

    @Test
    void knownDimensionsPrintTheirName() {
        assertEquals("energy", Dimension.ENERGY.toString());
        assertEquals("freight transport", Dimension.MASS.times(Dimension.LENGTH).toString());
        assertEquals("a plain number", Dimension.NONE.toString());
    }

    @Test
    void otherDimensionsPrintTheirBaseUnits() {
        assertEquals("kg CO2e/m2", Dimension.CO2E.dividedBy(Dimension.AREA).toString());
        assertEquals(
                "kg/(m2*s)",
                Dimension.MASS.dividedBy(Dimension.AREA.times(Dimension.TIME)).toString());
        assertEquals("1/s", Dimension.NONE.dividedBy(Dimension.TIME).toString());
        assertEquals("EUR 2020^2", Dimension.money("EUR", 2020).power(2).toString());
    }
}
