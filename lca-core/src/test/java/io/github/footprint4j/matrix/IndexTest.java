package io.github.footprint4j.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final Index<String> INDEX = Index.of(List.of("steel", "power", "truck"));

    @Test
    void everyNameHasThePositionItWasGivenAt() {
        assertEquals(3, INDEX.size());
        assertEquals("power", INDEX.at(1));
        assertEquals(1, INDEX.position("power"));
        assertEquals(OptionalInt.of(2), INDEX.find("truck"));
        assertEquals(List.of("steel", "power", "truck"), INDEX.names());
    }

    @Test
    void anUnknownNameIsEmptyOrNamedInTheError() {
        assertEquals(OptionalInt.empty(), INDEX.find("glass"));
        var error = assertThrows(NoSuchElementException.class, () -> INDEX.position("glass"));
        assertEquals("no \"glass\" in an index of 3 names", error.getMessage());
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWithBothPositions() {
        var error = assertThrows(IllegalArgumentException.class, () -> Index.of(List.of("a", "b", "a")));
        assertEquals("names of an index must differ, found \"a\" at 0 and at 2", error.getMessage());
    }

    @Test
    void aPositionOutsideIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> INDEX.at(3));
        assertThrows(IndexOutOfBoundsException.class, () -> INDEX.at(-1));
    }

    @Test
    void laterChangesOfTheListDoNotReachTheIndex() {
        var names = new ArrayList<>(List.of("a"));
        var index = Index.of(names);
        names.add("b");
        assertEquals(1, index.size());
        assertThrows(UnsupportedOperationException.class, () -> index.names().add("c"));
    }

    @Test
    void indicesAreEqualByNamesInOrder() {
        assertEquals(INDEX, Index.of(List.of("steel", "power", "truck")));
        assertEquals(
                INDEX.hashCode(), Index.of(List.of("steel", "power", "truck")).hashCode());
        assertNotEquals(INDEX, Index.of(List.of("power", "steel", "truck")));
    }

    @Test
    void theTextShowsAtMostThreeNames() {
        assertEquals("2 names: [a, b]", Index.of(List.of("a", "b")).toString());
        assertEquals(
                "4 names: [a, b, c] ...", Index.of(List.of("a", "b", "c", "d")).toString());
    }
}
