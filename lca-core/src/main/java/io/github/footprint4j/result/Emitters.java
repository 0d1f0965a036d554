package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.system.SolvedSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each node emits itself: how often it runs, times the mass of each gas of one run, times what the gas counts. */
final class Emitters {

    private Emitters() {}

    static Map<Node, Double> of(SolvedSystem solved) {
        SortedMap<Node, List<Double>> masses = new TreeMap<>();
        solved.biosphere().forEach((substance, node, mass) -> {
            double co2e = solved.runs(node) * mass * solved.counted(substance);
            if (co2e != 0) {
                masses.computeIfAbsent(solved.system().nodes().at(node), unused -> new ArrayList<>())
                        .add(co2e);
            }
        });
        SortedMap<Node, Double> sums = new TreeMap<>();
        masses.forEach(
                (node, some) -> sums.put(node, CompensatedSum.of(some.stream().mapToDouble(Double::doubleValue))));
        return Collections.unmodifiableSortedMap(sums);
    }
}
