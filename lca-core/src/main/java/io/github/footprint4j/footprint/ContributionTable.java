package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.Breakdown.PartSum;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.EntryLabels;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of stages, parts, lines and the total. Stages and total have the ends of their intervals beside them
 * where a spread bears on one and a narrow page leaves room; those of lines stand in CSV and JSON.
 */
final class ContributionTable {

    /** The title of the ends of intervals. */
    private static final String DRAWS = "95 % of draws";

    /**
     * One row.
     *
     * @param depth 0 for a stage and the total, 1 for a part, 2 for a line
     * @param name what it is
     * @param co2e its value in kg CO2e
     * @param share its share of the total
     * @param interval how sure it is; given for stages and the total
     */
    record Row(int depth, String name, double co2e, double share, Optional<Interval> interval) {

        /** Its ends; nothing where no interval is given. */
        String ends() {
            return interval.map(one ->
                            one.isPoint() ? one.unmoved() == 0 ? "no spread" : "no draw moves it" : one.toString())
                    .orElse("");
        }
    }

    private ContributionTable() {}

    static Table of(Footprint footprint) {
        List<Row> rows = rows(footprint);
        boolean isDrawn =
                rows.stream().flatMap(row -> row.interval().stream()).anyMatch(interval -> !interval.isPoint());
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("stage, part"),
                Column.numbers(Figures.unit(footprint)),
                Column.texts("share"),
                Column.bars()));
        if (isDrawn) {
            columns.add(2, Column.texts(DRAWS).whereThereIsRoom());
        }
        return new Table(columns, rows.stream().map(row -> cells(row, isDrawn)).toList());
    }

    private static List<Cell> cells(Row row, boolean isDrawn) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Words(row.name(), row.depth(), row.depth() == 0),
                Cell.number(row.co2e(), Form.VALUE),
                Cell.number(row.share(), Form.SHARE),
                Cell.bar(row.co2e())));
        if (isDrawn) {
            cells.add(2, Cell.words(row.ends()));
        }
        return cells;
    }

    /** All rows, the total last. */
    static List<Row> rows(Footprint footprint) {
        List<Row> rows = new ArrayList<>();
        EntryLabels labels = footprint.labels();
        for (StageSum stage : Breakdown.of(footprint).stages()) {
            rows.add(new Row(
                    0,
                    stage.stage().toString(),
                    stage.co2e(),
                    stage.share(),
                    Optional.of(footprint.interval(stage.stage()))));
            stage.parts().forEach(part -> addPart(rows, part, labels));
        }
        rows.add(new Row(
                0,
                total(footprint),
                footprint.total(),
                footprint.total() == 0 ? Double.NaN : 1,
                Optional.of(footprint.interval())));
        return List.copyOf(rows);
    }

    /** A total up to the gate is never to be taken for that of a whole life cycle. */
    private static String total(Footprint footprint) {
        boolean isPart = footprint.product().scope().boundary() == Boundary.CRADLE_TO_GATE;
        return isPart ? "TOTAL, CRADLE TO GATE" : "TOTAL";
    }

    /** A part of one line needs no second row, unless the line is another one than the part. */
    private static void addPart(List<Row> rows, PartSum part, EntryLabels labels) {
        String id = part.part().value();
        boolean isOneLine = part.lines().size() == 1;
        String only = isOneLine ? name(part.lines().get(0), id) : id;
        String label = labels.of(part.part());
        String shown = only.equals(id) ? label : label + ": " + labels.ofLine(only);
        rows.add(new Row(1, shown, part.co2e(), part.share(), Optional.empty()));
        if (!isOneLine) {
            part.lines()
                    .forEach(line -> rows.add(
                            new Row(2, labels.ofLine(name(line, id)), line.co2e(), line.share(), Optional.empty())));
        }
    }

    /** The path of a line without the part it stands below. */
    private static String name(Line line, String part) {
        String path = line.tag().line();
        return path.startsWith(part + "/") ? path.substring(part.length() + 1) : path;
    }
}
