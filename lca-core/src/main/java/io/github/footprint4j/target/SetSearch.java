package io.github.footprint4j.target;

import io.github.footprint4j.target.CheapestSet.Guarantee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest set of measures that reaches a total, by branch and bound on the full model.
 *
 * <p>Where the sets that go together are few, each is calculated, from the cheapest on, until one reaches the total. Else the measures
 * are taken or left one by one, those first that save most for their cost; what they save beside those taken is calculated with the full
 * model, and a branch is left where {@link SetBound} says that it cannot be cheaper than what is known. If the sets that cost no more than
 * the answer are few, they are all calculated in the end, and the answer is sure without any assumption.
 *
 * <p>Wherever a measure is seen to save more beside others than the bound allows, the excess is allowed from then on and the search is
 * repeated, {@value #ROUNDS} times at most; then {@value #UNSURE} times as many sets are still few. Of sets that cost the same, the one is taken that has the measure that saves most for its cost,
 * then the next one, and so on; measures that turn out not to be needed are dropped. Not thread-safe.
 */
final class SetSearch {

    private static final int ROUNDS = 5;
    private static final int UNSURE = 16;

    /** Moving levers beside a set takes about as many calculations. */
    private static final int LEVERS = 8;

    private static final double ROUNDING = 1e-12;
    private static final double SEEN = 1e-9;

    private final Atoms atoms;
    private final double aim;
    private final Limits limits;
    private final LeverSearch levers;
    private final List<Integer> order;
    private Optional<Found> best = Optional.empty();
    private Optional<SetBound> checked = Optional.empty();
    private long lowest;
    private double excess;
    private int nodes;
    private boolean stopped;

    /**
     * How much is calculated at most.
     *
     * @param every the most sets that are all calculated
     * @param calculated the most calculations of the full model in the search
     */
    record Limits(int every, int calculated) {

        static final Limits USUAL = new Limits(4096, 100_000);
    }

    /**
     * A set that reaches the total.
     *
     * @param set the atoms that are done
     * @param positions the positions of all measures
     * @param cost what it costs, in base units
     */
    record Found(long set, List<Double> positions, double cost) {}

    /**
     * How a search ended.
     *
     * @param best the cheapest set; empty if none reaches the total
     * @param lowest the set with the lowest total that was seen
     * @param guarantee what is sure about the answer
     * @param nodes branches that were looked at
     */
    record End(Optional<Found> best, long lowest, Guarantee guarantee, int nodes) {}

    private SetSearch(Atoms atoms, double aim, Limits limits) {
        this.atoms = atoms;
        this.aim = aim;
        this.limits = atoms.ends(0).isEmpty() ? limits : new Limits(limits.every() / LEVERS, limits.calculated());
        this.levers = new LeverSearch(atoms, aim);
        this.order = order(atoms);
    }

    static End of(Atoms atoms, double aim, Limits limits) {
        return new SetSearch(atoms, aim, limits).run();
    }

    /** Those that cost nothing first, then those that save most for their cost. */
    private static List<Integer> order(Atoms atoms) {
        List<Integer> order = new ArrayList<>(atoms.choices());
        order.sort(Comparator.comparingDouble((Integer atom) -> -effect(atoms, atom))
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(order);
    }

    private static double effect(Atoms atoms, int atom) {
        double cost = atoms.at(atom).cost();
        return cost <= 0 ? Double.POSITIVE_INFINITY : (atoms.total(0) - atoms.total(1L << atom)) / cost;
    }

    private End run() {
        Optional<List<Long>> all = CostOrder.upTo(Double.POSITIVE_INFINITY, limits.every(), atoms);
        Guarantee guarantee = all.isPresent() ? Guarantee.EVERY_SET : branch();
        Optional<List<Long>> cheaper = all.isPresent()
                ? all
                : CostOrder.upTo(
                        best.map(Found::cost).orElse(Double.POSITIVE_INFINITY),
                        guarantee == Guarantee.SEEN ? UNSURE * limits.every() : limits.every(),
                        atoms);
        if (cheaper.isPresent()) {
            calculate(cheaper.get());
            guarantee = Guarantee.EVERY_SET;
        }
        boolean hasLevers = !atoms.ends(0).isEmpty();
        descend();
        return new End(
                hasLevers ? best : best.map(this::withoutNeedless),
                lowest,
                hasLevers && guarantee != Guarantee.SEEN ? Guarantee.LINEARISED : guarantee,
                nodes);
    }

    /** Sets in the order of their cost; with levers a dearer set has no cheaper answer. */
    private void calculate(List<Long> sets) {
        for (long set : sets) {
            if (best.isPresent() && atoms.cost(set) > best.get().cost()) {
                return;
            }
            offer(set);
        }
    }

    private Guarantee branch() {
        SetBound bound = SetBound.of(atoms);
        for (int round = 0; round < ROUNDS; round++) {
            excess = 0;
            take(bound);
            if (excess == 0 || stopped) {
                return stopped || round > 0 ? Guarantee.SEEN : Guarantee.PAIRS;
            }
            bound = bound.allowing(excess);
        }
        return Guarantee.SEEN;
    }

    private void take(SetBound bound) {
        checked = Optional.of(bound);
        long greedy = 0;
        offer(greedy);
        for (int atom : order) {
            greedy |= atoms.fits(atom, greedy) ? 1L << atom : 0;
            offer(greedy);
        }
        new Branches(bound).visit(0, 0, savings(0, 0));
    }

    private List<Integer> open(long set, int from) {
        List<Integer> open = new ArrayList<>();
        order.stream().skip(from).filter(atom -> atoms.fits(atom, set)).forEach(open::add);
        open.addAll(atoms.ends(set));
        return open;
    }

    /** What each open atom saves beside a set, by atom; each of the sets is a candidate. */
    private double[] savings(long set, int from) {
        double[] savings = new double[atoms.size()];
        double total = atoms.total(set);
        for (int atom : open(set, from)) {
            long with = set | 1L << atom;
            savings[atom] = total - atoms.total(with);
            if (atoms.at(atom).isEnd()) {
                savings[atom] = Math.max(savings[atom], Math.max(slope(set, atom), slope(with, atom)));
            } else {
                offer(with);
            }
        }
        return savings;
    }

    /** What the whole way of a lever would save at the slope beside a set. */
    private double slope(long set, int atom) {
        Atoms.Atom end = atoms.at(atom);
        double way = end.position() - atoms.positions(set & ~(1L << atom))[end.measure()];
        return -way * atoms.point(atoms.positions(set)).slopes()[end.measure()];
    }

    private void offer(long set) {
        double total = atoms.total(set);
        if (atoms.isRefused(set)) {
            return;
        }
        if (total < atoms.total(lowest)) {
            lowest = set;
        }
        checked.ifPresent(bound -> excess = Math.max(excess, bound.excess(set, SEEN * Math.abs(atoms.total(0)))));
        double cost = atoms.cost(set);
        if (CheapestSet.isReached(total, aim)) {
            accept(new Found(set, Arrays.stream(atoms.positions(set)).boxed().toList(), cost));
        } else if (best.isEmpty() || cost < best.get().cost()) {
            levers.beside(set).ifPresent(moved -> accept(new Found(set, moved.positions(), moved.cost())));
        }
    }

    private void accept(Found found) {
        boolean better = best.isEmpty()
                || found.cost() < best.get().cost()
                || (found.cost() == best.get().cost()
                        && key(found.set()) > key(best.get().set()));
        best = better ? Optional.of(found) : best;
    }

    /** The first measure of the order is the highest bit. */
    private long key(long set) {
        long key = 0;
        for (int atom : order) {
            key = key << 1 | (set >>> atom & 1);
        }
        return key;
    }

    private final class Branches {

        private final SetBound bound;

        Branches(SetBound bound) {
            this.bound = bound;
        }

        void visit(long set, int from, double[] savings) {
            nodes++;
            stopped |= atoms.evaluated() > limits.calculated();
            if (stopped || isLeft(set, from, savings) || from == order.size()) {
                return;
            }
            int atom = order.get(from);
            if (atoms.fits(atom, set)) {
                with(set, from, savings);
            }
            visit(set, from + 1, savings);
        }

        /** What is open may save as much as before, and what it saves together with the new one. */
        private void with(long set, int from, double[] savings) {
            int atom = order.get(from);
            long with = set | 1L << atom;
            offer(with);
            double[] expected = savings.clone();
            List<Integer> open = open(with, from + 1);
            open.forEach(other -> expected[other] += bound.together(atom, other));
            if (isLeft(with, from + 1, expected)) {
                return;
            }
            double[] exact = savings(with, from + 1);
            double rounding = SEEN * Math.abs(atoms.total(0));
            for (int other : open) {
                double more = exact[other] - expected[other];
                excess = more > rounding ? Math.max(excess, more) : excess;
            }
            visit(with, from + 1, exact);
        }

        private boolean isLeft(long set, int from, double[] savings) {
            double needed = atoms.total(set) - aim - Target.TOLERANCE * Math.abs(aim);
            double cost = rounded(bound.cost(set, open(set, from), savings, needed));
            if (best.isEmpty() || cost == Double.POSITIVE_INFINITY) {
                return cost == Double.POSITIVE_INFINITY;
            }
            double known = best.get().cost();
            double rounding = ROUNDING * Math.max(1, Math.abs(known));
            int rest = order.size() - from;
            boolean comesFirst = key(best.get().set()) >>> rest > key(set) >>> rest;
            return cost > known + rounding || (comesFirst && cost >= known - rounding);
        }

        /** Whole costs have whole sums. */
        private double rounded(double cost) {
            boolean whole = atoms.ends(0).isEmpty()
                    && order.stream().mapToDouble(atom -> atoms.at(atom).cost()).allMatch(one -> one == Math.rint(one));
            return whole ? Math.ceil(cost - SEEN) : cost;
        }
    }

    /** Drops measures without which the total is still reached and that save no money, the least effective first. */
    private Found withoutNeedless(Found found) {
        long set = found.set();
        for (int i = order.size() - 1; i >= 0; i--) {
            long without = set & ~(1L << order.get(i));
            boolean needless = atoms.cost(without) <= atoms.cost(set)
                    && CheapestSet.isReached(atoms.total(without), aim)
                    && !atoms.isRefused(without);
            set = needless ? without : set;
        }
        return new Found(set, Arrays.stream(atoms.positions(set)).boxed().toList(), atoms.cost(set));
    }

    /** Looks for a lower total by taking or leaving one atom at a time. */
    private void descend() {
        boolean lower = true;
        while (lower) {
            lower = false;
            for (int atom = 0; atom < atoms.size(); atom++) {
                long other = lowest ^ 1L << atom;
                if (atoms.isAllowed(other) && atoms.total(other) < atoms.total(lowest) && !atoms.isRefused(other)) {
                    lowest = other;
                    lower = true;
                }
            }
        }
    }
}
