package io.github.footprint4j.sensitivity;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.model.Evidence;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;

/** The tables of levers, ranges, data points and exchanges, each with its title and the largest rows. */
final class LeverRows {

    /** Of the deviation that a data point has now, what a measurement is taken to leave. */
    static final double LEFT = 0.25;

    private final Footprint footprint;
    private final int top;

    LeverRows(Footprint footprint, int top) {
        this.footprint = footprint;
        this.top = top;
    }

    /**
     * A table with a title.
     *
     * @param title what it shows, with how many rows were left out
     * @param columns its columns
     * @param rows its rows
     */
    record Block(String title, List<Column> columns, List<List<String>> rows) {}

    /** All tables that have a row. */
    List<Block> blocks() {
        Sensitivity sensitivity = Sensitivity.of(footprint);
        List<Block> blocks = new ArrayList<>();
        sensitivity.byGroup().forEach((group, levers) -> blocks.add(levers(title(group), levers)));
        blocks.add(withoutSlope(sensitivity));
        blocks.add(formulas());
        blocks.add(exchanges(sensitivity));
        blocks.add(ranges());
        blocks.add(dataPoints());
        return blocks.stream().filter(block -> !block.rows().isEmpty()).toList();
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
                Column.left("lever"),
                Column.right("value"),
                Column.point("kg CO2e per %"),
                Column.right("kg CO2e per unit"),
                Column.left("evidence"));
        return block(title, columns, levers.stream().map(this::cells).toList());
    }

    private Block withoutSlope(Sensitivity sensitivity) {
        return block(
                "Left out: the slope of the footprint is not finite at the stated value",
                List.of(Column.left("lever"), Column.right("value")),
                sensitivity.withoutSlope().stream()
                        .map(lever -> List.of(
                                lever.name(),
                                withUnit(
                                        lever.input().valueInUnit(),
                                        lever.input().unit())))
                        .toList());
    }

    private List<String> cells(Lever lever) {
        return List.of(
                lever.name(),
                withUnit(lever.input().valueInUnit(), lever.input().unit()),
                signed(lever.perPercent()),
                signed(lever.perUnit()) + per(lever.input().unit()),
                lever.evidence().map(Evidence::word).orElse(""));
    }

    private static String per(Unit unit) {
        return unit.equals(Unit.NONE) ? "" : " per " + (unit.symbol().equals("%") ? "percentage point" : unit);
    }

    /** Levers that the rule for recycled material turns or resizes. */
    private Block formulas() {
        FormulaLevers formulas = FormulaLevers.of(footprint);
        List<Column> columns = List.of(
                Column.left("lever"),
                Column.right("kg CO2e under recycled-content"),
                Column.right("under closed-loop"),
                Column.left("a choice of rule"));
        String title =
                "Recycled material: what these levers do is a choice of rule (PAS 2050, Annex D), not of the product alone";
        if (!formulas.issues().isEmpty()) {
            String why = formulas.issues().get(0).message();
            return new Block(
                    "Recycled material: not both formulas of PAS 2050, Annex D, can be applied",
                    List.of(Column.left("why")),
                    List.of(List.of(why)));
        }
        return block(title, columns, formulas.levers().stream().map(this::cells).toList());
    }

    private List<String> cells(FormulaLevers.Slopes slopes) {
        BothFormulas both = slopes.perUnit();
        String per = per(slopes.lever().input().unit());
        return List.of(
                slopes.lever().name(),
                signed(both.recycledContent().orElseThrow()) + per,
                signed(both.closedLoop().orElseThrow()) + per,
                both.isChoiceOfSign() ? "sign" : "size");
    }

    /** What a dataset makes is left out: it only says for how much its other exchanges are stated. */
    private Block exchanges(Sensitivity sensitivity) {
        List<Column> columns = List.of(
                Column.left("dataset"), Column.left("exchange"), Column.right("amount"), Column.point("kg CO2e per %"));
        return block(
                "Exchanges of datasets, also those without a spread",
                columns,
                sensitivity.exchanges().stream()
                        .filter(cell -> !cell.row().equals(cell.node().toString()))
                        .map(cell -> List.of(
                                cell.node().toString(),
                                cell.row(),
                                Digits.plain(cell.amount()) + " " + cell.unit(),
                                signed(cell.perPercent())))
                        .toList());
    }

    private Block ranges() {
        Tornado tornado = Tornado.of(footprint);
        List<Column> columns = List.of(
                Column.left("one at a time"),
                Column.right("least at"),
                Column.point("kg CO2e"),
                Column.right("most at"),
                Column.point("kg CO2e"),
                Column.point("swing"));
        String unsolved = tornado.unsolved().isEmpty()
                ? ""
                : "; no footprint at an end of " + String.join(", ", tornado.unsolved());
        return block(
                "Ranges: the footprint when one input takes the ends of its range" + unsolved,
                columns,
                tornado.bars().stream().map(this::cells).toList());
    }

    private List<String> cells(Tornado.LeverBar bar) {
        return List.of(
                bar.name(),
                bar.low().at(),
                Digits.value(bar.low().total()),
                bar.high().at(),
                Digits.value(bar.high().total()),
                Digits.value(bar.swing()));
    }

    private Block dataPoints() {
        List<Column> columns = List.of(
                Column.left("data point"),
                Column.left("whose"),
                Column.right("share of variance"),
                Column.point("sd if known"),
                Column.point("narrower by"),
                Column.point("sd if 1/4 is left"));
        List<DataPoint> points = DataPoint.of(footprint);
        String now = Digits.value(footprint.deviations().deviation());
        return block(
                "Measure this next: the first-order deviation of the footprint, now " + now + " kg CO2e",
                columns,
                points.stream().map(this::cells).toList());
    }

    private List<String> cells(DataPoint point) {
        return List.of(
                point.lever().name(),
                point.lever().group().toString(),
                Figures.share(point.varianceShare()),
                Digits.value(point.others()),
                Digits.value(point.narrowing()),
                Digits.value(point.remaining(LEFT)));
    }

    private Block block(String title, List<Column> columns, List<List<String>> rows) {
        int left = rows.size() - Math.min(top, rows.size());
        String whole = left == 0 ? title : title + " (" + left + " smaller ones not shown)";
        return new Block(whole, columns, rows.stream().limit(top).toList());
    }

    private String signed(double value) {
        return Digits.signed(value);
    }

    private static String withUnit(double value, Unit unit) {
        return unit.equals(Unit.NONE) ? Digits.plain(value) : Digits.plain(value) + " " + unit;
    }
}
