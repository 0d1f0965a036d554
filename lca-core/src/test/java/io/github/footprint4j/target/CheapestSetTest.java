package io.github.footprint4j.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.target.CheapestSet.Guarantee;
import io.github.footprint4j.target.CheapestSet.Step;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheapestSetTest {

    private static final double EXACT = 1e-9;

    private static Measure measure(String id, String cost, Measure.Terms terms) {
        return new Measure(new MeasureId(id), id, Quantity.parse(cost), new Measure.WholeMeasure(List.of()), terms);
    }

    private static Measure measure(String id, String cost) {
        return measure(id, cost, Measure.Terms.FREE);
    }

    private static CheapestSet cheapest(ToDoubleFunction<double[]> total, List<Measure> measures, double aim) {
        return CheapestSet.of(MeasureGames.response(total), new double[measures.size()], Measures.of(measures), aim);
    }

    private static String ids(CheapestSet found) {
        return found.plan().orElseThrow().steps().stream()
                .map(step -> step.measure().id().value())
                .collect(Collectors.joining(" "));
    }

    /**
     * A use of 100 kg. A halves it for 4, B halves what is left for 3, C takes 60 % of it for 8.
     *
     * <pre>
     *   A 50, B 50, C 40, AB 25, AC 20, BC 20, ABC 10
     * </pre>
     *
     * Adding savings up would make A and B together 0; by the full model they leave 25. For 25: AB costs 7, BC 11, AC 12.
     */
    @Test
    void savingsAreCalculatedTogetherAndNotAdded() {
        ToDoubleFunction<double[]> total = x -> 100 * (1 - 0.5 * x[0]) * (1 - 0.5 * x[1]) * (1 - 0.6 * x[2]);
        List<Measure> measures = List.of(measure("a", "4"), measure("b", "3"), measure("c", "8"));
        CheapestSet found = cheapest(total, measures, 25);
        assertEquals("a b", ids(found));
        assertEquals(25, found.plan().orElseThrow().total(), EXACT);
        assertEquals(7, found.plan().orElseThrow().cost().value(), EXACT);
        Step a = found.plan().orElseThrow().steps().get(0);
        assertEquals(50, a.alone(), EXACT);
        assertEquals(25, a.beside(), EXACT);
        assertEquals("b c", ids(cheapest(total, measures, 24)));
        assertEquals("b", ids(cheapest(total, measures, 50)));
    }

    @Test
    void nothingIsDoneForATotalThatIsReachedAlready() {
        CheapestSet found = cheapest(x -> 10 - x[0], List.of(measure("a", "1")), 10);
        assertEquals("", ids(found));
        assertEquals(0, found.plan().orElseThrow().cost().value());
    }

    @Test
    void whatSavesMoneyIsDoneInAnyCase() {
        CheapestSet found = cheapest(x -> 10 - x[0] - x[1], List.of(measure("a", "-2"), measure("b", "3")), 10);
        assertEquals("a", ids(found));
        assertEquals(-2, found.plan().orElseThrow().cost().value());
    }

    @Test
    void aTotalOutOfReachIsSaidWithTheLowestOne() {
        Measure.Terms group = new Measure.Terms(new TreeSet<>(), Optional.of("power"));
        List<Measure> measures = List.of(measure("a", "4", group), measure("b", "3", group), measure("c", "8"));
        CheapestSet found = cheapest(x -> 10 - 3 * x[0] - 4 * x[1] - 2 * x[2], measures, 3);
        assertEquals(Optional.empty(), found.plan());
        assertEquals(4, found.lowest().total(), EXACT);
        assertEquals(
                List.of("b", "c"),
                found.lowest().steps().stream().map(one -> one.measure().name()).toList());
        assertEquals(Guarantee.EVERY_SET, found.proof().guarantee());
    }

    @Test
    void measuresThatExcludeOneAnotherAreNeverTogether() {
        TreeSet<MeasureId> b = new TreeSet<>(List.of(new MeasureId("b")));
        List<Measure> measures = List.of(
                measure("a", "1", new Measure.Terms(b, Optional.empty())), measure("b", "1"), measure("c", "5"));
        assertEquals("a c", ids(cheapest(x -> 10 - 3 * x[0] - 3 * x[1] - 3 * x[2], measures, 4)));
    }

    /** Two cost the same: the more effective one is taken, and of equal ones the first by id. */
    @Test
    void ofEquallyCheapSetsTheFirstIsTaken() {
        List<Measure> measures = List.of(measure("c", "2"), measure("b", "2"), measure("a", "2"));
        assertEquals("b", ids(cheapest(x -> 10 - 3 * x[0] - 4 * x[1] - 3 * x[2], measures, 7)));
        assertEquals("a", ids(cheapest(x -> 10 - 3 * x[0] - 3 * x[1] - 3 * x[2], measures, 7)));
    }

    /** One measure that doubles what two others save: all three together save what no pair shows. */
    @Test
    void whereThreeSaveMoreThanTheirPairsTheAnswerDoesNotClaimToBeSure() {
        int count = 13;
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            measures.add(MeasureGames.measure(i, 1 + 0.01 * i, Measure.Terms.FREE));
        }
        ToDoubleFunction<double[]> total = x -> {
            double sum = 100;
            for (int i = 0; i < count; i++) {
                sum -= x[i];
            }
            return sum - 30 * x[0] * x[1] * x[2] - 30 * x[3] * x[4] * x[5];
        };
        SetSearch.Limits limits = new SetSearch.Limits(10, 100_000);
        CheapestSet found = CheapestSetSearch.of(
                MeasureGames.response(total), new double[count], Measures.of(measures), 35, limits);
        assertEquals(Guarantee.SEEN, found.proof().guarantee());
        assertTrue(CheapestSet.isReached(found.plan().orElseThrow().total(), 35));
    }

    /** Ten choices of one of two each that save less beside one another: 59,049 sets, of which a few thousand are calculated. */
    @Test
    void twentyEitherOrMeasuresTakeFewCalculations() {
        SplittableRandom random = new SplittableRandom(4);
        List<Measure> measures = new ArrayList<>();
        double[] factors = random.doubles(20, 0.85, 0.99).toArray();
        for (int i = 0; i < 20; i++) {
            Measure.Terms terms = new Measure.Terms(new TreeSet<>(), Optional.of("choice " + i / 2));
            measures.add(MeasureGames.measure(i, random.nextInt(1, 50), terms));
        }
        ToDoubleFunction<double[]> total = x -> {
            double product = 100;
            for (int i = 0; i < 20; i++) {
                product *= x[i] == 1 ? factors[i] : 1;
            }
            return product;
        };
        CheapestSet found = cheapest(total, measures, 60);
        assertTrue(found.plan().isPresent());
        assertTrue(found.proof().calculated() < 10_000, () -> found.proof().toString());
    }

    /** Twenty that may all be done: a million sets. */
    @Test
    void twentyYesNoMeasuresTakeFewCalculations() {
        SplittableRandom random = new SplittableRandom(5);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            measures.add(MeasureGames.measure(i, random.nextInt(1, 50), Measure.Terms.FREE));
        }
        ToDoubleFunction<double[]> total = MeasureGames.factors(20, 0.8, random);
        double none = total.applyAsDouble(new double[20]);
        double[] every = new double[20];
        java.util.Arrays.fill(every, 1);
        double aim = 0.1 * none + 0.9 * total.applyAsDouble(every);
        CheapestSet found = cheapest(total, measures, aim);
        assertEquals(Guarantee.PAIRS, found.proof().guarantee());
        assertTrue(found.proof().calculated() < 5_000, () -> found.proof().toString());
    }

    @Test
    void measuresThatCannotBeComparedAreRefusedTogether() {
        InvalidInputException e = assertThrows(
                InvalidInputException.class,
                () -> Measures.of(List.of(
                        measure("a", "3 EUR2024"),
                        measure("a", "3"),
                        measure(
                                "b",
                                "4 EUR2024",
                                new Measure.Terms(new TreeSet<>(List.of(new MeasureId("bb"))), Optional.empty())),
                        new Measure(
                                new MeasureId("c"),
                                "c",
                                Quantity.parse("-1 EUR2024/kg"),
                                new Measure.GradualMeasure("p", Quantity.parse("1 kg"), Quantity.parse("2 kg")),
                                Measure.Terms.FREE))));
        assertEquals(
                List.of(
                        IssueCode.DUPLICATE_ID,
                        IssueCode.DIMENSION_MISMATCH,
                        IssueCode.UNKNOWN_NAME,
                        IssueCode.NEGATIVE_AMOUNT),
                e.issues().stream()
                        .map(one -> one.code())
                        .sorted(java.util.Comparator.comparing(code -> List.of(
                                        IssueCode.DUPLICATE_ID,
                                        IssueCode.DIMENSION_MISMATCH,
                                        IssueCode.UNKNOWN_NAME,
                                        IssueCode.NEGATIVE_AMOUNT)
                                .indexOf(code)))
                        .toList());
    }

    @Test
    void noMeasureIsNothingToChooseFrom() {
        InvalidInputException e = assertThrows(InvalidInputException.class, () -> Measures.of(List.of()));
        assertEquals(IssueCode.LIMIT_EXCEEDED, e.issues().get(0).code());
    }

    /** A with B would be 4 for a cost of 2; without it 5 is reached by A with C for 4. */
    @Test
    void aSetWithoutAnAnswerIsPassedOver() {
        ToDoubleFunction<double[]> total = x -> x[0] + x[1] == 2 ? Double.NaN : 10 - 3 * x[0] - 3 * x[1] - 2 * x[2];
        CheapestSet found = cheapest(total, List.of(measure("a", "1"), measure("b", "1"), measure("c", "3")), 5);
        assertEquals("a c", ids(found));
        assertEquals(Guarantee.EVERY_SET, found.proof().guarantee());
        assertEquals(
                List.of("\"a\" with \"b\" and one other set have no answer and were passed over: the total is NaN"),
                found.notes().stream().map(note -> note.message()).toList());
        assertThrows(InvalidInputException.class, () -> cheapest(x -> Double.NaN, List.of(measure("a", "1")), 5));
    }
}
