package io.github.footprint4j.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.provenance.Word;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that people write and that print again as they were read. */
class TextFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steel",
                "electricity @ CN",
                "steel @ CN, GLO",
                "aluminium, recycled",
                "a@b",
                "footprint4j:steel @ DE",
                "own.lib+1:aluminium, recycled",
                "Electricity: low voltage",
                ":DE:mix",
                "::mix"
            })
    void aReferencePrintsAsItIsRead(String text) {
        Reference reference = Reference.parse(text);
        assertEquals(text, reference.toString());
        assertEquals(reference, Reference.parse(reference.toString()));
    }

    @Test
    void aReferenceHasANameAndPlaces() {
        assertEquals(new Reference("steel", List.of("CN", "GLO")), Reference.parse(" steel @ CN ,GLO "));
    }

    @Test
    void aReferenceMayNameItsOwner() {
        Reference owned = Reference.parse(" footprint4j:steel @ DE");
        assertEquals(new Reference(Optional.of(new LibraryId("footprint4j")), "steel", List.of("DE")), owned);
        assertEquals("footprint4j:steel", owned.ownedName());
        assertEquals(owned, Reference.parse("steel @ DE").ownedBy(new LibraryId("footprint4j")));
        assertEquals(owned, owned.ownedBy(new LibraryId("other")));
        assertTrue(owned.isOf(new LibraryId("footprint4j")));
        assertFalse(owned.isOf(new LibraryId("other")));
        // a colon before a blank belongs to the name, and a leading one says that what follows is a name
        assertEquals(new Reference("Electricity: low voltage", List.of()), Reference.parse("Electricity: low voltage"));
        assertEquals(new Reference("DE:mix", List.of()), Reference.parse(":DE:mix"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"storage=512 GB", "on=false", "half=a == b"})
    void aSettingPrintsAsItIsRead(String text) {
        assertEquals(text, Setting.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"storage", "=3", "storage=", "storage= ", ""})
    void aSettingNeedsANameAndAValue(String text) {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Setting.parse(text));
        assertTrue(e.getMessage().contains("\"" + text + "\""), e.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aStageIsFoundHoweverItIsWritten(Stage stage) {
        assertEquals(Optional.of(stage), Stage.find(stage.toString()));
        assertEquals(Optional.of(stage), Stage.find(stage.name()));
        assertEquals(Optional.of(stage), Stage.find(stage.toString().replace(' ', '-')));
    }

    @Test
    void anUnknownStageHasClosestOnes() {
        assertEquals(Optional.empty(), Stage.find("transprt"));
        assertEquals(List.of("transport"), Stage.closest("transprt"));
    }

    @Test
    void theWordsOfAListAreFoundExactly() {
        assertEquals(Optional.of(Boundary.CRADLE_TO_GATE), Word.find(Boundary.class, "cradle-to-gate"));
        assertEquals(Optional.empty(), Word.find(Boundary.class, "Cradle-to-gate"));
        assertEquals(List.of("cradle-to-grave", "cradle-to-gate"), Word.words(Boundary.class));
        assertEquals(List.of("assessment", "design", "reconstruction"), Word.words(Basis.class));
        assertEquals(List.of("median", "mean", "mode"), Word.words(Spread.Centre.class));
        assertEquals(
                List.of("fossil", "biogenic", "land-use-change", "removals", "unsplit"),
                Word.words(Origin.Group.class));
    }
}
