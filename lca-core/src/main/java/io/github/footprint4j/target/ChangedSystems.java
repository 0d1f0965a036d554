package io.github.footprint4j.target;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Commuting;
import io.github.footprint4j.change.Edit;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.system.ProductSystem;
import java.util.List;

/** The systems of one product with changes: what changes are checked with, and what an answer is put back into. */
final class ChangedSystems {

    private final ProductSystem system;

    ChangedSystems(ProductSystem system) {
        this.system = system;
    }

    /**
     * The system with some changes, each made once.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with them together
     */
    ProductSystem with(List<Change> changes) {
        Changed changed = changed(changes);
        return changed.changes().isEmpty()
                ? system
                : ProductSystem.of(changed.product(), system.background(), changed.under(system.method()));
    }

    private Changed changed(List<Change> changes) {
        return Changed.of(system.product(), changes.stream().distinct().toList(), system.library());
    }

    /** What the author of some changes should know of. */
    List<Issue> warnings(List<Change> changes) {
        return changed(changes).issues();
    }

    /** Why some changes cannot be made together in any order; empty if they can. */
    List<Issue> conflicts(List<Change> changes) {
        Issues issues = new Issues();
        Edit edit = new Edit(system.library(), issues, Place.NONE);
        Commuting.sorted(changes.stream().distinct().toList(), system.product(), edit);
        return issues.toList().stream().filter(Issue::isError).toList();
    }
}
