package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static io.github.footprint4j.data.product.Phone.use;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Contract;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an entry does, beside buying, emitting and running. */
class ActivityFormTest {

    @Test
    void energyMayBeBoughtUnderAContract() {
        Contract wind = new Contract(new Reference("wind", List.of("NO")), true, false);
        assertEquals(
                Optional.of(new Activity.Buys(Reference.parse("electricity"), Optional.of(wind))),
                use("of: electricity, amount: 1 kWh,"
                                + " contract: { of: wind, at: NO, claimedOnce: true, removedFromAverage: false }")
                        .activity());
    }

    @Test
    void nitrogenHasTheFactorOfTheMethodUnlessItNamesOne() {
        assertEquals(
                Optional.of(new Activity.Fertilises(Optional.empty())),
                use("nitrogen: tier-1, amount: 100 kg").activity());
        assertEquals(
                Optional.of(new Activity.Fertilises(amount("1 %"))),
                use("nitrogen: tier-1, factor: 1 %, amount: 100 kg").activity());
    }

    @Test
    void anActivityMayBeOfAKindThatTheMethodKnows() {
        assertEquals(
                Optional.of(ActivityKind.SHOPPER_TRAVEL),
                use("of: car, amount: 1 km, kind: shopper-travel").attribution().kind());
        assertEquals(
                Optional.of(ActivityKind.COMMUTING),
                Phone.with(
                                "transport: [{ id: t, carries: 1 kg, kind: commuting, legs: [{ by: bus, distance: 9 km }] }]\n")
                        .lifeCycle()
                        .transport()
                        .get(0)
                        .entry()
                        .attribution()
                        .kind());
    }
}
