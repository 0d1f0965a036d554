package io.github.footprint4j.target;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.SwitchedSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Measures as switches of one compiled system: a change is on while one of the measures that make it is done, so that what two measures
 * share is made once. Changes of measures that exclude one another are alternatives.
 */
final class MeasureSwitches {

    private final SwitchedSystem system;
    private final List<List<Integer>> owners;

    private MeasureSwitches(SwitchedSystem system, List<List<Integer>> owners) {
        this.system = system;
        this.owners = owners;
    }

    /**
     * The switches of measures that go together wherever they do not exclude one another.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with the changes
     */
    static MeasureSwitches of(ProductSystem product, Measures measures) {
        Map<Change, List<Integer>> owners = new LinkedHashMap<>();
        for (int i = 0; i < measures.all().size(); i++) {
            for (Change change : measures.all().get(i).changes()) {
                owners.computeIfAbsent(change, unused -> new ArrayList<>()).add(i);
            }
        }
        SwitchedSystem system = SwitchedSystem.ofAlternatives(
                product.product(),
                List.copyOf(owners.keySet()),
                (one, other) -> areAlternatives(at(one, owners), at(other, owners), measures),
                product.background(),
                product.method());
        return new MeasureSwitches(
                system,
                system.changes().stream().map(change -> at(change, owners)).toList());
    }

    private static List<Integer> at(Change change, Map<Change, List<Integer>> owners) {
        return owners.getOrDefault(change, List.of());
    }

    /** No measure makes both, and none that makes the one goes together with one that makes the other. */
    private static boolean areAlternatives(List<Integer> ones, List<Integer> others, Measures measures) {
        return ones.stream()
                .allMatch(one -> others.stream()
                        .allMatch(other -> !one.equals(other)
                                && measures.all()
                                        .get(one)
                                        .excludes(measures.all().get(other))));
    }

    /**
     * The product with measures done and inputs moved.
     *
     * @param positions one for each measure, 1 for one that is done
     * @param moved inputs with their values in base units
     */
    SolvedSystem at(double[] positions, SortedMap<InputId, Double> moved) {
        double[] switches = new double[owners.size()];
        for (int i = 0; i < switches.length; i++) {
            boolean on = owners.get(i).stream().anyMatch(measure -> positions[measure] == 1);
            switches[i] = on ? 1 : 0;
        }
        return system.at(moved, switches);
    }

    /** Adds the slope of each change to that of the measures that make it. */
    void addSlopes(SolvedSystem solved, double[] slopes) {
        double[] bySwitch = system.slopes(solved);
        for (int i = 0; i < bySwitch.length; i++) {
            double slope = bySwitch[i];
            owners.get(i).forEach(measure -> slopes[measure] += slope);
        }
    }
}
