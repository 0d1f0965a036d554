package io.github.footprint4j.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NounTest {

    @Test
    void oneIsNoPlural() {
        assertEquals("0 rows", Noun.of("row").counted(0));
        assertEquals("1 row", Noun.of("row").counted(1));
        assertEquals("2 rows", Noun.of("row").counted(2));
        assertEquals("1.5 years", Noun.of("year").counted("1.5"));
        assertEquals("1 year", Noun.of("year").counted("1"));
        assertEquals("1 branch was", new Noun("branch was", "branches were").counted(1));
    }
}
