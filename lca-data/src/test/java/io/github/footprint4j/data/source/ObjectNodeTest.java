package io.github.footprint4j.data.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObjectNodeTest {

    @Test
    void membersKeepTheOrderInWhichTheyWereAdded() {
        ObjectNode object = ObjectNode.builder()
                .put("z", NullNode.of())
                .put("absent", Optional.empty())
                .put("a", Optional.of(TextNode.of("x")))
                .build();

        assertEquals(List.of("z", "a"), List.copyOf(object.members().keySet()));
        assertEquals(Optional.of(TextNode.of("x")), object.find("a"));
        assertEquals(Optional.empty(), object.find("absent"));
    }

    @Test
    void aKeyCannotBeAddedTwice() {
        ObjectBuilder builder = ObjectNode.builder().put("a", NullNode.of());

        assertThrows(IllegalArgumentException.class, () -> builder.put("a", TextNode.of("x")));
    }

    @Test
    void theKeyPlaceOfAnAbsentKeyIsThatOfTheObject() {
        ObjectNode object = Parsed.yaml("\n  a: 1").object();

        assertEquals("x.yaml:2:3 /a", object.keyPlace("a").toString());
        assertEquals(object.place(), object.keyPlace("b"));
    }

    @Test
    void everyMemberNeedsAKeyPlace() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ObjectNode(Place.NONE, Map.of("a", NullNode.of()), List.of()));
    }

    @Test
    void textsAndKeysAreWholeCharacters() {
        ObjectBuilder builder = ObjectNode.builder().put("\uD800", NullNode.of());

        assertThrows(InvalidInputException.class, builder::build);
        assertThrows(InvalidInputException.class, () -> TextNode.of("a\uDC00b"));
    }
}
