package io.github.footprint4j.model;

import io.github.footprint4j.process.EntryId;
import java.util.List;

/**
 * A part of the product, with its sub-parts and the work suppliers do on it.
 *
 * @param entry what is bought for it; its mass is what the product contains
 * @param kind what it is to the product
 * @param making quantity, yield, scrap and replacement
 * @param recycling recycled content and recycling after use
 * @param parts sub-parts
 * @param work manufacturing steps, counted under raw materials
 */
public record Part(Entry entry, PartKind kind, Making making, Recycling recycling, List<Part> parts, List<Entry> work) {

    /** Copies the lists. */
    public Part {
        parts = List.copyOf(parts);
        work = List.copyOf(work);
    }

    /** The id of its entry. */
    public EntryId id() {
        return entry.id();
    }

    /** This part with another entry. */
    public Part with(Entry newEntry) {
        return new Part(newEntry, kind, making, recycling, parts, work);
    }

    /** This part as another kind of part. */
    public Part with(PartKind newKind) {
        return new Part(entry, newKind, making, recycling, parts, work);
    }

    /** This part made otherwise. */
    public Part with(Making newMaking) {
        return new Part(entry, kind, newMaking, recycling, parts, work);
    }

    /** This part with other recycling. */
    public Part with(Recycling newRecycling) {
        return new Part(entry, kind, making, newRecycling, parts, work);
    }

    /** This part with other sub-parts. */
    public Part withParts(List<Part> newParts) {
        return new Part(entry, kind, making, recycling, newParts, work);
    }

    /** This part with other work on it. */
    public Part withWork(List<Entry> newWork) {
        return new Part(entry, kind, making, recycling, parts, newWork);
    }
}
