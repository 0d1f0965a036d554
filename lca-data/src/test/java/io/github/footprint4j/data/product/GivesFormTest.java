package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static io.github.footprint4j.data.product.Phone.use;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.process.Allotment;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.Attribution.Made;
import io.github.footprint4j.process.ChpPlant;
import io.github.footprint4j.process.CoProduct;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.process.UnitProcess;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an activity or process gives besides, and how its outcomes share it. */
class GivesFormTest {

    private static final Optional<Reference> GRAVEL = Optional.of(Reference.parse("gravel"));

    @Test
    void aCoProductMayHaveAPriceAndDisplaceSomething() {
        Attribution attribution = use("of: steel, mass: 1 kg, makes: { amount: 1 kg, price: 3 EUR2023/kg },"
                        + " gives: [{ product: slag, amount: 2 kg, price: 1 EUR2023/kg, displaces: gravel }]")
                .attribution();
        assertEquals(
                List.of(new CoProduct("slag", Amount.parse("2 kg"), amount("1 EUR2023/kg"), GRAVEL)),
                attribution.gives());
        assertEquals(Optional.of(new Made(Amount.parse("1 kg"), amount("3 EUR2023/kg"))), attribution.makes());
    }

    @Test
    void anOutputSaysWhatDecidesItsShare() {
        UnitProcess mill = process(
                "outputs: [{ product: p, amount: 1 kg, price: 3 EUR2023/kg },"
                        + " { product: slag, amount: 1 kg, displaces: gravel }, { waste: dust, amount: 1 kg, allocation: 10 % }]");
        assertEquals(
                List.of(
                        new Allotment(Optional.empty(), amount("3 EUR2023/kg"), Optional.empty()),
                        new Allotment(Optional.empty(), Optional.empty(), GRAVEL),
                        Allotment.of(Amount.parse("10 %"))),
                mill.exchanges().stream().map(exchange -> exchange.allotment()).toList());
    }

    @Test
    void aProcessMayAskForARuleAndBeAPlant() {
        assertEquals(
                new Sharing(Optional.empty(), Optional.of(CoProductRule.PHYSICAL), Optional.of(ChpPlant.TURBINE)),
                process("sharing: physical, plant: turbine, outputs: [{ product: p, amount: 1 kg }]")
                        .sharing());
    }

    private static UnitProcess process(String fields) {
        return Phone.with("processes: [{ id: p, " + fields + " }]\n")
                .lifeCycle()
                .processes()
                .get(0);
    }
}
