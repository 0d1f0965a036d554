package io.github.footprint4j.model;

import java.util.List;
import java.util.function.BiFunction;
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
     * The lists of entries of the four stages that are plain lists.
     *
     * @param production work in the assembling organisation
     * @param storage storage and retail
     * @param use use of the product
     * @param endOfLife treatment and disposal
     */
    public record StageLists(List<Entry> production, List<Entry> storage, List<Entry> use, List<Entry> endOfLife) {

        /** Copies the lists. */
        public StageLists {
            production = List.copyOf(production);
            storage = List.copyOf(storage);
            use = List.copyOf(use);
            endOfLife = List.copyOf(endOfLife);
        }

        /** Each list as an operation makes it, such as one that adds to the list of a stage. */
        public StageLists map(BiFunction<Stage, List<Entry>, List<Entry>> operation) {
            return new StageLists(
                    operation.apply(Stage.PRODUCTION, production),
                    operation.apply(Stage.STORAGE, storage),
                    operation.apply(Stage.USE, use),
                    operation.apply(Stage.END_OF_LIFE, endOfLife));
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
        return Stream.of(parts, transport, stages.production(), stages.storage(), stages.use(), stages.endOfLife())
                .allMatch(List::isEmpty);
    }
}
