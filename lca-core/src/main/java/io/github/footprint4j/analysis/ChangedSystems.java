package io.github.footprint4j.analysis;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Commuting;
import io.github.footprint4j.change.Edit;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.system.ProductSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The systems of one product with any of several changes: each set of changes is made and compiled when it is first asked for, so that
 * any change counts exactly as it does in an edited product. Not thread-safe.
 */
final class ChangedSystems {

    private final ProductSystem system;
    private final Map<List<Change>, ProductSystem> known = new HashMap<>(); // looked up only, never iterated

    ChangedSystems(ProductSystem system) {
        this.system = system;
    }

    /**
     * The system with some changes, each made once.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with them together
     */
    ProductSystem with(List<Change> changes) {
        List<Change> once = changes.stream().distinct().sorted(Change.ORDER).toList();
        return once.isEmpty() ? system : known.computeIfAbsent(once, this::compiled);
    }

    private ProductSystem compiled(List<Change> changes) {
        Changed changed = changed(changes);
        return ProductSystem.of(changed.product(), system.background(), changed.under(system.method()));
    }

    private Changed changed(List<Change> changes) {
        return Changed.of(system.product(), changes, system.background().library());
    }

    /** What the author of some changes should know of. */
    List<Issue> warnings(List<Change> changes) {
        return changed(changes.stream().distinct().toList()).issues();
    }

    /** Why some changes cannot be made together in any order; empty if they can. */
    List<Issue> conflicts(List<Change> changes) {
        Issues issues = new Issues();
        Edit edit = new Edit(system.background().library(), issues, Place.NONE);
        Commuting.sorted(changes.stream().distinct().toList(), system.product(), edit);
        return issues.toList().stream().filter(Issue::isError).toList();
    }
}
