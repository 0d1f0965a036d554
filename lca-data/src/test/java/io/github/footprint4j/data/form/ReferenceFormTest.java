package io.github.footprint4j.data.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFormTest {

    private static Optional<Reference> read(String yaml) {
        return Snippet.read(yaml, fields -> ReferenceForm.read(fields, fields.optional("of")));
    }

    @Test
    void theLocationStandsInTheTextOrInAFieldOfItsOwn() {
        Optional<Reference> expected = Optional.of(new Reference("electricity", List.of("CN")));
        assertEquals(expected, read("of: electricity @ CN"));
        assertEquals(expected, read("{ of: electricity, at: CN }"));
        assertEquals(expected, read("{ of: electricity, at: [CN] }"));
    }

    @Test
    void severalLocationsKeepTheirOrder() {
        assertEquals(read("of: steel @ NO, GLO"), read("{ of: steel, at: [NO, GLO] }"));
    }

    @Test
    void twoPlacesForTheLocationConflict() {
        assertEquals(List.of("1 /at conflicting-fields"), Problems.of(() -> read("{ of: steel @ CN, at: NO }")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"of: \"\"", "of: \" \"", "of: \" @ CN\"", "of: \"steel @ CN, \""})
    void aBlankNameIsRefused(String yaml) {
        assertEquals(List.of("1 /of invalid-name"), Problems.of(() -> read(yaml)));
    }

    @Test
    void aLocationIsAText() {
        assertEquals(List.of("1 /at wrong-type"), Problems.of(() -> read("{ of: steel, at: 3 }")));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Reference two = new Reference("steel", List.of("NO", "GLO"));
        String written = Snippet.written(builder -> ReferenceForm.write(two, "of", builder));
        assertEquals("of: steel\nat:\n  - \"NO\"\n  - GLO\n", written);
        assertEquals(Optional.of(two), read(written));
    }
}
