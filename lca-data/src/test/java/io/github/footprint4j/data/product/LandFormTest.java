package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static io.github.footprint4j.data.product.Phone.use;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.model.Activity;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.LandUseChange;
import io.github.footprint4j.process.LandUseChange.CarbonLoss;
import io.github.footprint4j.process.LandUseChange.Conversion;
import io.github.footprint4j.process.LandUseChange.Expansion;
import io.github.footprint4j.process.LandUseChange.Origins;
import io.github.footprint4j.process.LandUseChange.Supplied;
import io.github.footprint4j.process.LandUseChange.TableRow;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Vegetation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The four ways in which a change of land use is known. */
class LandFormTest {

    private static final Share ALL = new Share.Fraction(Amount.parse("100 %"));

    @Test
    void theLossMayHaveBeenAssessed() {
        LandUseChange change = change("carbonLoss: 120 t/ha, soilLoss: 1 t/ha/a, yield: 4 t/ha/a, age: 10 a");
        assertEquals(new CarbonLoss(amount("120 t/ha"), amount("1 t/ha/a")), change.known());
        assertEquals(amount("4 t/ha/a"), change.yield());
        assertEquals(amount("10 a"), change.age());
        assertEquals(Optional.empty(), change.harvestPeriod());
    }

    @Test
    void countryAndFormerUseMayBeKnown() {
        assertEquals(
                new TableRow(new Location("NO"), Vegetation.FOREST, Vegetation.PERENNIAL),
                change("country: NO, from: forest, to: perennial, yield: 4 t/ha/a, harvestPeriod: 25 a")
                        .known());
    }

    @Test
    void theAreaOfTheCropMayBeKnown() {
        assertEquals(
                new Expansion(
                        Amount.parse("100 ha"),
                        Amount.parse("80 ha"),
                        List.of(new Conversion(ALL, Amount.parse("22 t CO2e/ha/a")))),
                change("area: 100 ha, before: 80 ha, yield: 4 t/ha/a,"
                                + " conversions: [{ share: 100 %, rate: 22 t CO2e/ha/a }]")
                        .known());
    }

    @Test
    void theCountriesOfSupplyMayBeKnown() {
        LandUseChange change =
                change("origins: [{ country: BR, share: 100 %, emissions: 2 kg CO2e/kg }], cutOff: 90 %");
        assertEquals(
                new Origins(
                        List.of(new Supplied(new Location("BR"), ALL, Amount.parse("2 kg CO2e/kg"))), amount("90 %")),
                change.known());
        assertEquals(Optional.empty(), change.yield());
    }

    private static LandUseChange change(String fields) {
        Activity activity =
                use("mass: 5 t, landUseChange: { " + fields + " }").activity().orElseThrow();
        return ((Activity.ChangesLand) activity).change();
    }
}
