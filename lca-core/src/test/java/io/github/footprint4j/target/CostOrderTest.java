package io.github.footprint4j.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CostOrderTest {

    private static Atoms atoms(Measures measures) {
        return Atoms.of(
                MeasureGames.response(x -> 0),
                measures,
                new double[measures.all().size()]);
    }

    @Property(tries = 100)
    void everyAllowedSetComesOnceAndNoneBeforeACheaperOne(
            @ForAll @IntRange(min = 1, max = 9) int count, @ForAll long seed) {
        Measures measures = MeasureGames.random(count, new SplittableRandom(seed));
        Atoms atoms = atoms(measures);
        CostOrder order = CostOrder.of(atoms);
        List<Long> sets = new ArrayList<>();
        for (Optional<Long> next = order.next(); next.isPresent(); next = order.next()) {
            sets.add(next.get());
        }
        long allowed = java.util.stream.IntStream.range(0, 1 << count)
                .filter(set -> MeasureGames.isAllowed(set, measures))
                .count();
        assertEquals(allowed, sets.size());
        assertEquals(allowed, new TreeSet<>(sets).size());
        for (int i = 1; i < sets.size(); i++) {
            assertTrue(atoms.cost(sets.get(i - 1)) <= atoms.cost(sets.get(i)) + 1e-12);
        }
        assertTrue(order.isComplete());
    }

    @Property(tries = 50)
    void setsUpToACostAreCountedUntilThereAreTooMany(@ForAll @IntRange(min = 1, max = 9) int count, @ForAll long seed) {
        Measures measures = MeasureGames.random(count, new SplittableRandom(seed));
        Atoms atoms = atoms(measures);
        int all = CostOrder.upTo(Double.POSITIVE_INFINITY, 512, atoms)
                .orElseThrow()
                .size();
        assertEquals(Optional.empty(), CostOrder.upTo(Double.POSITIVE_INFINITY, all - 1, atoms));
        for (long set : CostOrder.upTo(2, 512, atoms).orElseThrow()) {
            assertTrue(atoms.cost(set) <= 2);
        }
    }
}
