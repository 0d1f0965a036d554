package io.github.footprint4j.model;

import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The life cycle of a product, as written.
 *
 * @param parts parts, accessories and packaging, with suppliers' work
 * @param transport moving the product
 * @param stages the lists of production, storage, use and end of life
 * @param processes unit processes of the product's own, in the bare form
 */
public record LifeCycle(List<Part> parts, List<Transport> transport, StageLists stages, List<UnitProcess> processes) {

    /** Copies the lists. */
    public LifeCycle {
        parts = List.copyOf(parts);
        transport = List.copyOf(transport);
        processes = List.copyOf(processes);
    }

    /**
     * The lists of the stages that hold entries.
     *
     * @param lists the entries of each such stage; a stage that is not there has none
     */
    public record StageLists(SortedMap<Stage, List<Entry>> lists) {

        /** Copies the lists, those that are not there as empty ones. */
        public StageLists {
            SortedMap<Stage, List<Entry>> copy = new TreeMap<>();
            for (Stage stage : Stage.values()) {
                List<Entry> entries = List.copyOf(lists.getOrDefault(stage, List.of()));
                if (stage.hasEntries()) {
                    copy.put(stage, entries);
                } else if (!entries.isEmpty()) {
                    throw new IllegalArgumentException(
                            "the stage \"" + stage + "\" has no list of entries, found " + entries.size() + " in it");
                }
            }
            lists = Collections.unmodifiableSortedMap(copy);
        }

        /** The lists of some stages; the others have none. */
        public static StageLists of(Map<Stage, List<Entry>> lists) {
            return new StageLists(new TreeMap<>(lists));
        }

        /** A list for each stage that holds entries. */
        public static StageLists each(Function<Stage, List<Entry>> list) {
            SortedMap<Stage, List<Entry>> lists = new TreeMap<>();
            Arrays.stream(Stage.values())
                    .filter(Stage::hasEntries)
                    .forEach(stage -> lists.put(stage, list.apply(stage)));
            return new StageLists(lists);
        }

        /** The entries of a stage; none for a stage that holds no entries. */
        public List<Entry> at(Stage stage) {
            return lists.getOrDefault(stage, List.of());
        }

        /** Each list as an operation makes it, such as one that adds to the list of a stage. */
        public StageLists map(BiFunction<Stage, List<Entry>, List<Entry>> operation) {
            return each(stage -> operation.apply(stage, at(stage)));
        }

        /** Every entry, in the order of the stages. */
        public Stream<Entry> all() {
            return lists.values().stream().flatMap(List::stream);
        }
    }

    /** Walks through the lists in the order of the stages. */
    public void inOrder(Runnable atParts, Runnable atTransport, BiConsumer<Stage, List<Entry>> atEntries) {
        for (Stage stage : Stage.values()) {
            if (stage == Stage.RAW_MATERIALS) {
                atParts.run();
            } else if (stage == Stage.TRANSPORT) {
                atTransport.run();
            } else if (stage.hasEntries()) {
                atEntries.accept(stage, stages.at(stage));
            }
        }
    }

    /** This life cycle with other parts. */
    public LifeCycle withParts(List<Part> newParts) {
        return new LifeCycle(newParts, transport, stages, processes);
    }

    /** This life cycle with other transport. */
    public LifeCycle withTransport(List<Transport> newTransport) {
        return new LifeCycle(parts, newTransport, stages, processes);
    }

    /** This life cycle with other lists of entries. */
    public LifeCycle with(StageLists newStages) {
        return new LifeCycle(parts, transport, newStages, processes);
    }

    /** This life cycle with other processes. */
    public LifeCycle withProcesses(List<UnitProcess> newProcesses) {
        return new LifeCycle(parts, transport, stages, newProcesses);
    }

    /** True if there are no parts, no transport and no entries. */
    public boolean isEmpty() {
        return parts.isEmpty() && transport.isEmpty() && stages.all().findAny().isEmpty();
    }
}
