package io.github.footprint4j.process;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.provenance.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ImmutableModelTest {

    private static final Product PHONE = product("phone")
            .parameter("storage: 256 GB")
            .variant("small", new Setting("storage", "128 GB"))
            .variant("large", new Setting("storage", "512 GB"))
            .build();

    @Test
    void aVariantAndASettingGiveChangedCopies() {
        Product changed = PHONE.variant("large").with(new Setting("storage", "1024 GB"));
        assertEquals("phone, small", PHONE.toString());
        assertEquals("phone, large", changed.toString());
        assertEquals(List.of(), PHONE.declarations().settings());
        assertEquals(
                List.of(new Setting("storage", "1024 GB")),
                changed.declarations().settings());
    }

    @Test
    void theFirstVariantIsInForceUntilOneIsChosen() {
        assertEquals(Optional.of("small"), PHONE.declarations().variantInForce());
        assertEquals(Optional.of("large"), PHONE.variant("large").declarations().variantInForce());
        assertEquals(Optional.empty(), product("plain").build().declarations().variantInForce());
    }

    @Test
    void aModelDoesNotFollowTheListsItWasMadeOf() {
        List<Exchange> exchanges = new ArrayList<>(process("p", "makes 1 kg").exchanges());
        UnitProcess plain = process("p", "makes 1 kg");
        UnitProcess process =
                new UnitProcess(plain.id(), "p", new TreeMap<>(), exchanges, Optional.empty(), Attribution.NATURAL);
        exchanges.clear();
        assertEquals(1, process.exchanges().size());
        assertThrows(
                UnsupportedOperationException.class, () -> process.exchanges().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> PHONE.declarations().variants().clear());
    }

    @Test
    void outcomesAreWhatIsMadeOrTreatedAndNotSaved() {
        List<Exchange> exchanges = process(
                        "p",
                        "makes 1 kg",
                        "takes 1 kg of a",
                        "avoids 1 kg of b",
                        "wastes 1 kg of c",
                        "spares 1 kg of d",
                        "treats 1 kg of e")
                .exchanges();
        assertEquals(
                List.of(true, false, false, false, false, true),
                exchanges.stream().map(Exchange::isOutcome).toList());
        assertTrue(process("p", "emits 1 kg of N2O").exchanges().get(0).isEmission());
        assertFalse(exchanges.get(0).isEmission());
    }

    @Test
    void aLibraryIsSearchedByIdAndByName() {
        Library library = Library.of(
                new LibraryId("lib"),
                List.of(
                        dataset("steel @ CN", "makes 1 kg"),
                        dataset("steel", "makes 1 kg"),
                        dataset("wood", "makes 1 kg")));
        assertEquals("lib", library.toString());
        assertEquals(
                List.of("steel @ CN", "steel @ GLO"),
                library.named("steel").stream().map(one -> one.id().toString()).toList());
        ProcessId wood = new ProcessId(new LibraryId("library"), "wood", Location.GLOBAL);
        assertTrue(library.find(wood).isPresent());
        assertEquals(Optional.empty(), library.find(new ProcessId(new LibraryId("other"), "wood", Location.GLOBAL)));
    }

    @Test
    void aPublishedTotalBelongsToAProductAndVariant() {
        Published.Total total = new Published.Total(
                PHONE.id(),
                Optional.of("small"),
                Amount.parse("62.81 kg CO2e"),
                new SourceKey("report"),
                Optional.empty(),
                List.of());
        Published published = new Published(List.of(total), Optional.empty());
        assertEquals(Optional.of(total), published.find(PHONE.id(), Optional.of("small")));
        assertEquals(Optional.empty(), published.find(PHONE.id(), Optional.of("large")));
        assertEquals(Optional.empty(), published.find(PHONE.id(), Optional.empty()));
        assertEquals(Optional.empty(), published.find(new ProductId("tablet"), Optional.of("small")));
    }
}
