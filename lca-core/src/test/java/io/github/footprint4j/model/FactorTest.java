package io.github.footprint4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.formula.Formula;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactorTest {

    /** By text, a switch named "a" would stand before a formula that begins with a later letter. */
    @Test
    void numbersStandBeforeSwitchesThatAreOnAndThoseBeforeTheOthers() {
        Factor number = new Factor.Times(Formula.parse("zones * 2"));
        Factor on = new Factor.Switched("b", true);
        Factor later = new Factor.Switched("c", true);
        Factor off = new Factor.Switched("a", false);
        assertEquals(
                List.of(number, on, later, off),
                Stream.of(off, later, on, number).sorted().toList());
        assertEquals(0, on.compareTo(new Factor.Switched("b", true)));
    }
}
