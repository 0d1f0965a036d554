package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.system.Sample;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestatedTest {

    private static final double EXACT = 1e-12;
    private static final CommonUnit A_YEAR = new CommonUnit(Optional.empty(), true);

    /** 1 kg CO2 a kWh, 2 kg ± 10 % a kg of steel. */
    private static final Library LIBRARY = library(
            dataset("electricity", "makes 1 kWh", "emits 1 kg of CO2 fossil"),
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"));

    private static Restated restated(ProductModel product, CommonUnit unit) {
        return Restated.of(footprint(LIBRARY, product), unit);
    }

    @Test
    void inItsOwnUnitAFootprintHasItsOwnBits() {
        Footprint footprint = footprint(LIBRARY, product("bar").duration("3 a").parts("bar: mass 0.7 kg of steel"));
        Restated same = Restated.of(footprint, CommonUnit.OWN);
        assertEquals(footprint.total(), same.total());
        assertEquals(footprint.interval(), same.interval());
        assertEquals(footprint.cube().cells(), same.cube().cells());
    }

    /** 15 kg of steel are 30 ± 3 kg for 3 years: 10 ± 1 for one. */
    @Test
    void aYearIsAShareOfTheDuration() {
        Restated year = restated(product("bar").duration("3 a").parts("bar: mass 15 kg of steel"), A_YEAR);
        assertEquals(10, year.total(), EXACT);
        assertEquals(1, year.deviations().deviation(), EXACT);
        assertEquals(10, year.cube().total(), EXACT);
    }

    /** 30 kg for 3 years ± 10 % of time: 10 a year, and by the quotient rule ± 1. Steel adds 10 % of 10: √2 in all. */
    @Test
    void anUncertainDurationMakesTheYearUncertain() {
        ProductModel bar = product("bar")
                .parameter("lifetime: 3 a role estimate ± 0.1")
                .duration("lifetime")
                .parts("bar: mass 15 kg of steel");
        Restated year = restated(bar, A_YEAR);
        assertEquals(10, year.total(), EXACT);
        assertEquals(Math.sqrt(2), year.deviations().deviation(), EXACT);
    }

    /** A year of 36 months, of 3 years and of 26 280 hours is the same: 30 kg / 3 = 10. */
    @Test
    void aYearIsAYearInWhateverUnitTheDurationIsStated() {
        for (String duration : List.of("3 a", "36 months", "1095 d", "26280 h")) {
            Restated year = restated(product("bar").duration(duration).parts("bar: mass 15 kg of steel"), A_YEAR);
            assertEquals(10, year.total(), EXACT, duration);
            assertEquals(1, year.deviations().deviation(), EXACT, duration);
        }
    }

    /** Each draw of 30 kg over the time t of that draw: the year times t / 3 a is 30 / 3 in every draw. */
    @Test
    void everyDrawOfAYearIsDividedByTheDurationOfThatDraw() {
        ProductModel bar = product("bar")
                .parameter("lifetime: 3 a role estimate ± 0.1")
                .duration("lifetime")
                .production("it: buys 30 kWh of electricity");
        Restated year = restated(bar, A_YEAR);
        Sample duration = year.footprint().draws().duration();
        assertTrue(
                year.interval().high() > 11.5 && year.interval().low() < 8.5,
                year.interval().toString());
        for (int draw = 0; draw < duration.size(); draw++) {
            assertEquals(10, year.sample().at(draw) * duration.at(draw) / (3 * 365 * 86400.0), 1e-9);
        }
    }

    /** 3 kg for 500 ml over 2 years: 6 for a litre, 3 a year; ± 20 % of the amount, ± 10 % of steel and ± 10 % of time: 3 √0.06. */
    @Test
    void anAmountAndAYearAreTakenTogether() {
        ProductModel bottle = product("bottle")
                .parameter("content: 500 ml role estimate ± 0.2")
                .parameter("lifetime: 2 a role estimate ± 0.1")
                .unit("content")
                .duration("lifetime")
                .parts("bottle: mass 1.5 kg of steel");
        Restated litre = restated(bottle, new CommonUnit(Optional.of(Quantity.parse("1 l")), true));
        assertEquals(3, litre.total(), EXACT);
        assertEquals(3, litre.cube().total(), EXACT);
        assertEquals(3 * Math.sqrt(0.06), litre.deviations().deviation(), EXACT);
    }

    /** 10 kWh a year, however long: a longer life has a larger total and the same year, so that nothing of it is uncertain. */
    @Test
    void whatGrowsWithTheDurationIsAsMuchInEveryYear() {
        ProductModel kettle = product("kettle")
                .parameter("lifetime: 3 a role estimate ± 0.1")
                .duration("lifetime")
                .use("it: buys 10 kWh/a of electricity during lifetime");
        assertEquals(3, footprint(LIBRARY, kettle).deviations().deviation(), EXACT);
        assertEquals(0, restated(kettle, A_YEAR).deviations().deviation());
        assertTrue(restated(kettle, A_YEAR).interval().isPoint());
    }

    /** 3 kg for 500 ml: 6 for a litre, 0.6 for 100 ml; ± 20 % of the amount beside ± 10 % of the factor: √0.05. */
    @Test
    void anotherAmountIsInProportion() {
        ProductModel bottle = product("bottle")
                .parameter("content: 500 ml role estimate ± 0.2")
                .unit("content")
                .parts("bottle: mass 1.5 kg of steel");
        Restated litre = restated(bottle, new CommonUnit(Optional.of(Quantity.parse("1 l")), false));
        assertEquals(6, litre.total(), EXACT);
        assertEquals(6 * Math.sqrt(0.05), litre.deviations().deviation(), EXACT);
        assertEquals(12, litre.times(2).total(), EXACT);
        assertEquals(12 * Math.sqrt(0.05), litre.times(2).deviations().deviation(), EXACT);
        assertEquals(
                0.6,
                restated(bottle, new CommonUnit(Optional.of(Quantity.parse("100 ml")), false))
                        .total(),
                EXACT);
    }

    @Test
    void anAmountOfAnotherDimensionIsRefused() {
        ProductModel bar = product("bar").parts("bar: mass 15 kg of steel");
        CommonUnit kilogram = new CommonUnit(Optional.of(Quantity.parse("1 kg")), false);
        assertThrows(InvalidInputException.class, () -> restated(bar, kilogram));
    }
}
