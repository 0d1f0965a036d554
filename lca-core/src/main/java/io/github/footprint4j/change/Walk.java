package io.github.footprint4j.change;

import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.EntryId;
import java.util.List;
import java.util.Optional;

/**
 * Takes a rewriting to the elements of a product: to all, to one and everything inside it, or to one alone. Masses that are stated
 * around an element follow it.
 *
 * @param in the element; empty for all
 * @param deep true if what is inside the element is rewritten too
 * @param rewriting what becomes of each
 */
record Walk(Optional<EntryId> in, boolean deep, Rewriting rewriting) {

    /** A walk to an element and everything inside it, or to all. */
    static Walk through(Optional<EntryId> in, Rewriting rewriting) {
        return new Walk(in, true, rewriting);
    }

    /** A walk to one element alone, at any depth. */
    static Walk to(EntryId element, Rewriting rewriting) {
        return new Walk(Optional.of(element), false, rewriting);
    }

    Product over(Product product) {
        LifeCycle cycle = product.lifeCycle();
        List<Part> parts = parts(cycle.parts(), in.isEmpty());
        LifeCycle walked = cycle.withParts(parts)
                .withTransport(transport(cycle.transport()))
                .with(cycle.stages().map((stage, entries) -> entries(entries, in.isEmpty())));
        return Weights.follow(product, parts).with(walked);
    }

    private List<Part> parts(List<Part> parts, boolean inside) {
        return parts.stream().flatMap(part -> part(part, inside).stream()).toList();
    }

    private List<Part> part(Part part, boolean inside) {
        boolean here = inside || isMeant(part.id());
        boolean within = inside || (deep && here);
        List<Part> parts = parts(part.parts(), within);
        List<Entry> work = entries(part.work(), within);
        boolean stays = parts.equals(part.parts()) && work.equals(part.work());
        Part walked = stays ? part : Weights.follow(part, parts).withWork(work);
        return here ? rewriting.of(walked) : List.of(walked);
    }

    private List<Entry> entries(List<Entry> entries, boolean inside) {
        return entries.stream()
                .flatMap(
                        entry -> inside || isMeant(entry.id()) ? rewriting.of(entry).stream() : List.of(entry).stream())
                .toList();
    }

    private List<Transport> transport(List<Transport> transports) {
        return transports.stream()
                .flatMap(one ->
                        in.isEmpty() || isMeant(one.entry().id()) ? rewriting.of(one).stream() : List.of(one).stream())
                .toList();
    }

    private boolean isMeant(EntryId id) {
        return in.filter(id::equals).isPresent();
    }
}
