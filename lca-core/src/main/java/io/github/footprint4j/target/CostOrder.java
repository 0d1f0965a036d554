package io.github.footprint4j.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * All sets of measures that go together, from the cheapest to the dearest. Not thread-safe.
 *
 * <p>The cheapest set has every measure that costs less than nothing. From there measures change sides, the one with the smallest cost
 * first: a set whose last change is measure k leads to those that change k + 1 as well, or k + 1 instead. No set comes twice.
 */
final class CostOrder {

    /** The most sets that are looked at, those that do not go together included. */
    private static final int MOST = 1 << 18;

    private final Atoms atoms;
    private final List<Integer> byCost;
    private final PriorityQueue<Step> queue = new PriorityQueue<>(
            Comparator.comparingDouble(Step::cost).thenComparing(Comparator.comparingLong(Step::set)));
    private int looked;

    private record Step(long set, double cost, int last) {}

    private CostOrder(Atoms atoms, List<Integer> byCost) {
        this.atoms = atoms;
        this.byCost = byCost;
    }

    static CostOrder of(Atoms atoms) {
        List<Integer> byCost = new ArrayList<>(atoms.choices());
        byCost.sort(Comparator.comparingDouble(
                        (Integer atom) -> Math.abs(atoms.at(atom).cost()))
                .thenComparing(Comparator.naturalOrder()));
        CostOrder order = new CostOrder(atoms, byCost);
        long cheapest = 0;
        for (int atom : byCost) {
            cheapest |= atoms.at(atom).cost() < 0 ? 1L << atom : 0;
        }
        order.queue.add(new Step(cheapest, atoms.cost(cheapest), -1));
        return order;
    }

    /** The next set that goes together; empty when there are no more, or too many were looked at. */
    Optional<Long> next() {
        while (!queue.isEmpty() && looked < MOST) {
            Step step = queue.remove();
            looked++;
            follow(step);
            if (atoms.isAllowed(step.set())) {
                return Optional.of(step.set());
            }
        }
        return Optional.empty();
    }

    /** True if every set has come. */
    boolean isComplete() {
        return queue.isEmpty();
    }

    private void follow(Step step) {
        int next = step.last() + 1;
        if (next < byCost.size()) {
            long change = 1L << byCost.get(next);
            add(step.set() ^ change, next);
            if (step.last() >= 0) {
                add(step.set() ^ change ^ 1L << byCost.get(step.last()), next);
            }
        }
    }

    private void add(long set, int last) {
        queue.add(new Step(set, atoms.cost(set), last));
    }

    /** All sets that cost at most so much, if they are at most so many. */
    static Optional<List<Long>> upTo(double cost, int most, Atoms atoms) {
        CostOrder order = of(atoms);
        List<Long> sets = new ArrayList<>();
        Optional<Long> next = order.next();
        while (next.isPresent() && atoms.cost(next.get()) <= cost) {
            sets.add(next.get());
            if (sets.size() > most) {
                return Optional.empty();
            }
            next = order.next();
        }
        return next.isPresent() || order.isComplete() ? Optional.of(sets) : Optional.empty();
    }
}
