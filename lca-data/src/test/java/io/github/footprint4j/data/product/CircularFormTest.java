package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static io.github.footprint4j.data.product.Phone.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Circular.EnergyRecovery;
import io.github.footprint4j.model.Circular.Recovered;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the Circular Footprint Formula needs besides. */
class CircularFormTest {

    @Test
    void energyMayBeRecovered() {
        EnergyRecovery energy = new EnergyRecovery(
                Amount.parse("30 %"),
                Reference.parse("incineration"),
                Amount.parse("30 MJ/kg"),
                Optional.of(new Recovered(Amount.parse("40 %"), Reference.parse("heat"))),
                Optional.empty(),
                amount("0.6"));
        assertEquals(
                Optional.of(energy),
                circular("energyRecovery: { share: 30 %, of: incineration, heatingValue: 30 MJ/kg,"
                                + " heat: { efficiency: 40 %, displaces: heat }, allocationFactor: 0.6 }")
                        .energy());
    }

    @Test
    void theProcessesOfTheEndOfLifeMayBeNamed() {
        assertEquals(
                new Circular(
                        amount("0.2"),
                        Optional.of(Reference.parse("sorting @ CN")),
                        Optional.of(Reference.parse("primary steel")),
                        Optional.empty()),
                circular("allocationFactor: 0.2, recycling: sorting @ CN, displaced: primary steel"));
    }

    private static Circular circular(String fields) {
        return part("circular: { " + fields + " }").recycling().circular().orElseThrow();
    }
}
