package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.EntryId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Leaves an element out, with everything inside it; what belongs to it elsewhere must go first. */
final class Removal implements Rewriting {

    private Removal() {}

    static Product on(Change.Remove change, Product product, Issues issues) {
        LifeCycle cycle = product.lifeCycle();
        if (!Elements.has(cycle, change.element())) {
            issues.add(Elements.unknown(change.element(), cycle));
            return product;
        }
        Product edited = Walk.to(change.element(), new Removal()).over(product);
        refuseNothing(change, edited, issues);
        refuseOrphans(cycle, edited.lifeCycle(), issues);
        return edited;
    }

    private static void refuseNothing(Change.Remove change, Product edited, Issues issues) {
        if (edited.lifeCycle().isEmpty()) {
            issues.add(Refusal.error(
                    IssueCode.MISSING_FIELD,
                    "without \"" + change.element() + "\" the product has no parts and no entries, so that there is"
                            + " nothing to calculate"));
        } else if (hollow(edited.lifeCycle().parts())) {
            issues.add(Refusal.error(
                            IssueCode.MISSING_FIELD,
                            "without \"" + change.element() + "\" the part around it has no parts and no work left")
                    .maybe("remove the part around it"));
        }
    }

    private static boolean hollow(List<Part> parts) {
        return parts.stream().anyMatch(part -> isHollow(part) || hollow(part.parts()));
    }

    /** True if a part buys nothing, holds nothing, and gives no reason for it. */
    private static boolean isHollow(Part part) {
        return part.parts().isEmpty()
                && part.work().isEmpty()
                && part.entry().activity().isEmpty()
                && part.entry().attribution().excluded().isEmpty();
    }

    /** Entries that belong to a part that is no longer there. */
    private static void refuseOrphans(LifeCycle before, LifeCycle after, Issues issues) {
        SortedSet<EntryId> gone = new TreeSet<>(Elements.ids(before));
        gone.removeAll(Elements.ids(after));
        for (Entry entry : Elements.of(after)) {
            entry.attribution()
                    .part()
                    .filter(gone::contains)
                    .ifPresent(part -> issues.add(Refusal.error(
                                    IssueCode.UNKNOWN_PART,
                                    "\"" + entry.id() + "\" belongs to the part \"" + part + "\" that is removed")
                            .maybe("remove \"" + entry.id() + "\" before it, in one sequence")));
        }
    }

    @Override
    public List<Part> of(Part part) {
        return List.of();
    }

    @Override
    public List<Entry> of(Entry entry) {
        return List.of();
    }

    @Override
    public List<Transport> of(Transport transport) {
        return List.of();
    }
}
