package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import java.util.List;
import java.util.stream.Stream;

/** Warns of a use and of an end of life in which nothing happens, although the result is said to reach to the grave. */
final class EmptyStages {

    private final Issues issues;
    private final Product product;

    EmptyStages(Issues issues, Product product) {
        this.issues = issues;
        this.product = product;
    }

    /** Looks for what counts in each of the two stages, in the total or beside it. */
    void check(List<SystemColumn> columns) {
        LifeCycle.StageLists lists = product.lifeCycle().stages();
        if (product.scope().boundary() == Boundary.CRADLE_TO_GRAVE) {
            List.of(Stage.USE, Stage.END_OF_LIFE)
                    .forEach(stage -> check(stage, lists.at(stage), "/" + stage.list(), columns));
        }
    }

    private void check(Stage stage, List<Entry> entries, String list, List<SystemColumn> columns) {
        List<SystemColumn> lines = columns.stream()
                .filter(column ->
                        column.tag().filter(tag -> tag.stage() == stage).isPresent())
                .toList();
        boolean isEmpty =
                entries.isEmpty() ? lines.stream().allMatch(EmptyStages::isNothing) : areNothing(entries, lines);
        if (isEmpty && !isTagged(stage) && !isExcluded(stage)) {
            String message = "nothing happens in the stage \"" + stage + "\", and the boundary is cradle-to-grave";
            issues.add(Issue.warning(IssueCode.EMPTY_STAGE, Place.of(list), message)
                    .maybe("exclusions: [{ what: " + stage + ", why: nothing happens in it }]"));
        }
    }

    /** True if the entries of a stage have lines, of which none does anything, and none is left out for a reason. */
    private static boolean areNothing(List<Entry> entries, List<SystemColumn> lines) {
        return !lines.isEmpty()
                && lines.stream().allMatch(EmptyStages::isNothing)
                && entries.stream()
                        .noneMatch(entry -> entry.attribution().excluded().isPresent());
    }

    /** True for a line that buys and emits 0, whatever the parameters are. */
    private static boolean isNothing(SystemColumn column) {
        return column.flows().stream()
                        .flatMap(flow -> flow.asked().amounts().stream())
                        .allMatch(amount -> Term.isKnownAs(0, amount.term()))
                && column.emissions().stream().allMatch(emission -> Term.isKnownAs(0, emission.mass()));
    }

    private boolean isTagged(Stage stage) {
        Stream<UnitProcess> processes = product.lifeCycle().processes().stream();
        return processes.anyMatch(
                process -> process.attribution().stage().filter(stage::equals).isPresent());
    }

    /** An exclusion may name a whole stage. */
    private boolean isExcluded(Stage stage) {
        return product.records().exclusions().stream()
                .anyMatch(one -> Stage.find(one.what()).filter(stage::equals).isPresent());
    }
}
