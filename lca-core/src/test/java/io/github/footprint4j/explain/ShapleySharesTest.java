package io.github.footprint4j.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapleySharesTest {

    private static final double EXACT = 1e-12;

    /**
     * Mass 2 kg to 3 kg and factor 5 to 4, v = mass * factor from 10 to 12.
     *
     * <pre>
     *   mass    1/2 (3*5 - 2*5) + 1/2 (3*4 - 2*4) = 1/2 (5 + 4)  =  4.5
     *   factor  1/2 (2*4 - 2*5) + 1/2 (3*4 - 3*5) = 1/2 (-2 - 3) = -2.5
     * </pre>
     */
    @Test
    void aProductOfTwoIsSharedByTheMeanOfBothOrders() {
        ShapleyShares<String> shared = ShapleyShares.of(
                List.of("mass", "factor"),
                set -> (set.contains("mass") ? 3.0 : 2.0) * (set.contains("factor") ? 4.0 : 5.0));
        assertEquals(10, shared.before());
        assertEquals(12, shared.after());
        assertEquals(4.5, shared.partOf("mass"), EXACT);
        assertEquals(-2.5, shared.partOf("factor"), EXACT);
        assertEquals(Optional.empty(), shared.sampled());
    }

    /**
     * A glove game: L1 and L2 hold a left glove each, R a right one, and a pair is worth 1. Orders in which R completes a pair at once:
     * R stands second or third, 4 of 6; L1 completes it if it comes right after R and before L2, 1 of 6; so does L2.
     */
    @Test
    void theGloveGameHasItsTextbookValues() {
        ShapleyShares<String> shared = ShapleyShares.of(
                List.of("L1", "L2", "R"),
                set -> set.contains("R") && (set.contains("L1") || set.contains("L2")) ? 1 : 0);
        assertEquals(1.0 / 6, shared.partOf("L1"), EXACT);
        assertEquals(1.0 / 6, shared.partOf("L2"), EXACT);
        assertEquals(4.0 / 6, shared.partOf("R"), EXACT);
    }

    @Test
    void withoutACauseThereIsNoDifference() {
        ShapleyShares<String> shared = ShapleyShares.of(List.<String>of(), set -> 7);
        assertEquals(new ShapleyShares<String>(7, List.of(), 7, Optional.empty()), shared);
        assertEquals(0, shared.difference());
        assertEquals(0, shared.partOf("anything"));
    }

    @Test
    void everySetIsEvaluatedOnceWithItsCausesInTheirOrder() {
        List<Set<Integer>> asked = new ArrayList<>();
        ShapleyShares.of(List.of(3, 1, 2), set -> {
            asked.add(set);
            return set.size();
        });
        assertEquals(8, asked.size());
        assertEquals(8, Set.copyOf(asked).size());
        assertTrue(asked.stream().anyMatch(set -> List.copyOf(set).equals(List.of(1, 2, 3))));
    }

    /** Sixteen causes that add their number each, and one that doubles everything: the exact parts are 1.5 i and half the sum. */
    @Test
    void manyCausesAreSampledWithinTheirBound() {
        List<Integer> causes = IntStream.rangeClosed(0, 16).boxed().toList();
        ShapleyShares<Integer> shared = ShapleyShares.of(
                causes, set -> set.stream().mapToInt(Integer::intValue).sum() * (set.contains(0) ? 2.0 : 1.0));
        double error = shared.sampled().orElseThrow().error();
        assertEquals(2 * ShapleyShares.ORDERS, shared.sampled().orElseThrow().orders());
        assertTrue(error < 2.0, () -> "error " + error);
        for (int i = 1; i <= 16; i++) {
            assertEquals(1.5 * i, shared.partOf(i), 2 * error);
        }
        assertEquals(68, shared.partOf(0), 2 * error);
        assertEquals(
                272,
                shared.parts().stream().mapToDouble(ShapleyShares.CausePart::value).sum(),
                1e-9);
    }

    @Test
    void twoEqualCausesAreRefused() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> ShapleyShares.of(List.of("a", "a"), set -> 0));
        assertTrue(e.getMessage().contains("[a, a]"), e.getMessage());
    }

    @Test
    void aValueThatIsNoNumberIsRefusedWithItsSet() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> ShapleyShares.of(List.of("a", "b"), set -> set.size() == 1 ? Double.NaN : 0));
        assertTrue(e.getMessage().contains("[a] is NaN"), e.getMessage());
    }
}
