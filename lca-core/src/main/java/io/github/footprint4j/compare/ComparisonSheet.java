package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.ComparisonBreakdown.Row;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of compared results: one for each stage, part and alternative, which add up to the total of the alternative, and one for its
 * total, with the difference to the first, its draws, and the verdict or why there is none.
 */
final class ComparisonSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("stage"),
            Column.words("part"),
            Column.words("alternative"),
            Column.numbers("kg_co2e"),
            Column.numbers("of_largest"),
            Column.numbers("difference_to_first"),
            Column.numbers("deviation_of_difference"),
            Column.words("verdict"),
            Column.words("unit"),
            Column.numbers("difference_recycled_content"),
            Column.numbers("difference_closed_loop"),
            Column.words("reason"),
            Column.numbers("low"),
            Column.numbers("high"),
            Column.numbers("difference_low"),
            Column.numbers("difference_high"),
            Column.numbers("share_of_draws_lower"),
            Column.numbers("draws"));

    private final Comparison comparison;

    private ComparisonSheet(Comparison comparison) {
        this.comparison = comparison;
    }

    static Spreadsheet of(Comparison comparison) {
        return Spreadsheet.of(COLUMNS, () -> new ComparisonSheet(comparison).rows());
    }

    private Stream<List<Cell>> rows() {
        Stream<List<Cell>> parts = ComparisonBreakdown.of(comparison).rows().stream()
                .filter(row -> row.part().isPresent())
                .flatMap(this::parts);
        return Stream.concat(parts, totals());
    }

    private Stream<List<Cell>> parts(Row row) {
        return IntStream.range(0, row.values().size()).mapToObj(one -> {
            double value = row.values().get(one);
            List<Cell> start =
                    start(row.stage().toString(), row.part().orElseThrow().value(), one, value);
            return row(start, value - row.values().get(0), Optional.empty(), Optional.empty());
        });
    }

    private Stream<List<Cell>> totals() {
        Stream<List<Cell>> first = Stream.of(row(total(0), 0, interval(0), Optional.empty()));
        Stream<List<Cell>> others = comparison.toBase().stream()
                .map(pairing -> row(
                        total(pairing.to()),
                        pairing.difference().total(),
                        interval(pairing.to()),
                        Optional.of(pairing)));
        return Stream.concat(first, others);
    }

    private List<Cell> total(int one) {
        return start("total", "", one, comparison.compared().get(one).result().total());
    }

    private Optional<Interval> interval(int one) {
        return Optional.of(comparison.compared().get(one).result().interval());
    }

    private List<Cell> start(String stage, String part, int one, double value) {
        Compared compared = comparison.compared().get(one);
        return List.of(
                Cell.words(stage),
                Cell.words(part),
                Cell.words(compared.label()),
                Cell.number(value, Form.VALUE),
                Cell.number(value / comparison.largest(), Form.SHARE));
    }

    private List<Cell> row(List<Cell> start, double difference, Optional<Interval> own, Optional<Pairing> pairing) {
        Optional<Interval> interval = pairing.flatMap(Pairing::interval);
        List<Cell> cells = new ArrayList<>(start);
        cells.add(Cell.number(difference, Form.DIFFERENCE));
        cells.add(number(interval.map(Interval::deviation)));
        cells.add(words(pairing.map(one -> one.verdict().toString())));
        cells.add(Cell.words(ComparisonWords.unit(comparison)));
        cells.add(under(RecyclingRule.RECYCLED_CONTENT, pairing));
        cells.add(under(RecyclingRule.CLOSED_LOOP, pairing));
        cells.add(words(pairing.map(VerdictWords::reasons)));
        cells.add(number(own.map(Interval::low)));
        cells.add(number(own.map(Interval::high)));
        cells.add(number(interval.map(Interval::low)));
        cells.add(number(interval.map(Interval::high)));
        cells.add(pairing.map(VerdictWords::shareLower).orElse(Cell.NOTHING));
        cells.add(pairing.map(VerdictWords::draws).orElse(Cell.NOTHING));
        return cells;
    }

    private static Cell under(RecyclingRule rule, Optional<Pairing> pairing) {
        return pairing.flatMap(Pairing::formulas)
                .map(VerdictWords::each)
                .map(each -> each.get(rule))
                .orElse(Cell.NOTHING);
    }

    private static Cell number(Optional<Double> value) {
        return value.map(one -> Cell.number(one, Form.VALUE)).orElse(Cell.NOTHING);
    }

    private static Cell words(Optional<String> text) {
        return text.map(Cell::words).orElse(Cell.NOTHING);
    }
}
