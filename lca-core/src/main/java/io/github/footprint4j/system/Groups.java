package io.github.footprint4j.system;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.matrix.SparsePattern;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * To what the contributions of a system are added.
 *
 * @param keys the groups that its contributions may have, whatever the values of its inputs, in their order
 * @param key the group of a contribution
 * @param isPart true if there are other groups, whose contributions are passed over
 */
public record Groups<K extends Comparable<? super K>>(List<K> keys, Function<Contribution, K> key, boolean isPart) {

    /** In place of the number of a group that is not among these. */
    static final int NONE = -1;

    static <K extends Comparable<? super K>> Groups<K> of(ProductSystem system, Function<Contribution, K> key) {
        TreeSet<K> keys = new TreeSet<>();
        Consecutive<K> consecutive = new Consecutive<>(found -> keys.add(found) ? 1 : 0);
        SparsePattern bought = system.compiled().layout().technosphere().pattern();
        SparsePattern emitted = system.compiled().layout().biosphere().pattern();
        for (int node = 0; node < system.nodes().size(); node++) {
            if (system.tag(node).isPresent() && system.account(node).isEmpty()) {
                for (int position = emitted.start(node); position < emitted.start(node + 1); position++) {
                    consecutive.applyAsInt(key.apply(cell(system, node, node, emitted.row(position))));
                }
                for (int position = bought.start(node); position < bought.start(node + 1); position++) {
                    if (system.tag(bought.row(position)).isEmpty()) {
                        for (int substance = 0; substance < emitted.rows(); substance++) {
                            consecutive.applyAsInt(key.apply(cell(system, node, bought.row(position), substance)));
                        }
                    }
                }
            }
        }
        return new Groups<>(List.copyOf(keys), key, false);
    }

    /** Some of the groups, from one up to another that is left out. */
    Groups<K> part(int from, int to) {
        return new Groups<>(keys.subList(from, to), key, true);
    }

    /** A contribution that may be, as 0. */
    static Contribution cell(ProductSystem system, int consumer, int supplier, int substance) {
        return new Contribution(
                system.tag(consumer).orElseThrow(),
                system.nodes().at(supplier),
                0,
                system.substances().at(substance),
                0);
    }

    /** The number of the group of each of many contributions, quickly where one follows another of its group; for one thread. */
    ToIntFunction<Contribution> numbers() {
        Consecutive<K> consecutive = new Consecutive<>(this::number);
        return cell -> consecutive.applyAsInt(key.apply(cell));
    }

    /** The number of a contribution's group; {@link #NONE} if it is none of this part. */
    int find(Contribution cell) {
        return isPart ? Math.max(NONE, Collections.binarySearch(keys, key.apply(cell))) : number(key.apply(cell));
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

    /** A function of keys that is not asked again for a key that comes twice in a row. */
    private static final class Consecutive<K extends Comparable<? super K>> implements ToIntFunction<K> {

        private final ToIntFunction<K> function;
        private @Nullable K last;
        private int answer;

        Consecutive(ToIntFunction<K> function) {
            this.function = function;
        }

        @Override
        public int applyAsInt(K key) {
            if (last == null || last.compareTo(key) != 0) {
                answer = function.applyAsInt(key);
                last = key;
            }
            return answer;
        }
    }
}
