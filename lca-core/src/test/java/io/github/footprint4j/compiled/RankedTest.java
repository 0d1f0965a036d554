package io.github.footprint4j.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.Spread.Centre;
import io.github.footprint4j.provenance.Provenance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankedTest {

    private static final Ranked SHORT = new Ranked("lorry", "100 km");
    private static final Ranked LONG = new Ranked("lorry", "900 km");
    private static final Ranked TRAIN = new Ranked("train", "500 km");

    @Test
    void aNameAloneStaysAsItIs() {
        assertEquals(List.of("train", "lorry"), Ranked.names(List.of(TRAIN, SHORT)));
        assertEquals(List.of(), Ranked.names(List.of()));
    }

    @Test
    void equalNamesAreRankedByContentWhateverTheirOrder() {
        assertEquals(List.of("lorry", "train", "lorry 2"), Ranked.names(List.of(SHORT, TRAIN, LONG)));
        assertEquals(List.of("lorry 2", "lorry", "train"), Ranked.names(List.of(LONG, SHORT, TRAIN)));
    }

    @Test
    void whatIsEqualInAllIsToldApartByPosition() {
        assertEquals(List.of("lorry", "lorry 2"), Ranked.names(List.of(SHORT, SHORT)));
    }

    @Test
    void theSpreadOfAnAmountIsPartOfItsContent() {
        assertEquals("90 km Optional.empty", Ranked.content(amount(Optional.empty())));
        assertEquals(
                "90 km Optional[LogNormal[sigma=0.2, centre=median]]",
                Ranked.content(amount(Optional.of(new Spread.LogNormal(0.2, Centre.MEDIAN)))));
    }

    private static Amount amount(Optional<Spread> spread) {
        return new Amount(Formula.parse("90 km"), spread, Provenance.NONE);
    }
}
