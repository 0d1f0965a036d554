package io.github.footprint4j.explain;

import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.ComparisonWords;
import io.github.footprint4j.compare.VerdictWords;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.explain.Explanation.Cause;
import io.github.footprint4j.explain.Explanation.Moved;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The rows of what changes do: one for each line and process that a change moves, which add up to the difference, then one for the verdict:
 * the difference in the unit in which before and after can be compared, its draws, and what can be said of it or why nothing can; then the
 * difference under each formula for recycled material where the changes move something of that.
 */
final class ExplanationSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("change"),
            Column.words("stage"),
            Column.words("part"),
            Column.words("line"),
            Column.words("process"),
            Column.numbers("kg_co2e"),
            Column.words("unit"),
            Column.numbers("deviation"),
            Column.words("verdict"),
            Column.words("reason"),
            Column.numbers("low"),
            Column.numbers("high"),
            Column.numbers("share_of_draws_lower"),
            Column.numbers("draws"));

    private ExplanationSheet() {}

    static Spreadsheet of(Explanation explanation) {
        return Spreadsheet.of(COLUMNS, () -> rows(explanation));
    }

    private static Stream<List<Cell>> rows(Explanation explanation) {
        Comparison comparison = explanation.comparison();
        String unit = explanation.isRestated()
                ? ComparisonWords.unit(comparison)
                : explanation.before().unit().symbol();
        Stream<List<Cell>> moves = explanation.causes().stream()
                .flatMap(cause -> cause.moved().stream().map(moved -> row(cause, moved, unit)));
        Pairing pairing = comparison.between(0, 1);
        Stream<List<Cell>> formulas = pairing.formulas().map(VerdictWords::each).stream()
                .flatMap(each -> each.entrySet().stream())
                .map(under -> under(under.getKey(), under.getValue(), comparison));
        return Stream.of(moves, Stream.of(verdict(pairing, comparison)), formulas)
                .flatMap(rows -> rows);
    }

    private static List<Cell> row(Cause cause, Moved moved, String unit) {
        return filled(
                Cell.words(cause.change().toString()),
                Cell.words(moved.tag().stage().toString()),
                Cell.words(moved.tag().part().value()),
                Cell.words(moved.tag().line()),
                Cell.words(moved.process().toString()),
                Cell.number(moved.co2e(), Form.DIFFERENCE),
                Cell.words(unit));
    }

    private static List<Cell> verdict(Pairing pairing, Comparison comparison) {
        return filled(
                Cell.words("all"),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.number(pairing.difference().total(), Form.DIFFERENCE),
                Cell.words(ComparisonWords.unit(comparison)),
                interval(pairing, Interval::deviation),
                Cell.words(pairing.verdict().toString()),
                Cell.words(VerdictWords.reasons(pairing)),
                interval(pairing, Interval::low),
                interval(pairing, Interval::high),
                VerdictWords.shareLower(pairing),
                VerdictWords.draws(pairing));
    }

    private static Cell interval(Pairing pairing, ToDoubleFunction<Interval> number) {
        return pairing.interval()
                .map(interval -> Cell.number(number.applyAsDouble(interval), Form.VALUE))
                .orElse(Cell.NOTHING);
    }

    private static List<Cell> under(RecyclingRule rule, Cell difference, Comparison comparison) {
        return filled(
                Cell.words("all under " + rule),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING,
                difference,
                Cell.words(ComparisonWords.unit(comparison)),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.words(difference.equals(Cell.NOTHING) ? "this formula cannot be applied" : ""));
    }

    /** The cells of a row; of what stands behind them there is nothing to say. */
    private static List<Cell> filled(Cell... cells) {
        List<Cell> row = new ArrayList<>(List.of(cells));
        row.addAll(Collections.nCopies(COLUMNS.size() - cells.length, Cell.NOTHING));
        return row;
    }
}
