package io.github.footprint4j.footprint;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.library.Library;
import io.github.footprint4j.testkit.ProductModel;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Steel, 2 kg a kg with a sigma of 0.1; wood, 1 kg a kg, certain. */
class LibrarySpreadsTest {

    private static final double EXACT = 1e-12;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"),
            dataset("wood", "makes 1 kg", "emits 1 kg of CO2 fossil"));

    private static OptionalDouble share(ProductModel product) {
        return LibrarySpreads.share(footprint(LIBRARY, product));
    }

    /** 3 kg ± 0.2 of steel: the amount 6 · 0.2 = 1.2, the factor 6 · 0.1 = 0.6; 0.36 / (0.36 + 1.44) = 0.2. */
    @Test
    void theShareIsThatOfTheVarianceToFirstOrder() {
        assertEquals(0.2, share(product("p").use("a: buys 3 kg of steel ± 0.2")).orElseThrow(), EXACT);
    }

    @Test
    void whatTheProductStatesIsNotTheLibrarys() {
        assertEquals(0, share(product("p").use("a: buys 3 kg of wood ± 0.2")).orElseThrow());
        assertEquals(1, share(product("p").use("a: buys 3 kg of steel")).orElseThrow(), EXACT);
    }

    @Test
    void withoutSpreadsThereIsNoShare() {
        assertEquals(OptionalDouble.empty(), share(product("p").use("a: buys 3 kg of wood")));
    }

    /** A spread that moves nothing, since nothing is bought of it, is none of the variance. */
    @Test
    void aSpreadThatMovesNothingHasNoShare() {
        assertEquals(OptionalDouble.empty(), share(product("p").use("a: buys 0 kg of steel")));
    }
}
