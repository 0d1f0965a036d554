package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static io.github.footprint4j.data.product.Phone.part;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.model.CaptureUse;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.Carbon.Fate;
import io.github.footprint4j.model.Carbon.LandfillGas;
import io.github.footprint4j.model.CarbonDestination;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Biogenic carbon in a part and where it goes. */
class CarbonFormTest {

    private static final Optional<Amount> NO = Optional.empty();

    @Test
    void carbonGoesToTheAirUnlessItIsSaid() {
        assertEquals(
                List.of(new Fate(share("100 %"), CarbonDestination.AIR, amount("30"), NO, Optional.empty())),
                carbon("{ share: 100 %, year: 30 }").fates());
    }

    @Test
    void carbonMayStayOrLeaveWithTheMaterial() {
        assertEquals(
                List.of(
                        new Fate(share("40 %"), CarbonDestination.STORAGE, NO, NO, Optional.empty()),
                        new Fate(new Share.Rest(), CarbonDestination.OTHER_SYSTEM, NO, NO, Optional.empty())),
                carbon("{ share: 40 %, to: storage }, { share: rest, to: other-system }")
                        .fates());
    }

    @Test
    void carbonMayDecayToLandfillGas() {
        LandfillGas gas =
                new LandfillGas(Amount.parse("50 %"), amount("60 %"), Optional.of(CaptureUse.FLARED), amount("10 %"));
        assertEquals(
                List.of(new Fate(share("100 %"), CarbonDestination.AIR, NO, amount("100 a"), Optional.of(gas))),
                carbon("{ share: 100 %, over: 100 a, methane: 50 %, captured: 60 %, use: flared, oxidised: 10 % }")
                        .fates());
    }

    private static Carbon carbon(String fates) {
        return part("biogenicCarbon: 1 g, carbonFate: [" + fates + "]").making().carbon();
    }

    private static Share share(String text) {
        return new Share.Fraction(Amount.parse(text));
    }
}
