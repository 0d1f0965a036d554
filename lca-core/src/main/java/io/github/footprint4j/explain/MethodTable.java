package io.github.footprint4j.explain;

import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.document.Visible;
import io.github.footprint4j.explain.MethodComparison.MethodDifference;
import io.github.footprint4j.explain.MethodComparison.Outcome;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.issue.Issue;
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
 * One product under several methods as text: the total under each, its difference to the first, the part of each rule in that difference,
 * what cannot differ, and which methods cannot be applied.
 *
 * <p>Methods are numbered in the order in which they were asked for. Values are rounded one by one. The text ends with a line end.
 */
public final class MethodTable {

    /** Differences below this share of the total are rounding. */
    private static final double ROUNDING = 1e-12;

    private final MethodComparison comparison;
    private final TextStyle style;
    private final List<Outcome> applied;

    private MethodTable(MethodComparison comparison, TextStyle style) {
        this.comparison = comparison;
        this.style = style;
        this.applied = comparison.outcomes().stream()
                .filter(outcome -> outcome.footprint().isPresent())
                .toList();
    }

    /** The text in a style. */
    public static String write(MethodComparison comparison, TextStyle style) {
        return new MethodTable(comparison, style).text();
    }

    private String text() {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(Paragraph.lines(title(), style.width()));
        blocks.add(totals());
        blocks.add(differences());
        beside().ifPresent(blocks::add);
        blocks.add(Paragraph.lines(notes(), style.width()));
        refused().ifPresent(blocks::add);
        return String.join(
                        "\n\n",
                        blocks.stream().map(lines -> String.join("\n", lines)).toList()) + "\n";
    }

    private Footprint first() {
        return applied.get(0).footprint().orElseThrow();
    }

    private String title() {
        return first().product() + " under "
                + Noun.of("method").counted(comparison.outcomes().size()) + ", in kg CO2e per " + first().service();
    }

    private int number(Outcome outcome) {
        return comparison.outcomes().indexOf(outcome) + 1;
    }

    private List<String> totals() {
        return new TextTable(
                        List.of(
                                Column.right(""),
                                Column.left("method"),
                                Column.point("total"),
                                Column.point("to " + number(applied.get(0))),
                                Column.right("not split by gas")),
                        comparison.outcomes().stream().map(this::totals).toList())
                .lines(style.width());
    }

    private List<String> totals(Outcome outcome) {
        String number = Integer.toString(number(outcome));
        String label = MethodText.label(outcome.method());
        return outcome.footprint()
                .map(footprint -> List.of(
                        number,
                        label,
                        Digits.value(total(outcome)),
                        outcome.equals(applied.get(0)) ? "" : signed(total(outcome) - total(applied.get(0))),
                        Figures.share(footprint.notRecharacterisable())))
                .orElse(List.of(number, label, "-", "-", "-"));
    }

    private static double total(Outcome outcome) {
        return outcome.total().orElseThrow();
    }

    private List<String> differences() {
        List<MethodDifference> shown = applied.stream()
                .skip(1)
                .flatMap(outcome -> comparison.between(applied.get(0).method(), outcome.method()).stream())
                .toList();
        SortedSet<Rule> rules = new TreeSet<>();
        shown.forEach(difference -> rules.addAll(active(difference)));
        if (rules.isEmpty()) {
            return List.of("No rule in which these methods differ makes a difference for this product.");
        }
        List<Column> columns = new ArrayList<>(List.of(Column.left("which rules make the difference")));
        List<List<String>> rows = new ArrayList<>();
        applied.stream()
                .skip(1)
                .forEach(outcome -> columns.add(Column.point(number(outcome) + " to " + number(applied.get(0)))));
        rules.forEach(rule -> rows.add(row(rule.toString(), shown, parts -> parts.partOf(rule))));
        rows.add(row("DIFFERENCE", shown, ShapleyShares::difference));
        return new TextTable(columns, rows).lines(style.width());
    }

    private List<Rule> active(MethodDifference difference) {
        return difference.parts().stream()
                .flatMap(parts -> parts.parts().stream())
                .filter(part -> !isRounding(part.value()))
                .map(ShapleyShares.CausePart::cause)
                .toList();
    }

    private List<String> row(String title, List<MethodDifference> shown, ToDoubleFunction<ShapleyShares<Rule>> value) {
        List<String> cells = new ArrayList<>(List.of(title));
        shown.forEach(difference -> cells.add(difference
                .parts()
                .map(parts -> signed(value.applyAsDouble(parts)))
                .orElse("-")));
        return cells;
    }

    private boolean isRounding(double value) {
        return Math.abs(value) <= ROUNDING * first().cube().magnitude();
    }

    private String signed(double value) {
        return isRounding(value) ? "0" : Digits.signed(value);
    }

    /** What each method keeps beside its total. */
    private Optional<List<String>> beside() {
        SortedSet<Account> accounts = new TreeSet<>();
        applied.forEach(outcome -> accounts.addAll(sums(outcome).keySet()));
        List<Column> columns = new ArrayList<>(List.of(Column.left("beside the total, not in it")));
        applied.forEach(outcome -> columns.add(Column.point(Integer.toString(number(outcome)))));
        List<List<String>> rows = new ArrayList<>();
        for (Account account : accounts) {
            List<String> cells = new ArrayList<>(List.of(account.toString()));
            applied.forEach(
                    outcome -> cells.add(Optional.ofNullable(sums(outcome).get(account))
                            .map(sum -> Digits.value(sum))
                            .orElse("")));
            rows.add(cells);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new TextTable(columns, rows).lines(style.width()));
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

    private Optional<List<String>> refused() {
        List<String> lines = new ArrayList<>(List.of("Not applicable to this product:"));
        for (Outcome outcome : comparison.outcomes()) {
            for (Issue issue : outcome.issues()) {
                lines.add("  " + number(outcome) + "  " + Visible.text(issue.toString()));
            }
        }
        return lines.size() == 1 ? Optional.empty() : Optional.of(lines);
    }
}
