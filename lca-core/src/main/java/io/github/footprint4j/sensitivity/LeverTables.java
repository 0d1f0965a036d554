package io.github.footprint4j.sensitivity;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;

/** The tables of levers, ranges, data points and exchanges, each with its title and the largest rows. */
final class LeverTables {

    /** Of the deviation that a data point has now, what a measurement is taken to leave. */
    static final double LEFT = 0.25;

    private final Footprint footprint;
    private final int top;

    LeverTables(Footprint footprint, int top) {
        this.footprint = footprint;
        this.top = top;
    }

    /** All tables, each below its title; one without rows is left out of the report. */
    List<Block> all() {
        Sensitivity sensitivity = Sensitivity.of(footprint);
        List<Block> blocks = new ArrayList<>();
        sensitivity.byGroup().forEach((group, levers) -> blocks.add(levers(title(group), levers)));
        blocks.add(withoutSlope(sensitivity));
        blocks.add(formulas());
        blocks.add(exchanges(sensitivity));
        blocks.add(ranges());
        blocks.add(dataPoints());
        return blocks;
    }

    private static String title(LeverGroup group) {
        return switch (group) {
            case DESIGN -> "Design: what the product file states without a spread, and design parameters";
            case DECLARED -> "Declared: what the functional unit states";
            case ESTIMATE -> "Estimates: uncertain amounts and parameters of the product and its study";
            case LIBRARY -> "Library: factors and parameters";
            case METHOD -> "Method: warming potentials";
        };
    }

    private Block levers(String title, List<Lever> levers) {
        List<Column> columns = List.of(
                Column.words("lever"),
                Column.texts("value"),
                Column.numbers(footprint.unit() + " per %"),
                Column.texts(footprint.unit() + " per unit"),
                Column.words("evidence"));
        return block(title, columns, levers.stream().map(LeverTables::cells).toList());
    }

    private Block withoutSlope(Sensitivity sensitivity) {
        return block(
                "Left out: the slope of the footprint is not finite at the stated value",
                List.of(Column.words("lever"), Column.texts("value")),
                sensitivity.withoutSlope().stream()
                        .map(lever -> List.of(Cell.words(lever.name()), value(lever)))
                        .toList());
    }

    private static List<Cell> cells(Lever lever) {
        return List.of(
                Cell.words(lever.name()),
                value(lever),
                Cell.number(lever.perPercent(), Form.DIFFERENCE),
                Cell.quantity(
                        lever.perUnit(), Form.DIFFERENCE, per(lever.input().unit())),
                Cell.words(lever.evidence().map(Evidence::word).orElse("")));
    }

    private static String per(Unit unit) {
        return unit.equals(Unit.NONE) ? "" : "per " + (unit.symbol().equals("%") ? "percentage point" : unit);
    }

    /** Levers that the rule for recycled material turns or resizes. */
    private Block formulas() {
        FormulaLevers formulas = FormulaLevers.of(footprint);
        List<Column> columns = List.of(
                Column.words("lever"),
                Column.texts(footprint.unit() + " under recycled-content"),
                Column.texts("under closed-loop"),
                Column.words("a choice of rule"));
        String title =
                "Recycled material: what these levers do is a choice of rule (PAS 2050, Annex D), not of the product alone";
        if (!formulas.issues().isEmpty()) {
            String why = formulas.issues().get(0).message();
            return titled(
                    "Recycled material: not both formulas of PAS 2050, Annex D, can be applied",
                    new Table(List.of(Column.words("why")), List.of(List.of(Cell.words(why)))));
        }
        return block(
                title,
                columns,
                formulas.levers().stream().map(LeverTables::cells).toList());
    }

    private static List<Cell> cells(FormulaLevers.Slopes slopes) {
        BothFormulas both = slopes.perUnit();
        String per = per(slopes.lever().input().unit());
        return List.of(
                Cell.words(slopes.lever().name()),
                Cell.quantity(both.recycledContent().orElseThrow(), Form.DIFFERENCE, per),
                Cell.quantity(both.closedLoop().orElseThrow(), Form.DIFFERENCE, per),
                Cell.words(both.isChoiceOfSign() ? "sign" : "size"));
    }

    /** What a dataset makes is left out: it only says for how much its other exchanges are stated. */
    private Block exchanges(Sensitivity sensitivity) {
        List<Column> columns = List.of(
                Column.words("dataset"),
                Column.words("exchange"),
                Column.texts("amount"),
                Column.numbers(footprint.unit() + " per %"));
        return block(
                "Exchanges of datasets, also those without a spread",
                columns,
                sensitivity.exchanges().stream()
                        .filter(cell -> !cell.row().equals(cell.node().toString()))
                        .map(cell -> List.of(
                                Cell.words(cell.node().toString()),
                                Cell.words(cell.row()),
                                Cell.quantity(cell.amount(), Form.PLAIN, cell.unit()),
                                Cell.number(cell.perPercent(), Form.DIFFERENCE)))
                        .toList());
    }

    private Block ranges() {
        Tornado tornado = Tornado.of(footprint);
        List<Column> columns = List.of(
                Column.words("one at a time"),
                Column.texts("least at"),
                Column.numbers(footprint.unit().symbol()),
                Column.texts("most at"),
                Column.numbers(footprint.unit().symbol()),
                Column.numbers("swing"));
        String unsolved = tornado.unsolved().isEmpty()
                ? ""
                : "; no footprint at an end of " + String.join(", ", tornado.unsolved());
        return block(
                "Ranges: the footprint when one input takes the ends of its range" + unsolved,
                columns,
                tornado.bars().stream().map(LeverTables::cells).toList());
    }

    private static List<Cell> cells(Tornado.LeverBar bar) {
        return List.of(
                Cell.words(bar.name()),
                Cell.words(bar.low().at()),
                Cell.number(bar.low().total(), Form.VALUE),
                Cell.words(bar.high().at()),
                Cell.number(bar.high().total(), Form.VALUE),
                Cell.number(bar.swing(), Form.VALUE));
    }

    private Block dataPoints() {
        List<Column> columns = List.of(
                Column.words("data point"),
                Column.words("whose"),
                Column.texts("share of variance"),
                Column.numbers("sd if known"),
                Column.numbers("narrower by"),
                Column.numbers("sd if 1/4 is left"));
        List<DataPoint> points = DataPoint.of(footprint);
        String now = Digits.value(footprint.deviations().deviation());
        return block(
                "Measure this next: the first-order deviation of the footprint, now " + now + " " + footprint.unit(),
                columns,
                points.stream().map(LeverTables::cells).toList());
    }

    private static List<Cell> cells(DataPoint point) {
        return List.of(
                Cell.words(point.lever().name()),
                Cell.words(point.lever().group().toString()),
                Cell.number(point.varianceShare(), Form.SHARE),
                Cell.number(point.others(), Form.VALUE),
                Cell.number(point.narrowing(), Form.VALUE),
                Cell.number(point.remaining(LEFT), Form.VALUE));
    }

    private Block block(String title, List<Column> columns, List<List<Cell>> rows) {
        int left = rows.size() - Math.min(top, rows.size());
        String whole = left == 0 ? title : title + " (" + left + " smaller ones not shown)";
        return titled(whole, new Table(columns, rows.stream().limit(top).toList()));
    }

    private static Block titled(String title, Table table) {
        return Block.Section.below(2, title, new Block.Rows(table));
    }

    private static Cell value(Lever lever) {
        Unit unit = lever.input().unit();
        return Cell.quantity(lever.input().valueInUnit(), Form.PLAIN, unit.equals(Unit.NONE) ? "" : unit.toString());
    }
}
