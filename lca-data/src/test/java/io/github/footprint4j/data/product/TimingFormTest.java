package io.github.footprint4j.data.product;

import static io.github.footprint4j.data.product.Phone.amount;
import static io.github.footprint4j.data.product.Phone.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When something happens, and over which periods it was measured. */
class TimingFormTest {

    @Test
    void sharesMayBeReleasedInSeveralYears() {
        Timing timing = use("emits: R-32, amount: 1 g, releases: [{ share: 30 %, year: 1 }, { share: rest, year: 50 }]")
                .extent()
                .timing();
        assertEquals(
                List.of(
                        new Timing.Release(new Share.Fraction(Amount.parse("30 %")), Amount.parse("1")),
                        new Timing.Release(new Share.Rest(), Amount.parse("50"))),
                timing.releases());
        assertEquals(Optional.empty(), timing.year());
    }

    @Test
    void periodsStandInForAnAmount() {
        Extent extent = use("of: electricity, periods: [{ output: 10 piece, amount: 5 kWh }]")
                .extent();
        assertEquals(
                List.of(new Timing.Period(Amount.parse("10 piece"), Amount.parse("5 kWh"))),
                extent.timing().periods());
        assertEquals(Optional.empty(), extent.amount());
    }

    @Test
    void anEntryHappensOnceUnlessItHappensAtEachUse() {
        assertTrue(use("of: x, mass: 1 g, eachUse: true").extent().condition().eachUse());
        assertFalse(use("of: x, mass: 1 g").extent().condition().eachUse());
    }

    @Test
    void aUnitMayBeOneOfSeveralUses() {
        String phone = ProductFile.yaml(Phone.with("")).replace("duration: 3 a", "duration: 3 a\n  uses: 10");
        assertEquals(
                amount("10"),
                ProductFile.read(Source.named("p.yaml").with(phone), StudyLookup.of(List.of()))
                        .scope()
                        .functionalUnit()
                        .uses());
    }
}
