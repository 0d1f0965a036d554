package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Cube;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compared results by stage and part: stages as they follow in the life cycle, parts of a stage from the largest to the smallest, whichever
 * result it is largest in, equal ones by name.
 *
 * @param rows each stage, followed by its parts
 */
public record ComparisonBreakdown(List<Row> rows) {

    /** Copies the list. */
    public ComparisonBreakdown {
        rows = List.copyOf(rows);
    }

    /**
     * A stage, or a part within it.
     *
     * @param stage the stage
     * @param part the part; empty for the stage as a whole
     * @param values what it contributes to each result, in kg CO2e per common unit; 0 where a result has no such part
     */
    public record Row(Stage stage, Optional<EntryId> part, List<Double> values) {

        /** Copies the list. */
        public Row {
            values = List.copyOf(values);
        }

        private double largest() {
            return values.stream().mapToDouble(Math::abs).max().orElse(0);
        }
    }

    private record Key(Stage stage, EntryId part) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::stage).thenComparing(Key::part);

        static Key of(Line line) {
            return new Key(line.tag().stage(), line.tag().part());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The breakdown of a comparison. */
    public static ComparisonBreakdown of(Comparison comparison) {
        List<Cube> cubes =
                comparison.compared().stream().map(one -> one.result().cube()).toList();
        List<Map<Stage, Double>> stages =
                cubes.stream().map(cube -> cube.by(cell -> cell.tag().stage())).toList();
        List<Map<Key, Double>> parts = cubes.stream()
                .map(cube ->
                        cube.by(cell -> new Key(cell.tag().stage(), cell.tag().part())))
                .toList();
        List<Row> rows = new ArrayList<>();
        partsOfStages(comparison).forEach((stage, keys) -> {
            rows.add(new Row(stage, Optional.empty(), values(stages, stage)));
            keys.stream()
                    .map(key -> new Row(stage, Optional.of(key.part()), values(parts, key)))
                    .sorted(Comparator.comparingDouble((Row row) -> -row.largest()))
                    .forEach(rows::add);
        });
        return new ComparisonBreakdown(rows);
    }

    private static SortedMap<Stage, SortedSet<Key>> partsOfStages(Comparison comparison) {
        SortedMap<Stage, SortedSet<Key>> stages = new TreeMap<>();
        comparison.compared().stream()
                .map(Compared::result)
                .map(result -> result.footprint())
                .map(Footprint::lines)
                .flatMap(List::stream)
                .map(Key::of)
                .forEach(key -> stages.computeIfAbsent(key.stage(), unused -> new TreeSet<>())
                        .add(key));
        return stages;
    }

    private static <K> List<Double> values(List<Map<K, Double>> sums, K key) {
        return sums.stream().map(sum -> sum.getOrDefault(key, 0.0)).toList();
    }
}
