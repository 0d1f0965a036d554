package io.github.footprint4j.footprint;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeyondLimitsTest {

    private static final Library LIBRARY = library(dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"));

    private static Footprint yielding(String parameter) {
        ProductModel thing = product("p").parameter(parameter).parts("it: mass 1 kg of steel yield part");
        return footprint(LIBRARY, thing);
    }

    /** P(0.5 exp(0.5 z) > 1) = 1 - Φ(ln 2 / 0.5) = 0.0828. */
    @Test
    void drawsBeyondALimitAreCountedAndSaid() {
        Footprint footprint = yielding("part: 0.5 ± 0.5");
        BeyondLimits found = BeyondLimits.of(footprint).get(0);
        assertEquals("/parts/0/yield", found.place());
        assertEquals("expected more than 0 % and at most 100 %", found.limit());
        assertEquals(828, found.draws(), 5);
        Fact fact = IntervalWords.facts(footprint).stream()
                .filter(one -> one.label().equals("beyond limits"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                fact.text()
                        .contains("/parts/0/yield: expected more than 0 % and at most 100 %, not kept in "
                                + found.draws()),
                fact::text);
    }

    @Test
    void nothingIsSaidWhereEveryDrawKeepsTheLimit() {
        assertEquals(List.of(), BeyondLimits.of(yielding("part: 0.5 ± 0.5 max 1")));
        assertEquals(List.of(), BeyondLimits.of(yielding("part: 0.5")));
    }
}
