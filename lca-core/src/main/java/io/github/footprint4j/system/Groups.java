package io.github.footprint4j.system;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * To what the contributions of a system are added.
 *
 * @param keys the groups that its contributions may have, whatever the values of its inputs, in their order
 * @param key the group of a contribution
 * @param counted the lines whose contributions are added; those of others are passed over
 */
record Groups<K extends Comparable<? super K>>(List<K> keys, Function<Contribution, K> key, Predicate<Tag> counted) {

    static <K extends Comparable<? super K>> Groups<K> of(
            ProductSystem system, Function<Contribution, K> key, Predicate<Tag> counted) {
        TreeSet<K> keys = new TreeSet<>();
        SparsePattern bought = system.compiled().layout().technosphere().pattern();
        SparsePattern emitted = system.compiled().layout().biosphere().pattern();
        for (int node = 0; node < system.nodes().size(); node++) {
            if (system.tag(node).filter(counted).isPresent()
                    && system.account(node).isEmpty()) {
                for (int position = emitted.start(node); position < emitted.start(node + 1); position++) {
                    keys.add(key.apply(cell(system, node, node, emitted.row(position))));
                }
                for (int position = bought.start(node); position < bought.start(node + 1); position++) {
                    if (system.tag(bought.row(position)).isEmpty()) {
                        for (int substance = 0; substance < emitted.rows(); substance++) {
                            keys.add(key.apply(cell(system, node, bought.row(position), substance)));
                        }
                    }
                }
            }
        }
        return new Groups<>(List.copyOf(keys), key, counted);
    }

    /** A contribution that may be, as 0. */
    static Contribution cell(ProductSystem system, int consumer, int supplier, int substance) {
        return new Contribution(
                system.tag(consumer).orElseThrow(),
                system.nodes().at(supplier),
                system.substances().at(substance),
                0);
    }

    /** True if the contributions of a line are added. */
    boolean counts(Optional<Tag> line) {
        return line.filter(counted).isPresent();
    }

    /** The number of a contribution's group. */
    int number(Contribution cell) {
        return number(key.apply(cell));
    }

    /**
     * The number of a group.
     *
     * @throws IllegalArgumentException if no contribution can have it
     */
    int number(K group) {
        int found = Collections.binarySearch(keys, group);
        if (found < 0) {
            throw new IllegalArgumentException("no contribution is counted to " + group + ", only to " + keys);
        }
        return found;
    }

    int size() {
        return keys.size();
    }
}
