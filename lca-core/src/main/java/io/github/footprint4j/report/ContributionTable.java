package io.github.footprint4j.report;

import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.report.Breakdown.PartSum;
import io.github.footprint4j.report.Breakdown.StageSum;
import io.github.footprint4j.report.TextTable.Column;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Line;
import java.util.ArrayList;
import java.util.List;

/** The rows of stages, parts, lines and the total, for text and Markdown alike. */
final class ContributionTable {

    private static final int BAR = 30;
    private static final int SHORTEST_BAR = 8;
    private static final int NUMBERS = 28;

    /**
     * One row.
     *
     * @param depth 0 for a stage and the total, 1 for a part, 2 for a line
     * @param name what it is
     * @param co2e its value in kg CO2e
     * @param share its share of the total
     */
    record Row(int depth, String name, double co2e, double share) {}

    private ContributionTable() {}

    /** All rows, the total last. */
    static List<Row> rows(Footprint footprint) {
        List<Row> rows = new ArrayList<>();
        for (StageSum stage : Breakdown.of(footprint).stages()) {
            rows.add(new Row(0, stage.stage().toString(), stage.co2e(), stage.share()));
            stage.parts().forEach(part -> addPart(rows, part));
        }
        rows.add(new Row(0, total(footprint), footprint.total(), footprint.total() == 0 ? Double.NaN : 1));
        return List.copyOf(rows);
    }

    /** A total up to the gate is never to be taken for that of a whole life cycle. */
    private static String total(Footprint footprint) {
        boolean isPart = footprint.product().scope().boundary() == Boundary.CRADLE_TO_GATE;
        return isPart ? "TOTAL, CRADLE TO GATE" : "TOTAL";
    }

    /** A part of one line needs no second row, unless the line is another one than the part. */
    private static void addPart(List<Row> rows, PartSum part) {
        String id = part.part().value();
        boolean isOneLine = part.lines().size() == 1;
        String only = isOneLine ? name(part.lines().get(0), id) : id;
        rows.add(new Row(1, only.equals(id) ? id : id + ": " + only, part.co2e(), part.share()));
        if (!isOneLine) {
            part.lines().forEach(line -> rows.add(new Row(2, name(line, id), line.co2e(), line.share())));
        }
    }

    /** The path of a line without the part it stands below. */
    private static String name(Line line, String part) {
        String path = line.tag().line();
        return path.startsWith(part + "/") ? path.substring(part.length() + 1) : path;
    }

    /** The table as text. */
    static List<String> lines(Footprint footprint, TextStyle style) {
        List<Row> rows = rows(footprint);
        int bar = bar(rows, style);
        Bars bars = Bars.of(rows.stream().map(Row::co2e).toList(), Math.max(bar, 2), style.glyphs());
        return new TextTable(
                        List.of(
                                Column.left("stage, part"),
                                Column.point(Figures.unit(footprint)),
                                Column.right("share"),
                                Column.left("")),
                        rows.stream()
                                .map(row -> List.of(
                                        indented(row),
                                        Digits.significant(row.co2e(), style.digits()),
                                        Figures.share(row.share()),
                                        bar == 0 ? "" : bars.of(row.co2e())))
                                .toList())
                .lines(style.width());
    }

    /** Names come first: the bars get what they leave, and none are drawn where that is too little. */
    private static int bar(List<Row> rows, TextStyle style) {
        int names = rows.stream()
                .mapToInt(row -> Visible.width(indented(row)))
                .max()
                .orElse(0);
        int left = Math.min(BAR, style.width() - NUMBERS - names);
        return left < SHORTEST_BAR ? 0 : left;
    }

    private static String indented(Row row) {
        return Visible.blanks(2 * row.depth()) + Visible.text(row.name());
    }
}
