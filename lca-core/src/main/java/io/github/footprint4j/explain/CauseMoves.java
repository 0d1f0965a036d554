package io.github.footprint4j.explain;

import io.github.footprint4j.explain.Explanation.Cause;
import io.github.footprint4j.explain.Explanation.Moved;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.SwitchedSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What sets of changes make of a product, line by line and process by process; each set is calculated once. Not thread-safe. */
final class CauseMoves {

    /** What is left of two values of a cell that cancel, below this share of them, is rounding. */
    private static final double ROUNDING = 1e-15;

    private final SwitchedSystem system;
    private final CommonUnit unit;
    private final List<Integer> changes;
    private final Map<Long, Outcome> outcomes = new LinkedHashMap<>(); // by the bits of the changes that are made
    private final SortedMap<Cell, Integer> cells = new TreeMap<>(); // by when they were first seen

    /**
     * For a product and changes.
     *
     * @param system the product with its changes
     * @param unit what everything is given for
     */
    CauseMoves(SwitchedSystem system, CommonUnit unit) {
        this.system = system;
        this.unit = unit;
        this.changes = IntStream.range(0, system.changes().size()).boxed().toList();
    }

    /** A line and a process. */
    private record Cell(Tag tag, Node process) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::tag).thenComparing(Cell::process);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What a set of changes makes of the product. There may be tens of thousands of sets, so that each keeps no more than its numbers.
     */
    private static final class Outcome {

        private final double total;
        private final double[] values;

        Outcome(double total, double[] values) {
            this.total = total;
            this.values = values;
        }

        double total() {
            return total;
        }

        /** What a cell at a position has; 0 for one that was not known yet, since it has nothing here. */
        double of(int position) {
            return position < values.length ? values[position] : 0;
        }
    }

    private Outcome outcome(SolvedSystem solved) {
        double factor = unit.factor(solved.facts());
        SortedMap<Cell, CompensatedSum> sums = new TreeMap<>();
        for (Contribution one : solved.contributions()) {
            sums.computeIfAbsent(new Cell(one.tag(), one.process()), unused -> new CompensatedSum())
                    .add(one.co2e());
        }
        sums.keySet().forEach(cell -> cells.putIfAbsent(cell, cells.size()));
        double[] values = new double[cells.size()];
        sums.forEach((cell, sum) -> values[cells.getOrDefault(cell, 0)] = factor * sum.value());
        return new Outcome(factor * solved.total(), values);
    }

    /** The difference of the totals shared among the changes, which are known by their positions. */
    ShapleyShares<Integer> shared() {
        return ShapleyShares.of(CauseSets.ofBits(changes, set -> outcome(set).total()));
    }

    /** Each change with its part and what moves beneath it. */
    List<Cause> causes(ShapleyShares<Integer> shared) {
        Map<Cell, ShapleyShares<Integer>> parts = new LinkedHashMap<>();
        cells.forEach((cell, position) -> {
            if (!stays(position)) {
                parts.put(
                        cell,
                        ShapleyShares.of(
                                CauseSets.ofBits(changes, set -> outcome(set).of(position))));
            }
        });
        return changes.stream()
                .map(change -> new Cause(system.changes().get(change), shared.partOf(change), moved(change, parts)))
                .toList();
    }

    private boolean stays(int position) {
        double first = outcomes.values().iterator().next().of(position);
        return outcomes.values().stream().allMatch(outcome -> outcome.of(position) == first);
    }

    private static List<Moved> moved(int change, Map<Cell, ShapleyShares<Integer>> parts) {
        List<Moved> moved = new ArrayList<>();
        parts.forEach((cell, part) -> {
            double value = part.partOf(change);
            if (Math.abs(value) > ROUNDING * Math.max(Math.abs(part.before()), Math.abs(part.after()))) {
                moved.add(new Moved(cell.tag(), cell.process(), value));
            }
        });
        return moved.stream()
                .sorted(Comparator.comparingDouble((Moved one) -> -Math.abs(one.co2e()))
                        .thenComparing(Moved::tag)
                        .thenComparing(Moved::process))
                .toList();
    }

    private Outcome outcome(long bits) {
        Outcome known = outcomes.get(bits);
        if (known != null) {
            return known;
        }
        double[] positions = new double[changes.size()];
        Arrays.setAll(positions, change -> bits >>> change & 1);
        Outcome outcome = outcome(system.at(positions));
        outcomes.put(bits, outcome);
        return outcome;
    }
}
