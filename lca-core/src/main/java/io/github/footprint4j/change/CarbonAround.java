package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.SortedSet;

/** What a part with sub-parts states of their carbon cannot be told apart; carbon of another material must not stay in silence. */
final class CarbonAround {

    private CarbonAround() {}

    /** Warns of the carbon of each part around those that are of another material now. */
    static void warn(SortedSet<EntryId> replaced, Reference by, Product product, Issues issues) {
        warn(replaced, by, product.lifeCycle().parts(), issues);
    }

    private static void warn(SortedSet<EntryId> replaced, Reference by, List<Part> parts, Issues issues) {
        for (Part part : parts) {
            boolean isInside = part.parts().stream().anyMatch(one -> holds(one, replaced));
            part.making()
                    .carbon()
                    .mass()
                    .filter(unused -> isInside)
                    .ifPresent(carbon -> issues.add(Refusal.warning(
                                    IssueCode.ASSUMED,
                                    "\"" + part.id() + "\" states biogenicCarbon " + carbon
                                            + " for all that is inside, of which something is of \"" + by
                                            + "\" now: the carbon stays as it is stated")
                            .maybe("the carbon belongs to the sub-parts that hold it")));
            warn(replaced, by, part.parts(), issues);
        }
    }

    private static boolean holds(Part part, SortedSet<EntryId> ids) {
        return ids.contains(part.id()) || part.parts().stream().anyMatch(one -> holds(one, ids));
    }
}
