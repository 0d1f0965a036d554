package io.github.footprint4j.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.architecture.SourceBudget;
import org.junit.jupiter.api.Test;

class SourceBudgetTest {

    private static final SourceBudget SOURCES = SourceBudget.ofThisModule();

    @Test
    void mainCodeHasNoLongMethodNoUndocumentedApiAndNoSilentException() {
        System.out.println(SOURCES);
        assertEquals("", String.join("\n", SOURCES.flaws()));
    }
}
