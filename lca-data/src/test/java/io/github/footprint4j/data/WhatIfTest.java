package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changes;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.explain.Explanation.Moved;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the changes of designers do to the phones. */
class WhatIfTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Product PHONE = Products.bundled("xiaomi-13-pro").variant("12GB+256GB");
    private static final List<Change> RECYCLED =
            Scenarios.bundled("recycled-aluminium-100").changes();

    /** Half the bought 90 g is in the phone: 0.090 · 15.1 = 1.359 kg, and 5 % of it with the factor of the statement. */
    @Test
    void recycledAluminiumTakesTheMetalFrom1359To68GramsAndMovesThatPartAlone() {
        Explanation explained = CALCULATOR.explain(PHONE, RECYCLED);
        assertEquals(0.05 * 1.359 - 1.359, explained.difference(), 1e-12);
        assertEquals(-1.291, explained.difference(), 0.0005);
        assertEquals(0.020, -explained.difference() / explained.before().total(), 0.0005);
        List<Moved> moved = explained.causes().get(0).moved();
        assertEquals(2, moved.size(), moved.toString());
        assertTrue(moved.stream().allMatch(one -> one.tag().line().equals("enclosure/frame")), moved.toString());
        assertEquals(-1.359, moved.get(0).co2e(), 1e-12);
        assertEquals(0.05 * 1.359, moved.get(1).co2e(), 1e-12);
    }

    @Test
    void underClosedLoopRecycledContentDoesNothingAndThatIsSaid() {
        Calculator closedLoop = CALCULATOR.with(Method.PAS_2050_2011.with(RecyclingRule.CLOSED_LOOP));
        Product open = Products.bundled("xiaomi-13-pro");
        Explanation explained = closedLoop.explain(Asked.closedLoop(open), RECYCLED);
        assertEquals(explained.before().total(), explained.after().total());
        assertEquals(List.of(), explained.causes().get(0).moved());
        assertTrue(
                explained.warnings().stream().anyMatch(issue -> issue.code() == IssueCode.NO_EFFECT),
                explained.warnings().toString());
    }

    /** The phone asks for recycled content itself; here it does not. */
    private static final class Asked {

        static Product closedLoop(Product product) {
            return CALCULATOR
                    .changed(
                            product,
                            List.of(new Change.Calculate(
                                    java.util.Optional.empty(), java.util.Optional.of("closed-loop"))))
                    .product();
        }
    }

    @Test
    void aDatasetInItsOwnPlaceChangesNothingBitForBit() {
        Change same = Changes.substitution("zirconia=zirconia");
        Footprint before = CALCULATOR.footprint(PHONE);
        Footprint after = CALCULATOR.footprint(PHONE, List.of(same));
        assertEquals(before.total(), after.total());
        assertEquals(before.cube().cells(), after.cube().cells());
        Explanation explained = CALCULATOR.explain(PHONE, List.of(same));
        assertTrue(explained.warnings().stream().anyMatch(issue -> issue.code() == IssueCode.NO_EFFECT));
    }

    @Test
    void whatCannotBeChangedIsRefusedWithItsReason() {
        for (String[] wrong : new String[][] {
            {"titanium=steel", "titanium"},
            {"aluminium=electricity", "kWh"},
            {"aluminium=nothing-like-it", "nothing-like-it"},
            {"aluminium=titanium", "titanium-alloy"}
        }) {
            InvalidInputException refused = Assertions.assertThrows(
                    InvalidInputException.class,
                    () -> CALCULATOR.explain(PHONE, List.of(Changes.substitution(wrong[0]))));
            assertTrue(refused.getMessage().contains(wrong[1]), refused.getMessage());
        }
    }

    /** Without the charger its 220 g are not made, moved or treated; the phone bought apart keeps everything else. */
    @Test
    void aPartThatIsLeftOutTakesItsFreightAndItsTreatmentAlong() {
        Explanation explained = CALCULATOR.explain(PHONE, List.of(Changes.assignment("charger_in_box=false")));
        assertEquals(
                61.00312292800168 - 63.851755748001686, explained.difference(), 1e-9); // the independent calculation
        List<String> lines = explained.causes().get(0).moved().stream()
                .map(one -> one.tag().line())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("charger", "roads", "to-europe", "weee"), lines);
    }

    /** An input of its own for a changed value belongs to a product and its changed form in one system, never to a product alone. */
    @Test
    void noInputOfABundledProductIsACopyOfAnother() {
        for (String id : Products.ids()) {
            CALCULATOR
                    .system(Products.bundled(id))
                    .inputs()
                    .all()
                    .forEach(input ->
                            assertFalse(input.id().path().contains("(changed)"), () -> id + ": " + input.id()));
        }
    }

    /** Without air everything goes by rail: 0.730 kg · 10,500 km; 0 of something uncertain is certain. */
    @Test
    void aShareWithASpreadMayBeSetToNothing() {
        Explanation explained = CALCULATOR.explain(PHONE, List.of(Changes.assignment("air_share=0 %")));
        double mass = 0.000730;
        double half = 0.5 * mass * (9200 * (0.5313 + 0.13516) - 10500 * (0.02779 + 0.00691));
        assertEquals(-half, explained.difference(), 1e-9);
    }

    @Test
    void aLongerLifeIsComparedForAYear() {
        Explanation explained = CALCULATOR.explain(PHONE, List.of(Changes.assignment("lifetime=4 a")));
        assertTrue(explained.after().total() > explained.before().total());
        assertTrue(explained.comparison().unit().perYear());
        assertEquals(explained.after().perYear() - explained.before().perYear(), explained.difference(), 1e-12);
        assertEquals(explained.difference(), explained.causes().get(0).co2e(), 1e-12);
        assertTrue(explained.difference() < 0);
    }
}
