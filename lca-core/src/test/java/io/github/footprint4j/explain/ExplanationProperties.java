package io.github.footprint4j.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.SwitchedSystem;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedChanges;
import io.github.footprint4j.testkit.TypedProducts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Random changes of random products: what the switches give is what the edited products give, and the causes add up. */
class ExplanationProperties {

    private static final double SAME = 1e-12;

    /** A product with changes that meet in some of its elements. */
    private record Changes(Calculator calculator, Product product, List<Change> changes, List<Change> ofOwnNames) {

        static Changes of(long product, long changes) {
            Case one = TypedProducts.of(product);
            return new Changes(
                    Calculator.of(one.library(), Method.PAS_2050_2011),
                    one.product(),
                    TypedChanges.of(changes),
                    TypedChanges.ofOwnNames(changes));
        }

        /** Of which kinds the changes are, so that a run can be asked how many of each there were. */
        String kinds() {
            boolean bring = changes.stream().anyMatch(one -> one.toString().contains("supply"));
            boolean hide = !changes.equals(ofOwnNames);
            boolean move = changes.stream().anyMatch(one -> one.toString().contains("functionalUnit"));
            return (bring ? hide ? "hides a name" : "brings a process" : "brings nothing")
                    + (move ? ", moves what is declared" : "");
        }

        /** False where the changes do not fit this product, such as a dataset that it does not buy. */
        boolean fit() {
            try {
                calculator.footprint(product, changes);
                return true;
            } catch (InvalidInputException e) {
                return false;
            }
        }

        Explanation explained() {
            return calculator.explain(product, changes);
        }
    }

    @Provide
    Arbitrary<Changes> changes() {
        return Arbitraries.longs()
                .tuple2()
                .map(seeds -> Changes.of(seeds.get1(), seeds.get2()))
                .filter(Changes::fit);
    }

    private static double magnitude(Footprint footprint) {
        return footprint.cube().magnitude();
    }

    private static double[] cells(List<Contribution> contributions) {
        return contributions.stream()
                .mapToDouble(Contribution::co2e)
                .filter(co2e -> co2e != 0)
                .toArray();
    }

    @Property(tries = 16)
    void everySetOfSwitchesIsTheProductWithThoseChanges(@ForAll("changes") Changes one, @ForAll long set) {
        SwitchedSystem system = one.calculator().switched(one.product(), one.changes());
        double[] positions = new double[system.changes().size()];
        List<Change> on = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            positions[i] = set >>> i & 1;
            if (positions[i] == 1) {
                on.add(system.changes().get(i));
            }
        }
        Footprint edited = one.calculator().footprint(one.product(), on);
        SolvedSystem switched = system.at(positions);
        assertEquals(edited.total(), switched.total(), SAME * magnitude(edited));
        Statistics.label("changes").collect(positions.length);
        Statistics.label("kinds").collect(one.kinds());
    }

    @Property(tries = 16)
    void withEverySwitchAtZeroItIsTheProductBitForBit(@ForAll("changes") Changes one) {
        Footprint plain = one.calculator().footprint(one.product());
        SolvedSystem without =
                one.calculator().switched(one.product(), one.changes()).without();
        assertEquals(plain.total(), without.total());
        assertTrue(java.util.Arrays.equals(cells(plain.cube().cells()), cells(without.contributions())));
    }

    @Property(tries = 10)
    void theCausesAddUpToTheDifferenceAndWhatMovesToTheCauses(@ForAll("changes") Changes one) {
        Explanation explained = one.explained();
        double tolerance = SAME * (magnitude(explained.before()) + magnitude(explained.after()));
        double causes =
                explained.causes().stream().mapToDouble(Explanation.Cause::co2e).sum();
        assertEquals(explained.difference(), causes, tolerance);
        for (Explanation.Cause cause : explained.causes()) {
            double moved =
                    cause.moved().stream().mapToDouble(Explanation.Moved::co2e).sum();
            assertEquals(cause.co2e(), moved, tolerance);
        }
    }

    /** The same product by hand: what the new process makes has a name of its own, so that nothing else can mean it. */
    @Property(tries = 10)
    void whatABroughtProcessMakesTakesNoNameOver(@ForAll("changes") Changes one) {
        Footprint hidden = one.calculator().footprint(one.product(), one.changes());
        Footprint plain = one.calculator().footprint(one.product(), one.ofOwnNames());
        assertEquals(plain.total(), hidden.total(), SAME * magnitude(plain));
    }

    @Property(tries = 10)
    void theOrderInWhichChangesAreNamedChangesNoBit(@ForAll("changes") Changes one, @ForAll long order) {
        List<Change> shuffled = new ArrayList<>(one.changes());
        Collections.shuffle(shuffled, new Random(order));
        assertEquals(
                one.explained().causes(),
                one.calculator().explain(one.product(), shuffled).causes());
    }
}
