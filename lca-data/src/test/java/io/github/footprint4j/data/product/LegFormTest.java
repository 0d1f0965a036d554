package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.model.Transport.Leg;
import io.github.footprint4j.model.Transport.Load;
import io.github.footprint4j.model.Transport.Vehicle;
import io.github.footprint4j.process.Amount;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Loads, empty returns and vehicles. */
class LegFormTest {

    @Test
    void aSingleLoadIsAShareOfThePayload() {
        Optional<Load> load = Optional.of(new Load(amount("75 %"), Optional.empty()));
        assertEquals(load, leg("load: 75 %").load());
        assertEquals(load, leg("load: { mass: 75 % }").load());
    }

    @Test
    void aLoadInItsLongFormKeepsItsSpread() {
        Load load = leg("load: { value: 75 %, sigma: 0.1 }").load().orElseThrow();
        assertEquals(Optional.empty(), load.volume());
        assertTrue(load.mass().orElseThrow().spread().isPresent());
    }

    @Test
    void aLoadMayBeLimitedByVolume() {
        assertEquals(
                Optional.of(new Load(amount("75 %"), amount("90 %"))),
                leg("load: { mass: 75 %, volume: 90 % }").load());
        assertEquals(
                Optional.of(new Load(Optional.empty(), amount("90 %"))),
                leg("load: { volume: 90 % }").load());
    }

    @Test
    void aVehicleHasACapacity() {
        Leg leg = leg("emptyReturn: 70 %, vehicle: { payload: 20 t, volume: 80 m3 }");
        assertEquals(Optional.of(new Vehicle(Amount.parse("20 t"), amount("80 m3"))), leg.vehicle());
        assertEquals(amount("70 %"), leg.emptyReturn());
    }

    private static Leg leg(String fields) {
        return Phone.with("transport: [{ id: t, carries: 1 kg, legs: [{ by: truck, distance: 9 km, " + fields
                        + " }] }]\n")
                .lifeCycle()
                .transport()
                .get(0)
                .routes()
                .get(0)
                .legs()
                .get(0);
    }
}
