package io.github.footprint4j.change;

import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A reference by which a product asks for something.
 *
 * @param reference the reference
 * @param buyer the process that asks; empty for a line
 */
record AskedReference(Reference reference, Optional<ProcessId> buyer) {

    /**
     * Those of an element with everything inside it, or of all, and those of some processes.
     *
     * @param product the product
     * @param in the element; empty for all
     * @param asks true for a process whose references are gathered
     */
    static List<AskedReference> of(Product product, Optional<EntryId> in, Predicate<UnitProcess> asks) {
        List<AskedReference> asked = new ArrayList<>();
        Walk.through(in, new Search(gathering(asked, Optional.empty()))).over(product);
        product.lifeCycle().processes().stream()
                .filter(asks)
                .map(AskedReference::of)
                .forEach(asked::addAll);
        return asked;
    }

    /** Those of a process. */
    static List<AskedReference> of(UnitProcess process) {
        List<AskedReference> asked = new ArrayList<>();
        References references = gathering(asked, Optional.of(process.id()));
        process.exchanges().forEach(references::of);
        return asked;
    }

    private static References gathering(List<AskedReference> asked, Optional<ProcessId> buyer) {
        return new References(reference -> {
            asked.add(new AskedReference(reference, buyer));
            return reference;
        });
    }

    private record Search(References references) implements Rewriting {

        @Override
        public List<Part> of(Part part) {
            return List.of(references.of(part));
        }

        @Override
        public List<Entry> of(Entry entry) {
            return List.of(references.of(entry));
        }

        @Override
        public List<Transport> of(Transport transport) {
            return List.of(references.of(transport));
        }
    }
}
