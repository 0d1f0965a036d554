package io.github.footprint4j.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.target.CheapestSet.Guarantee;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The cheapest set is that of trying every set. */
class CheapestSetProperties {

    private static final int TRIES = 300;
    private static final double ROUNDING = 1e-9;
    private static final SetSearch.Limits BRANCHES = new SetSearch.Limits(0, 100_000);

    private static CheapestSet cheapest(
            ToDoubleFunction<double[]> total, Measures measures, double aim, SetSearch.Limits limits) {
        int count = measures.all().size();
        return CheapestSetSearch.of(MeasureGames.response(total), new double[count], measures, aim, limits);
    }

    private static double aim(ToDoubleFunction<double[]> total, int count, double share) {
        double[] all = new double[count];
        java.util.Arrays.fill(all, 1);
        return (1 - share) * total.applyAsDouble(new double[count]) + share * total.applyAsDouble(all);
    }

    private static void assertCheapest(Optional<Double> expected, CheapestSet found) {
        assertEquals(expected.isPresent(), found.plan().isPresent(), found::toString);
        expected.ifPresent(cost -> {
            assertEquals(cost, found.plan().orElseThrow().cost().value(), ROUNDING);
            assertTrue(CheapestSet.isReached(found.plan().orElseThrow().total(), found.aim()));
        });
    }

    /** Factors above one make measures that save more beside others, three at a time too. */
    @Property(tries = TRIES)
    void whereEverySetIsCalculatedTheAnswerIsThatOfTryingAll(
            @ForAll @IntRange(min = 1, max = 8) int count,
            @ForAll long seed,
            @ForAll @DoubleRange(max = 1.2) double share) {
        SplittableRandom random = new SplittableRandom(seed);
        Measures measures = MeasureGames.random(count, random);
        ToDoubleFunction<double[]> total = MeasureGames.factors(count, -0.5, random);
        double aim = aim(total, count, share);
        CheapestSet found = cheapest(total, measures, aim, SetSearch.Limits.USUAL);
        assertEquals(Guarantee.EVERY_SET, found.proof().guarantee());
        assertEquals(0, found.proof().nodes());
        assertCheapest(MeasureGames.bruteForce(total, measures, aim), found);
    }

    @Property(tries = TRIES)
    void savingsThatShrinkBesideOneAnotherAreBounded(
            @ForAll @IntRange(min = 1, max = 8) int count,
            @ForAll long seed,
            @ForAll @DoubleRange(max = 1.2) double share) {
        SplittableRandom random = new SplittableRandom(seed);
        Measures measures = MeasureGames.random(count, random);
        ToDoubleFunction<double[]> total = MeasureGames.factors(count, 0, random);
        double aim = aim(total, count, share);
        CheapestSet found = cheapest(total, measures, aim, BRANCHES);
        assertNotEquals(Guarantee.SEEN, found.proof().guarantee());
        assertCheapest(MeasureGames.bruteForce(total, measures, aim), found);
    }

    @Property(tries = TRIES)
    void effectsOfPairsAreBoundedWhateverTheirSign(
            @ForAll @IntRange(min = 1, max = 8) int count,
            @ForAll long seed,
            @ForAll @DoubleRange(max = 1.2) double share) {
        SplittableRandom random = new SplittableRandom(seed);
        Measures measures = MeasureGames.random(count, random);
        ToDoubleFunction<double[]> total = MeasureGames.pairs(count, random);
        double aim = aim(total, count, share);
        CheapestSet found = cheapest(total, measures, aim, BRANCHES);
        assertNotEquals(Guarantee.SEEN, found.proof().guarantee());
        assertCheapest(MeasureGames.bruteForce(total, measures, aim), found);
    }

    @Property(tries = TRIES)
    void theOrderOfTheMeasuresChangesNoBit(
            @ForAll @IntRange(min = 2, max = 8) int count,
            @ForAll long seed,
            @ForAll @DoubleRange(max = 1) double share) {
        SplittableRandom random = new SplittableRandom(seed);
        Measures measures = MeasureGames.random(count, random);
        ToDoubleFunction<double[]> total = MeasureGames.factors(count, 0, random);
        double aim = aim(total, count, share);
        List<Measure> shuffled = new ArrayList<>(measures.all());
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(cheapest(total, measures, aim, BRANCHES), cheapest(total, Measures.of(shuffled), aim, BRANCHES));
    }

    /** With a total linear in everything, the levers beside each set are filled from the cheapest per kilogram on. */
    @Property(tries = TRIES)
    void besideEverySetTheCheapestLeversAreMoved(
            @ForAll @IntRange(max = 4) int choices,
            @ForAll @IntRange(min = 1, max = 3) int levers,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1.2) double share) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = choices + levers;
        double[] saves = random.doubles(count, 0.1, 3).toArray();
        double[] costs = random.doubles(count, 0.1, 3).toArray();
        List<Measure> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(
                    i < choices
                            ? MeasureGames.measure(i, costs[i], Measure.Terms.FREE)
                            : MeasureGames.lever(i, costs[i], 1));
        }
        ToDoubleFunction<double[]> total = x -> {
            double sum = 30;
            for (int i = 0; i < count; i++) {
                sum -= saves[i] * x[i];
            }
            return sum;
        };
        Response response = MeasureGames.response(
                total, x -> java.util.Arrays.stream(saves).map(one -> -one).toArray());
        double aim = aim(total, count, share);
        CheapestSet found = CheapestSetSearch.of(
                response, new double[count], Measures.of(all), aim, seed % 2 == 0 ? BRANCHES : SetSearch.Limits.USUAL);
        Optional<Double> expected = filled(choices, saves, costs, 30 - aim);
        assertEquals(expected.isPresent(), found.plan().isPresent(), found::toString);
        expected.ifPresent(
                cost -> assertEquals(cost, found.plan().orElseThrow().cost().value(), 1e-6 * Math.max(1, cost)));
        assertEquals(Guarantee.LINEARISED, found.proof().guarantee());
    }

    private static Optional<Double> filled(int choices, double[] saves, double[] costs, double needed) {
        Optional<Double> best = Optional.empty();
        for (int set = 0; set < 1 << choices; set++) {
            double cost = 0;
            double rest = needed - ROUNDING;
            for (int i = 0; i < choices; i++) {
                cost += (set >> i & 1) * costs[i];
                rest -= (set >> i & 1) * saves[i];
            }
            List<Integer> order = new ArrayList<>();
            for (int i = choices; i < saves.length; i++) {
                order.add(i);
            }
            order.sort(java.util.Comparator.comparingDouble(i -> costs[i] / saves[i]));
            for (int lever : order) {
                double part = Math.min(1, Math.max(0, rest / saves[lever]));
                cost += part * costs[lever];
                rest -= part * saves[lever];
            }
            best = rest <= ROUNDING && (best.isEmpty() || cost < best.get()) ? Optional.of(cost) : best;
        }
        return best;
    }
}
