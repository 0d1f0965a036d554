package io.github.footprint4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that people write and that print again as they were read. */
class TextFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"steel", "electricity @ CN", "steel @ CN, GLO", "aluminium, recycled", "a@b"})
    void aReferencePrintsAsItIsRead(String text) {
        Reference reference = Reference.parse(text);
        assertEquals(text, reference.toString());
        assertEquals(reference, Reference.parse(reference.toString()));
    }

    @Test
    void aReferenceHasANameAndPlaces() {
        assertEquals(new Reference("steel", List.of("CN", "GLO")), Reference.parse(" steel @ CN ,GLO "));
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
        assertEquals(List.of("median", "mean"), Word.words(Spread.Centre.class));
        assertEquals(
                List.of("fossil", "biogenic", "land-use-change", "removals", "unsplit"),
                Word.words(Origin.Group.class));
    }
}
