package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.ComparisonBreakdown.Row;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The tables of a comparison, whatever they are written as; alternatives are numbered from 1. */
final class ComparisonBlocks {

    private final Comparison comparison;
    private final String indent;

    private ComparisonBlocks(Comparison comparison, String indent) {
        this.comparison = comparison;
        this.indent = indent;
    }

    /**
     * One table.
     *
     * @param title what it shows
     * @param columns its columns
     * @param rows its cells
     */
    record Block(String title, List<Column> columns, List<List<String>> rows) {}

    static List<Block> of(Comparison comparison, String indent) {
        ComparisonBlocks blocks = new ComparisonBlocks(comparison, indent);
        List<Block> all = new ArrayList<>(List.of(blocks.totals(), blocks.differences()));
        blocks.formulas().ifPresent(all::add);
        all.add(blocks.breakdown());
        all.add(blocks.shares());
        return all;
    }

    private Block totals() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.right(""),
                Column.left("alternative"),
                Column.point("kg CO2e"),
                Column.right("95 % interval"),
                Column.right("of largest")));
        if (comparison.unit().perYear()) {
            columns.add(Column.right("duration"));
            columns.add(Column.point("whole duration"));
        }
        return new Block(
                "Totals",
                columns,
                IntStream.range(0, comparison.compared().size())
                        .mapToObj(this::total)
                        .toList());
    }

    private List<String> total(int position) {
        Compared one = comparison.compared().get(position);
        double total = one.result().total();
        List<String> cells = new ArrayList<>(List.of(
                number(position),
                one.label(),
                Digits.value(total),
                IntervalWords.ends(one.result().interval()),
                Figures.share(total / comparison.largest())));
        if (comparison.unit().perYear()) {
            Footprint footprint = one.result().footprint();
            cells.add(Figures.years(footprint.facts().duration()));
            cells.add(Digits.value(footprint.total()));
        }
        return cells;
    }

    private static String number(int position) {
        return Integer.toString(position + 1);
    }

    private Block differences() {
        return new Block(
                "Differences",
                List.of(
                        Column.left("difference"),
                        Column.point("kg CO2e"),
                        Column.point("deviation"),
                        Column.right("95 % interval"),
                        Column.right("draws lower"),
                        Column.left("verdict")),
                comparison.pairings().stream().map(this::difference).toList());
    }

    private List<String> difference(Pairing pairing) {
        Difference difference = pairing.difference();
        Optional<Interval> interval = pairing.interval().filter(one -> !one.isPoint());
        return List.of(
                between(pairing),
                signed(difference, difference.total()),
                interval.filter(one -> !one.hasNoAnswer())
                        .map(one -> Digits.value(one.deviation()))
                        .orElse("-"),
                interval.map(IntervalWords::ends).orElse("-"),
                interval.filter(one -> !one.hasNoAnswer())
                        .map(unused ->
                                VerdictWords.share(difference.shareLower().value()))
                        .orElse("-"),
                pairing.verdict() == Verdict.SAME
                        ? number(pairing.to()) + " is the same as " + number(pairing.from())
                        : number(pairing.to()) + ": " + pairing.verdict());
    }

    /** The differences that depend on the formula for recycled material; empty if none does. */
    private Optional<Block> formulas() {
        List<List<String>> rows = comparison.pairings().stream()
                .filter(pairing -> pairing.formulas().isPresent())
                .map(this::formulas)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(
                        "Differences under both formulas for recycled material",
                        List.of(
                                Column.left("difference"),
                                Column.point("recycled-content"),
                                Column.point("closed-loop"),
                                Column.left("choice of rule")),
                        rows));
    }

    private List<String> formulas(Pairing pairing) {
        BothFormulas both = pairing.formulas().orElseThrow();
        String choice = both.isChoiceOfSign() ? "the sign" : both.isChoiceOfSize() ? "the size" : "";
        return List.of(
                between(pairing),
                under(both.recycledContent(), pairing.difference()),
                under(both.closedLoop(), pairing.difference()),
                choice);
    }

    private String under(OptionalDouble value, Difference difference) {
        return value.isPresent() ? signed(difference, value.getAsDouble()) : "cannot be applied";
    }

    private static String between(Pairing pairing) {
        return number(pairing.to()) + " to " + number(pairing.from());
    }

    private Block breakdown() {
        List<Column> columns = new ArrayList<>(List.of(Column.left("stage, part")));
        IntStream.range(0, comparison.compared().size()).forEach(one -> columns.add(Column.point(number(one))));
        comparison.toBase().forEach(pairing -> columns.add(Column.point(between(pairing))));
        List<List<String>> rows = new ArrayList<>();
        ComparisonBreakdown.of(comparison).rows().forEach(row -> rows.add(cells(name(row), row.values())));
        rows.add(cells(
                "TOTAL",
                comparison.compared().stream().map(one -> one.result().total()).toList()));
        return new Block("Stages and parts", columns, rows);
    }

    private String name(Row row) {
        return row.part().map(part -> indent + part).orElse(row.stage().toString());
    }

    private List<String> cells(String name, List<Double> values) {
        List<String> cells = new ArrayList<>(List.of(name));
        values.forEach(value -> cells.add(Digits.value(value)));
        for (Pairing pairing : comparison.toBase()) {
            cells.add(signed(pairing.difference(), values.get(pairing.to()) - values.get(0)));
        }
        return cells;
    }

    private Block shares() {
        List<Column> columns = new ArrayList<>(List.of(Column.left("stage")));
        IntStream.range(0, comparison.compared().size()).forEach(one -> columns.add(Column.right(number(one))));
        List<List<String>> rows = new ArrayList<>();
        ComparisonBreakdown.of(comparison).rows().stream()
                .filter(row -> row.part().isEmpty())
                .forEach(row -> rows.add(shares(row.stage().toString(), row.values())));
        rows.add(shares(
                "TOTAL",
                comparison.compared().stream().map(one -> one.result().total()).toList()));
        return new Block("Share of the largest total", columns, rows);
    }

    private List<String> shares(String name, List<Double> values) {
        List<String> cells = new ArrayList<>(List.of(name));
        values.forEach(value -> cells.add(Figures.share(value / comparison.largest())));
        return cells;
    }

    private static String signed(Difference difference, double value) {
        return difference.isRounding(value) ? "0" : Digits.signed(value);
    }
}
