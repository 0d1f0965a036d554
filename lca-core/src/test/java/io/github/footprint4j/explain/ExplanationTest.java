package io.github.footprint4j.explain;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Calculator CALCULATOR = Calculator.of(
            library(
                    dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
                    dataset("plastic", "makes 1 kg", "emits 3 kg of CO2 fossil")),
            Method.PAS_2050_2011);

    /** 10 kg of steel for each kilogram of size: 2 · 10 kg · size. */
    private static final Product PRODUCT = ProductModel.product("product")
            .parameter("size: 1")
            .use("it: buys 10 kg * size of steel")
            .build();

    /**
     * Steel to plastic alone +10, size 1 to 3 alone +40, both 90 - 20 = +70. What the two do together, 20, is shared by halves: 10 + 10 and
     * 40 + 10.
     */
    @Test
    void whatTwoChangesDoTogetherIsSharedByHalves() {
        Explanation explained = CALCULATOR.explain(
                PRODUCT,
                Change.substitute("steel").by("plastic"),
                Change.set("size").to("3"));
        assertEquals(20, explained.before().total(), 1e-12);
        assertEquals(90, explained.after().total(), 1e-12);
        assertEquals(
                List.of("set size to 3", "substitute steel by plastic"),
                explained.causes().stream()
                        .map(cause -> cause.change().toString())
                        .toList());
        assertEquals(50, explained.causes().get(0).co2e(), 1e-12);
        assertEquals(20, explained.causes().get(1).co2e(), 1e-12);
    }

    /** 10 kg of each kind move: -20 of steel and +30 of plastic for the size of 1. */
    @Test
    void beneathAChangeStandsWhatMoved() {
        Explanation explained =
                CALCULATOR.explain(PRODUCT, Change.substitute("steel").by("plastic"));
        List<Double> moved = explained.causes().get(0).moved().stream()
                .map(Explanation.Moved::co2e)
                .toList();
        assertEquals(List.of(30.0, -20.0), moved);
    }

    @Test
    void aChangeWithoutEffectIsSaid() {
        Explanation explained = CALCULATOR.explain(PRODUCT, Change.set("size").to("1"));
        assertEquals(0, explained.causes().get(0).co2e());
        assertTrue(explained.warnings().stream().anyMatch(issue -> issue.code() == IssueCode.NO_EFFECT));
    }

    @Test
    void aChangeThatLeavesTheProductAsItWasIsSaidWhereItIsMade() {
        List<Change> same = List.of(Change.substitute("steel").by("steel"));
        assertTrue(CALCULATOR.changed(PRODUCT, same).issues().stream()
                .anyMatch(issue -> issue.code() == IssueCode.NO_EFFECT));
    }

    @Test
    void moreChangesThanCanBeToldApartAreRefused() {
        List<Change> many = IntStream.range(0, Explanation.MOST + 1)
                .mapToObj(i -> Change.set("p" + i).to("1"))
                .toList();
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> CALCULATOR.explain(PRODUCT, many));
        assertTrue(refused.getMessage().contains("expected at most 62"), refused.getMessage());
    }
}
