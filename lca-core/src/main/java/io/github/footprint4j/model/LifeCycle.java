package io.github.footprint4j.model;

import java.util.List;

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
    }
}
