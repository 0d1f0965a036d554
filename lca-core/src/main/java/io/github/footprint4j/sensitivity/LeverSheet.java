package io.github.footprint4j.sensitivity;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.CellSlope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of what moves a footprint: every lever, then every choice and switch that makes a difference, then every exchange of a dataset.
 */
final class LeverSheet {

    /** Where the ends of a range stand. */
    private static final int LEAST = 10;

    private static final Set<InputId.Kind> POSITIONS = EnumSet.of(InputId.Kind.SWITCH, InputId.Kind.OPTION);

    private static final List<Column> COLUMNS = List.of(
            Column.words("kind"),
            Column.words("group"),
            Column.words("name"),
            Column.numbers("value"),
            Column.words("unit"),
            Column.numbers("kg_co2e_per_percent"),
            Column.numbers("kg_co2e_per_unit"),
            Column.words("evidence"),
            Column.numbers("variance_share"),
            Column.numbers("deviation_if_known_kg_co2e"),
            Column.numbers("least_kg_co2e"),
            Column.numbers("most_kg_co2e"),
            Column.numbers("kg_co2e_per_unit_recycled_content"),
            Column.numbers("kg_co2e_per_unit_closed_loop"));

    private final Map<InputId, DataPoint> points = new TreeMap<>();
    private final Map<InputId, Tornado.LeverBar> bars = new TreeMap<>();

    private final Map<InputId, FormulaLevers.Slopes> formulas = new TreeMap<>();

    private LeverSheet(Footprint footprint) {
        FormulaLevers.of(footprint)
                .levers()
                .forEach(one -> formulas.put(one.lever().input().id(), one));
        DataPoint.of(footprint)
                .forEach(point -> points.put(point.lever().input().id(), point));
        Tornado.of(footprint).bars().forEach(bar -> bars.put(bar.input(), bar));
    }

    static Spreadsheet of(Footprint footprint) {
        return Spreadsheet.of(COLUMNS, () -> new LeverSheet(footprint).rows(Sensitivity.of(footprint)));
    }

    private Stream<List<Cell>> rows(Sensitivity sensitivity) {
        return Stream.of(
                        sensitivity.ranked().stream().map(this::row),
                        bars.values().stream()
                                .filter(bar -> POSITIONS.contains(bar.input().kind()))
                                .map(LeverSheet::row),
                        sensitivity.exchanges().stream().map(LeverSheet::row))
                .flatMap(rows -> rows);
    }

    private List<Cell> row(Lever lever) {
        Optional<DataPoint> point = Optional.ofNullable(points.get(lever.input().id()));
        Optional<Tornado.LeverBar> bar =
                Optional.ofNullable(bars.get(lever.input().id()));
        return List.of(
                Cell.words(lever.input().id().kind().toString()),
                Cell.words(lever.group().toString()),
                Cell.words(lever.name()),
                number(lever.input().valueInUnit()),
                Cell.words(lever.input().unit().symbol()),
                number(lever.perPercent()),
                number(lever.perUnit()),
                Cell.words(lever.evidence().map(Evidence::word).orElse("")),
                point.map(one -> number(one.varianceShare())).orElse(Cell.NOTHING),
                point.map(one -> number(one.others())).orElse(Cell.NOTHING),
                bar.map(one -> number(one.low().total())).orElse(Cell.NOTHING),
                bar.map(one -> number(one.high().total())).orElse(Cell.NOTHING),
                under(lever, BothFormulas::recycledContent),
                under(lever, BothFormulas::closedLoop));
    }

    /** What the lever does under a formula, if that is a choice of rule. */
    private Cell under(Lever lever, Function<BothFormulas, OptionalDouble> formula) {
        return Optional.ofNullable(formulas.get(lever.input().id()))
                .map(one -> number(formula.apply(one.perUnit()).orElseThrow()))
                .orElse(Cell.NOTHING);
    }

    private static List<Cell> row(Tornado.LeverBar bar) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), Cell.NOTHING));
        cells.set(0, Cell.words(bar.input().kind().toString()));
        cells.set(1, Cell.words(bar.group().toString()));
        cells.set(2, Cell.words(bar.name()));
        cells.set(LEAST, number(bar.low().total()));
        cells.set(LEAST + 1, number(bar.high().total()));
        return cells;
    }

    private static List<Cell> row(CellSlope slope) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words("exchange"),
                Cell.NOTHING,
                Cell.words(slope.node() + ": " + slope.row()),
                number(slope.amount()),
                Cell.words(slope.unit()),
                number(slope.perPercent()),
                number(slope.slope())));
        cells.addAll(Collections.nCopies(COLUMNS.size() - cells.size(), Cell.NOTHING));
        return cells;
    }

    private static Cell number(double value) {
        return Cell.number(value, Form.VALUE);
    }
}
