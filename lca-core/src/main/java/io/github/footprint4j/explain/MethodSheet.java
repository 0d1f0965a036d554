package io.github.footprint4j.explain;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.explain.MethodComparison.MethodDifference;
import io.github.footprint4j.explain.MethodComparison.Outcome;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of one product under several methods: of each method its total, what of it is not split by gas, its difference to the first with
 * the part of each rule, which add up to it, and what it keeps beside the total; or why it cannot be applied.
 */
final class MethodSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.numbers("number"),
            Column.words("method"),
            Column.words("gwp"),
            Column.words("changed_rules"),
            Column.words("group"),
            Column.words("name"),
            Column.numbers("kg_co2e"),
            Column.numbers("share"),
            Column.words("reason"));

    private final MethodComparison comparison;

    private MethodSheet(MethodComparison comparison) {
        this.comparison = comparison;
    }

    static Spreadsheet of(MethodComparison comparison) {
        return Spreadsheet.of(COLUMNS, () -> comparison.outcomes().stream().flatMap(new MethodSheet(comparison)::rows));
    }

    private Stream<List<Cell>> rows(Outcome outcome) {
        List<List<Cell>> rows = new ArrayList<>();
        outcome.footprint().ifPresent(footprint -> addTotals(rows, outcome, footprint));
        comparison.toFirst().stream()
                .filter(difference -> difference.second().equals(outcome.method()))
                .forEach(difference -> addParts(rows, outcome, difference));
        outcome.footprint()
                .map(Footprint::byAccount)
                .ifPresent(sums -> sums.forEach(
                        (account, sum) -> rows.add(row(outcome, "beside the total", account.toString(), sum))));
        addReasons(rows, outcome, "not applicable", outcome.issues());
        return rows.stream();
    }

    private void addTotals(List<List<Cell>> rows, Outcome outcome, Footprint footprint) {
        double total = outcome.total().orElseThrow();
        rows.add(row(outcome, "total", "", total));
        Cell share = Cell.number(footprint.notRecharacterisable(), Form.SHARE);
        rows.add(row(outcome, List.of("not split by gas", ""), Cell.NOTHING, share, ""));
    }

    private void addParts(List<List<Cell>> rows, Outcome outcome, MethodDifference difference) {
        double first = comparison.applied().get(0).total().orElseThrow();
        rows.add(row(outcome, "difference to first", "", outcome.total().orElseThrow() - first));
        difference
                .parts()
                .ifPresent(parts -> parts.parts()
                        .forEach(part ->
                                rows.add(row(outcome, "rule", part.cause().toString(), part.value()))));
        addReasons(rows, outcome, "rules not told apart", difference.issues());
    }

    private void addReasons(List<List<Cell>> rows, Outcome outcome, String group, List<Issue> issues) {
        issues.forEach(
                issue -> rows.add(row(outcome, List.of(group, ""), Cell.NOTHING, Cell.NOTHING, issue.toString())));
    }

    private List<Cell> row(Outcome outcome, String group, String name, double co2e) {
        return row(outcome, List.of(group, name), Cell.number(co2e, Form.VALUE), Cell.NOTHING, "");
    }

    private List<Cell> row(Outcome outcome, List<String> of, Cell co2e, Cell share, String reason) {
        Method method = outcome.method();
        return List.of(
                Cell.number(comparison.number(outcome), Form.PLAIN),
                Cell.words(method.title().toString()),
                Cell.words(method.gwp().toString()),
                Cell.words(MethodText.changedRules(method)),
                Cell.words(of.get(0)),
                Cell.words(of.get(1)),
                co2e,
                share,
                Cell.words(reason));
    }
}
