package io.github.footprint4j.analysis;

import io.github.footprint4j.analysis.Explanation.Cause;
import io.github.footprint4j.analysis.Explanation.Moved;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.system.CompensatedSum;
import io.github.footprint4j.system.Contribution;
import io.github.footprint4j.system.Node;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.SwitchedSystem;
import io.github.footprint4j.system.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What sets of changes make of a product, line by line and process by process; each set is calculated once. Not thread-safe. */
final class Moves {

    /** What is left of two values of a cell that cancel, below this share of them, is rounding. */
    private static final double ROUNDING = 1e-15;

    private final SwitchedSystem system;
    private final CommonUnit unit;
    private final List<Integer> changes;
    private final Map<Set<Integer>, Outcome> outcomes = new LinkedHashMap<>();

    /**
     * For a product and changes.
     *
     * @param system the product with its changes
     * @param unit what everything is given for
     */
    Moves(SwitchedSystem system, CommonUnit unit) {
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

    /** What a set of changes makes of the product. */
    private record Outcome(double total, SortedMap<Cell, Double> cells) {

        static Outcome of(SolvedSystem solved, CommonUnit unit) {
            double factor = unit.factor(solved.facts());
            SortedMap<Cell, List<Double>> gathered = new TreeMap<>();
            for (Contribution one : solved.contributions()) {
                gathered.computeIfAbsent(new Cell(one.tag(), one.process()), unused -> new ArrayList<>())
                        .add(one.co2e());
            }
            SortedMap<Cell, Double> cells = new TreeMap<>();
            gathered.forEach((cell, parts) ->
                    cells.put(cell, factor * CompensatedSum.of(parts.stream().mapToDouble(Double::doubleValue))));
            return new Outcome(factor * solved.total(), cells);
        }

        double of(Cell cell) {
            return cells.getOrDefault(cell, 0.0);
        }
    }

    /** The difference of the totals shared among the changes, which are known by their positions. */
    Attribution<Integer> shared() {
        return Attribution.of(changes, set -> outcome(set).total());
    }

    /** Each change with its part and what moves beneath it. */
    List<Cause> causes(Attribution<Integer> shared) {
        SortedSet<Cell> moving = new TreeSet<>();
        outcomes.values().forEach(outcome -> moving.addAll(outcome.cells().keySet()));
        moving.removeIf(this::stays);
        Map<Cell, Attribution<Integer>> parts = new LinkedHashMap<>();
        moving.forEach(cell ->
                parts.put(cell, Attribution.of(changes, set -> outcome(set).of(cell))));
        return changes.stream()
                .map(change -> new Cause(system.changes().get(change), shared.partOf(change), moved(change, parts)))
                .toList();
    }

    private boolean stays(Cell cell) {
        return outcomes.values().stream()
                        .mapToDouble(outcome -> outcome.of(cell))
                        .distinct()
                        .count()
                == 1;
    }

    private List<Moved> moved(int change, Map<Cell, Attribution<Integer>> parts) {
        List<Moved> moved = new ArrayList<>();
        parts.forEach((cell, part) -> moved.add(new Moved(cell.tag(), cell.process(), part.partOf(change))));
        return moved.stream()
                .filter(one -> Math.abs(one.co2e()) > ROUNDING * magnitude(new Cell(one.tag(), one.process())))
                .sorted(Comparator.comparingDouble((Moved one) -> -Math.abs(one.co2e()))
                        .thenComparing(Moved::tag)
                        .thenComparing(Moved::process))
                .toList();
    }

    private double magnitude(Cell cell) {
        return outcomes.values().stream()
                .mapToDouble(outcome -> Math.abs(outcome.of(cell)))
                .max()
                .orElse(0);
    }

    private Outcome outcome(Set<Integer> set) {
        return outcomes.computeIfAbsent(Set.copyOf(set), unused -> {
            double[] positions = new double[changes.size()];
            set.forEach(change -> positions[change] = 1);
            return Outcome.of(system.at(positions), unit);
        });
    }
}
