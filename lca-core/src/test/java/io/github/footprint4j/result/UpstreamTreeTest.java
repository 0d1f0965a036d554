package io.github.footprint4j.result;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.ProductModel.buying;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.library.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamTreeTest {

    private static final double EXACT = 1e-12;

    /** Loop of two that make 2 and 4: asked for 8 of p2, visits ask for 8, 4, 4, 2, 2, 1 ... (bw_graph_tools, non-unit production). */
    private static final Library LOOP = library(
            dataset("p1", "makes 2 kg", "takes 1 kg of p2", "emits 1 kg of CO2 fossil"),
            dataset("p2", "makes 4 kg", "takes 2 kg of p1", "emits 2 kg of CO2 fossil"));

    @Test
    void aLoopUnfoldsUntilItsRoundsAreSmall() {
        UpstreamTree product = footprint(LOOP, buying("8 kg of p2")).upstream(0.1);
        UpstreamTree line = only(product);
        UpstreamTree first = only(line);
        UpstreamTree second = only(first);
        assertEquals(8, product.total(), EXACT);
        assertEquals(0, product.direct());
        // 8 kg: 2 runs emit 4 kg and ask for 4 kg of p1: 2 runs emit 2 kg and ask for 2 kg of p2
        assertEquals(List.of(8.0, 4.0), List.of(first.amount(), first.direct()));
        assertEquals(List.of(4.0, 2.0), List.of(second.amount(), second.direct()));
        assertEquals(2, only(second).amount(), EXACT);
        assertAdds(product);
    }

    private static UpstreamTree only(UpstreamTree tree) {
        assertEquals(1, tree.suppliers().size());
        return tree.suppliers().get(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-3, 0.1, 0.5, 1})
    void everyNodeIsItsOwnEmissionsItsSuppliersAndTheRemainder(double cutOff) {
        assertAdds(footprint(LOOP, buying("8 kg of p2")).upstream(cutOff));
        assertAdds(footprint(AVOIDED_WASTE, buying("1 kg of p")).upstream(cutOff));
    }

    private static void assertAdds(UpstreamTree tree) {
        double sum = tree.direct() + tree.remainder();
        for (UpstreamTree supplier : tree.suppliers()) {
            assertAdds(supplier);
            sum += supplier.total();
        }
        assertEquals(tree.total(), sum, EXACT * 10);
    }

    private static final Library AVOIDED_WASTE = library(
            dataset("p", "makes 1 kg", "takes 1 kg of r", "spares 0.5 kg of w"),
            dataset("r", "makes 1 kg", "emits 1 kg of CO2 fossil"),
            dataset("w", "treats 1 kg", "takes 0.5 kg of r"));

    /** Oracle: openLCA, AvoidedWasteTest: upstream of r 0.75 in all, -0.25 of it by way of the treatment that is not needed. */
    @Test
    void whatIsSparedHasANegativeBranch() {
        UpstreamTree p = only(only(footprint(AVOIDED_WASTE, buying("1 kg of p")).upstream(1e-6)));
        assertEquals(0.75, p.total(), EXACT);
        assertEquals(
                List.of(1.0, -0.25),
                p.suppliers().stream().map(UpstreamTree::total).toList());
        assertEquals(-0.5, p.suppliers().get(1).amount(), EXACT);
    }

    @Test
    void smallBranchesAreInTheRemainder() {
        Library library = library(
                dataset("a", "makes 1 kg", "emits 90 kg of CO2 fossil"),
                dataset("b", "makes 1 kg", "emits 9 kg of CO2 fossil"),
                dataset("c", "makes 1 kg", "emits 1 kg of CO2 fossil"),
                dataset("all", "makes 1 kg", "takes 1 kg of a", "takes 1 kg of b", "takes 1 kg of c"));
        UpstreamTree all = only(only(footprint(library, buying("1 kg of all")).upstream(0.05)));
        assertEquals(
                List.of("a @ GLO", "b @ GLO"),
                all.suppliers().stream().map(one -> one.node().name()).toList());
        assertEquals(1, all.remainder(), EXACT);
    }

    /** A total of nothing, burden and credit in a loop: without magnitudes the cut-off would be 0 and the tree would not end. */
    @Test
    void creditsDoNotMakeTheTreeEndless() {
        Library library = library(
                dataset("a", "makes 1 kg", "takes 0.5 kg of a2", "takes 0.4 kg of b", "emits 1 kg of CO2 fossil"),
                dataset("a2", "makes 1 kg", "takes 0.5 kg of a", "takes 0.4 kg of b"),
                dataset("b", "makes 1 kg", "takes 0.3 kg of a", "takes 0.3 kg of a2"),
                dataset("credit", "makes 1 kg", "avoids 1 kg of a"));
        Footprint footprint = footprint(library, product("p").use("x: buys 1 kg of a", "y: buys 1 kg of credit"));
        assertTrue(Math.abs(footprint.total()) < 1e-9, "total " + footprint.total());
        assertAdds(footprint.upstream(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
    void aCutOffIsAShare(double cutOff) {
        Footprint footprint = footprint(LOOP, buying("8 kg of p2"));
        assertThrows(IllegalArgumentException.class, () -> footprint.upstream(cutOff));
    }
}
