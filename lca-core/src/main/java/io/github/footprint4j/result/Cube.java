package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.matrix.CompensatedSum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The contributions of a footprint by stage, part, line, process, gas and origin; additive by construction, without a remainder.
 *
 * <p>The total is the compensated sum of the cells in their order; the parts of any view agree with it to 1e-12 of the sum of the
 * magnitudes.
 */
public final class Cube {

    private final List<Contribution> cells;

    Cube(List<Contribution> cells) {
        this.cells = cells;
    }

    /** Every cell that is not zero, by stage, part, line, process, gas and origin. */
    public List<Contribution> cells() {
        return cells;
    }

    /** The sum of all cells, in kg CO2e. */
    public double total() {
        return CompensatedSum.of(cells.stream().mapToDouble(Contribution::co2e));
    }

    /** The sum of the magnitudes of all cells, in kg CO2e: what shares of credits and burdens refer to. */
    public double magnitude() {
        return CompensatedSum.of(cells.stream().mapToDouble(cell -> Math.abs(cell.co2e())));
    }

    /**
     * The sums of the cells by one axis or several, in kg CO2e, in the order of the keys.
     *
     * @param key what a cell is counted to
     */
    public <K extends Comparable<? super K>> Map<K, Double> by(Function<Contribution, K> key) {
        return sums(key, Contribution::co2e);
    }

    private <K extends Comparable<? super K>> Map<K, Double> sums(
            Function<Contribution, K> key, ToDoubleFunction<Contribution> value) {
        record Keyed<K>(K key, double value) {}
        List<Keyed<K>> all = new ArrayList<>(cells.size());
        for (Contribution cell : cells) {
            all.add(new Keyed<>(key.apply(cell), value.applyAsDouble(cell)));
        }
        all.sort(Comparator.comparing(Keyed::key)); // next to no work for keys in the order of the cells
        Map<K, Double> sums = new LinkedHashMap<>();
        int end = 0;
        for (int start = 0; start < all.size(); start = end) {
            K group = all.get(start).key();
            while (end < all.size() && group.compareTo(all.get(end).key()) == 0) {
                end++;
            }
            sums.put(
                    group,
                    end - start == 1
                            ? all.get(start).value()
                            : CompensatedSum.of(all.subList(start, end).stream().mapToDouble(Keyed::value)));
        }
        return Collections.unmodifiableMap(sums);
    }

    /** The cells of this cube minus those of another one, cell by cell; what both have alike is left out. */
    Cube minus(Cube other) {
        SortedMap<Contribution, Double> mine = new TreeMap<>(by(cell -> cell));
        SortedMap<Contribution, Double> theirs = new TreeMap<>(other.by(cell -> cell));
        SortedSet<Contribution> keys = new TreeSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        SortedMap<Contribution, Double> mass = new TreeMap<>(sums(cell -> cell, Contribution::mass));
        SortedMap<Contribution, Double> less = new TreeMap<>(other.sums(cell -> cell, Contribution::mass));
        return new Cube(keys.stream()
                .map(key -> new Contribution(
                        key.tag(),
                        key.process(),
                        mass.getOrDefault(key, 0.0) - less.getOrDefault(key, 0.0),
                        key.substance(),
                        mine.getOrDefault(key, 0.0) - theirs.getOrDefault(key, 0.0)))
                .filter(cell -> cell.co2e() != 0)
                .toList());
    }

    /** Every cell times a number. */
    Cube times(double factor) {
        return new Cube(cells.stream().map(cell -> cell.times(factor)).toList());
    }
}
