package io.github.footprint4j.trace;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.trace.Root.Bought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what lines of a footprint take from where.
 *
 * @param footprint the footprint
 * @param index the entries of its product
 */
record Roots(Footprint footprint, EntryIndex index) {

    private record Key(Tag tag, Node process) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::tag).thenComparing(Key::process);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The roots of some lines, the largest magnitude first, equal ones by line and process. */
    List<Root> of(Predicate<Tag> lines) {
        SortedMap<Key, List<Contribution>> cells = new TreeMap<>();
        footprint.cube().cells().stream()
                .filter(cell -> lines.test(cell.tag()))
                .forEach(cell -> cells.computeIfAbsent(new Key(cell.tag(), cell.process()), unused -> new ArrayList<>())
                        .add(cell));
        return cells.entrySet().stream()
                .map(one -> root(
                        one.getKey(), CompensatedSum.of(one.getValue().stream().mapToDouble(Contribution::co2e))))
                .sorted(Comparator.comparingDouble(root -> -Math.abs(root.co2e())))
                .toList();
    }

    private Root root(Key key, double co2e) {
        return new Root(
                key.tag(),
                key.process(),
                co2e,
                bought(key, co2e),
                Optional.ofNullable(footprint.solved().system().datasets().get(key.process())),
                index.find(key.tag().line()));
    }

    /** What a line asks of a process in all its runs: -A_dj s_j. */
    private Optional<Bought> bought(Key key, double co2e) {
        SolvedSystem solved = footprint.solved();
        OptionalInt line = solved.system().nodes().find(Node.line(key.tag().line()));
        OptionalInt process = solved.system().nodes().find(key.process());
        if (key.process().process().isEmpty() || line.isEmpty() || process.isEmpty()) {
            return Optional.empty();
        }
        double amount = -solved.technosphere().at(process.getAsInt(), line.getAsInt()) * solved.runs(line.getAsInt());
        return amount == 0
                ? Optional.empty()
                : Optional.of(new Bought(amount, solved.system().unit(process.getAsInt()), co2e / amount));
    }

    /** What is said of where a root comes from: by its entry, by the amount of the entry, by the dataset. */
    static List<Provenance> provenances(Root root) {
        Stream<Provenance> dataset = root.dataset().map(Dataset::documentation).map(one -> one.provenance()).stream();
        return Stream.concat(root.entry().stream().flatMap(Roots::provenances), dataset)
                .toList();
    }

    /** What the file says of an entry and of its amounts. */
    static Stream<Provenance> provenances(Entry entry) {
        return Stream.concat(
                Stream.of(entry.provenance()),
                Stream.of(entry.extent().amount(), entry.extent().mass())
                        .flatMap(Optional::stream)
                        .map(Amount::provenance));
    }

    /** The sources that a root names. */
    static List<SourceKey> named(Root root) {
        return provenances(root).stream()
                .flatMap(one -> one.sources().stream())
                .distinct()
                .toList();
    }
}
