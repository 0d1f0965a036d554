package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.ComparisonBreakdown.Row;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The tables of a comparison; alternatives are numbered from 1. */
final class ComparisonTables {

    private static final Cell NONE = Cell.words("-");

    private final Comparison comparison;

    private ComparisonTables(Comparison comparison) {
        this.comparison = comparison;
    }

    /** All tables, each below its title. */
    static List<Block> of(Comparison comparison) {
        ComparisonTables tables = new ComparisonTables(comparison);
        List<Block> all = new ArrayList<>(List.of(tables.totals(), tables.differences()));
        tables.formulas().ifPresent(all::add);
        all.add(tables.breakdown());
        all.add(tables.shares());
        return all;
    }

    private static Block titled(String title, List<Column> columns, List<List<Cell>> rows) {
        return Block.Section.below(2, title, new Block.Rows(new Table(columns, rows)));
    }

    private Unit unit() {
        return comparison.base().result().footprint().unit();
    }

    private Block totals() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.texts(""),
                Column.words("alternative"),
                Column.numbers(unit().symbol()),
                Column.texts("95 % interval"),
                Column.texts("of largest")));
        if (comparison.unit().perYear()) {
            columns.add(Column.texts("duration"));
            columns.add(Column.numbers("whole duration"));
        }
        return titled("Totals", columns, eachCompared().mapToObj(this::total).toList());
    }

    private IntStream eachCompared() {
        return IntStream.range(0, comparison.compared().size());
    }

    private List<Cell> total(int position) {
        Compared one = comparison.compared().get(position);
        double total = one.result().total();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(number(position)),
                Cell.words(one.label()),
                Cell.number(total, Form.VALUE),
                Cell.words(IntervalWords.ends(one.result().interval())),
                Cell.number(total / comparison.largest(), Form.SHARE)));
        if (comparison.unit().perYear()) {
            Footprint footprint = one.result().footprint();
            cells.add(Cell.words(Figures.years(footprint.facts().duration())));
            cells.add(Cell.number(footprint.total(), Form.VALUE));
        }
        return cells;
    }

    private static String number(int position) {
        return Integer.toString(position + 1);
    }

    private Block differences() {
        return titled(
                "Differences",
                List.of(
                        Column.words("difference"),
                        Column.numbers(unit().symbol()),
                        Column.numbers("deviation"),
                        Column.texts("95 % interval"),
                        Column.texts("draws lower"),
                        Column.words("verdict")),
                comparison.pairings().stream().map(this::difference).toList());
    }

    private List<Cell> difference(Pairing pairing) {
        Difference difference = pairing.difference();
        Optional<Interval> interval = pairing.interval().filter(one -> !one.isPoint());
        Optional<Interval> answered = interval.filter(one -> !one.hasNoAnswer());
        double lower = difference.shareLower().value();
        return List.of(
                Cell.words(between(pairing)),
                signed(difference, difference.total()),
                answered.map(one -> Cell.number(one.deviation(), Form.VALUE)).orElse(NONE),
                interval.map(IntervalWords::ends).map(Cell::words).orElse(NONE),
                answered.map(unused -> Cell.rounded(lower, VerdictWords.share(lower)))
                        .orElse(NONE),
                Cell.words(
                        pairing.verdict() == Verdict.SAME
                                ? number(pairing.to()) + " is the same as " + number(pairing.from())
                                : number(pairing.to()) + ": " + pairing.verdict()));
    }

    /** The differences that depend on the formula for recycled material; empty if none does. */
    private Optional<Block> formulas() {
        List<List<Cell>> rows = comparison.pairings().stream()
                .filter(pairing -> pairing.formulas().isPresent())
                .map(this::formulas)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(titled(
                        "Differences under both formulas for recycled material",
                        List.of(
                                Column.words("difference"),
                                Column.numbers("recycled-content"),
                                Column.numbers("closed-loop"),
                                Column.words("choice of rule")),
                        rows));
    }

    private List<Cell> formulas(Pairing pairing) {
        BothFormulas both = pairing.formulas().orElseThrow();
        String choice = both.isChoiceOfSign() ? "the sign" : both.isChoiceOfSize() ? "the size" : "";
        return List.of(
                Cell.words(between(pairing)),
                under(both.recycledContent(), pairing.difference()),
                under(both.closedLoop(), pairing.difference()),
                Cell.words(choice));
    }

    private static Cell under(OptionalDouble value, Difference difference) {
        return value.isPresent() ? signed(difference, value.getAsDouble()) : Cell.words("cannot be applied");
    }

    private static String between(Pairing pairing) {
        return number(pairing.to()) + " to " + number(pairing.from());
    }

    private Block breakdown() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("stage, part")));
        eachCompared().forEach(one -> columns.add(Column.numbers(number(one))));
        comparison.toBase().forEach(pairing -> columns.add(Column.numbers(between(pairing))));
        List<List<Cell>> rows = new ArrayList<>();
        ComparisonBreakdown.of(comparison).rows().forEach(row -> rows.add(values(name(row), row.values())));
        rows.add(values(Cell.words("TOTAL"), totalsOfAll()));
        return titled("Stages and parts", columns, rows);
    }

    private List<Double> totalsOfAll() {
        return comparison.compared().stream().map(one -> one.result().total()).toList();
    }

    private static Cell name(Row row) {
        return row.part()
                .<Cell>map(part -> new Cell.Words(part.value(), 1, false))
                .orElse(Cell.words(row.stage().toString()));
    }

    private List<Cell> values(Cell name, List<Double> values) {
        List<Cell> cells = new ArrayList<>(List.of(name));
        values.forEach(value -> cells.add(Cell.number(value, Form.VALUE)));
        for (Pairing pairing : comparison.toBase()) {
            cells.add(signed(pairing.difference(), values.get(pairing.to()) - values.get(0)));
        }
        return cells;
    }

    private Block shares() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("stage")));
        eachCompared().forEach(one -> columns.add(Column.texts(number(one))));
        List<List<Cell>> rows = new ArrayList<>();
        ComparisonBreakdown.of(comparison).rows().stream()
                .filter(row -> row.part().isEmpty())
                .forEach(row -> rows.add(shares(row.stage().toString(), row.values())));
        rows.add(shares("TOTAL", totalsOfAll()));
        return titled("Share of the largest total", columns, rows);
    }

    private List<Cell> shares(String name, List<Double> values) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(name)));
        values.forEach(value -> cells.add(Cell.number(value / comparison.largest(), Form.SHARE)));
        return cells;
    }

    private static Cell signed(Difference difference, double value) {
        return difference.isRounding(value) ? Cell.rounded(value, "0") : Cell.number(value, Form.DIFFERENCE);
    }
}
