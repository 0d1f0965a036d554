package io.github.footprint4j.explain;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.explain.MethodComparison.MethodDifference;
import io.github.footprint4j.explain.MethodComparison.Outcome;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * One product under several methods as a report: the total under each, its difference to the first, the part of each rule in that
 * difference, what cannot differ, and which methods cannot be applied.
 *
 * <p>Methods are numbered in the order in which they were asked for. Values are rounded one by one.
 */
final class MethodReport {

    /** Differences below this share of the total are rounding. */
    private static final double ROUNDING = 1e-12;

    private static final Cell NONE = Cell.words("-");

    private final MethodComparison comparison;
    private final List<Outcome> applied;

    private MethodReport(MethodComparison comparison) {
        this.comparison = comparison;
        this.applied = comparison.applied();
    }

    static Document of(MethodComparison comparison) {
        return Document.of(() -> new MethodReport(comparison).blocks(), MethodSheet.of(comparison));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title()));
        blocks.add(totals());
        blocks.add(differences());
        blocks.add(beside());
        blocks.add(new Block.Words(notes()));
        refused().ifPresent(blocks::add);
        return blocks;
    }

    private Footprint first() {
        return applied.get(0).footprint().orElseThrow();
    }

    private String title() {
        return first().product() + " under "
                + Noun.of("method").counted(comparison.outcomes().size()) + ", in " + first().unit() + " per "
                + first().service();
    }

    private int number(Outcome outcome) {
        return comparison.number(outcome);
    }

    private Block totals() {
        return new Block.Rows(new Table(
                List.of(
                        Column.texts(""),
                        Column.words("method"),
                        Column.numbers("total"),
                        Column.numbers("to " + number(applied.get(0))),
                        Column.texts("not split by gas")),
                comparison.outcomes().stream().map(this::totals).toList()));
    }

    private List<Cell> totals(Outcome outcome) {
        Cell number = Cell.words(Integer.toString(number(outcome)));
        Cell label = Cell.words(MethodText.label(outcome.method()));
        return outcome.footprint()
                .map(footprint -> List.of(
                        number,
                        label,
                        Cell.number(total(outcome), Form.VALUE),
                        outcome.equals(applied.get(0)) ? Cell.NOTHING : signed(total(outcome) - total(applied.get(0))),
                        Cell.number(footprint.notRecharacterisable(), Form.SHARE)))
                .orElse(List.of(number, label, NONE, NONE, NONE));
    }

    private static double total(Outcome outcome) {
        return outcome.total().orElseThrow();
    }

    private Block differences() {
        List<MethodDifference> shown = comparison.toFirst();
        SortedSet<Rule> rules = new TreeSet<>();
        shown.forEach(difference -> rules.addAll(active(difference)));
        if (rules.isEmpty()) {
            return new Block.Words("No rule in which these methods differ makes a difference for this product.");
        }
        List<Column> columns = new ArrayList<>(List.of(Column.words("which rules make the difference")));
        applied.stream()
                .skip(1)
                .forEach(outcome -> columns.add(Column.numbers(number(outcome) + " to " + number(applied.get(0)))));
        List<List<Cell>> rows = new ArrayList<>();
        rules.forEach(rule -> rows.add(row(rule.toString(), shown, parts -> parts.partOf(rule))));
        rows.add(row("DIFFERENCE", shown, ShapleyShares::difference));
        return new Block.Rows(new Table(columns, rows));
    }

    private List<Rule> active(MethodDifference difference) {
        return difference.parts().stream()
                .flatMap(parts -> parts.parts().stream())
                .filter(part -> !isRounding(part.value()))
                .map(ShapleyShares.CausePart::cause)
                .toList();
    }

    private List<Cell> row(String title, List<MethodDifference> shown, ToDoubleFunction<ShapleyShares<Rule>> value) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(title)));
        shown.forEach(difference -> cells.add(difference
                .parts()
                .map(parts -> signed(value.applyAsDouble(parts)))
                .orElse(NONE)));
        return cells;
    }

    private boolean isRounding(double value) {
        return Math.abs(value) <= ROUNDING * first().cube().magnitude();
    }

    private Cell signed(double value) {
        return isRounding(value) ? Cell.rounded(value, "0") : Cell.number(value, Form.DIFFERENCE);
    }

    /** What each method keeps beside its total. */
    private Block beside() {
        SortedSet<Account> accounts = new TreeSet<>();
        applied.forEach(outcome -> accounts.addAll(sums(outcome).keySet()));
        List<Column> columns = new ArrayList<>(List.of(Column.words("beside the total, not in it")));
        applied.forEach(outcome -> columns.add(Column.numbers(Integer.toString(number(outcome)))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Account account : accounts) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(account.toString())));
            applied.forEach(outcome ->
                    cells.add(Optional.ofNullable(sums(outcome).get(account))
                            .map(sum -> Cell.number(sum, Form.VALUE))
                            .orElse(Cell.NOTHING)));
            rows.add(cells);
        }
        return new Block.Rows(new Table(columns, rows));
    }

    private static Map<Account, Double> sums(Outcome outcome) {
        return outcome.footprint().orElseThrow().byAccount();
    }

    private String notes() {
        return "The totals lie up to " + Digits.value(comparison.spread()) + " apart. " + lumps();
    }

    private String lumps() {
        return "What is not split by gas is known as CO2e only: under another set of warming potentials, and under another rule for"
                + " biogenic carbon, it is the same, so there the methods cannot differ. Under "
                + number(applied.get(0)) + " that is "
                + Figures.share(first().notRecharacterisable()) + " of the result.";
    }

    private Optional<Block> refused() {
        List<String> issues = comparison.outcomes().stream()
                .flatMap(outcome -> outcome.issues().stream().map(issue -> number(outcome) + "  " + issue))
                .toList();
        return issues.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Notes("Not applicable to this product:", issues));
    }
}
