package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Bars;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.document.Visible;
import io.github.footprint4j.footprint.Breakdown.PartSum;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rows of stages, parts, lines and the total, for text and Markdown alike. Stages and total have the ends of their intervals beside them
 * where a spread bears on one and a narrow page leaves room; those of lines stand in CSV and JSON.
 */
public final class ContributionTable {

    private static final int BAR = 30;
    private static final int SHORTEST_BAR = 8;
    private static final int NUMBERS = 28;
    private static final int GAP = 2;

    /** The title of the ends of intervals. */
    static final String DRAWS = "95 % of draws";

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

    /** True if a spread bears on the total or on a stage. */
    static boolean isDrawn(List<Row> rows) {
        return rows.stream().flatMap(row -> row.interval().stream()).anyMatch(interval -> !interval.isPoint());
    }

    /** All rows, the total last. */
    static List<Row> rows(Footprint footprint) {
        List<Row> rows = new ArrayList<>();
        for (StageSum stage : Breakdown.of(footprint).stages()) {
            rows.add(new Row(
                    0,
                    stage.stage().toString(),
                    stage.co2e(),
                    stage.share(),
                    Optional.of(footprint.interval(stage.stage()))));
            stage.parts().forEach(part -> addPart(rows, part));
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
    private static void addPart(List<Row> rows, PartSum part) {
        String id = part.part().value();
        boolean isOneLine = part.lines().size() == 1;
        String only = isOneLine ? name(part.lines().get(0), id) : id;
        rows.add(new Row(1, only.equals(id) ? id : id + ": " + only, part.co2e(), part.share(), Optional.empty()));
        if (!isOneLine) {
            part.lines()
                    .forEach(line -> rows.add(new Row(2, name(line, id), line.co2e(), line.share(), Optional.empty())));
        }
    }

    /** The path of a line without the part it stands below. */
    private static String name(Line line, String part) {
        String path = line.tag().line();
        return path.startsWith(part + "/") ? path.substring(part.length() + 1) : path;
    }

    /** The table as text. */
    public static List<String> lines(Footprint footprint, TextStyle style) {
        List<Row> rows = rows(footprint);
        int ends = isDrawn(rows) ? widest(rows, Row::ends, DRAWS.length()) + GAP : 0;
        int beside = bar(rows, style, ends);
        int bar = beside == 0 ? bar(rows, style, 0) : beside;
        boolean areEndsShown = ends > 0 && beside > 0;
        Bars bars = Bars.of(rows.stream().map(Row::co2e).toList(), Math.max(bar, 2), style.glyphs());
        List<Column> columns = new ArrayList<>(List.of(
                Column.left("stage, part"),
                Column.point(Figures.unit(footprint)),
                Column.right("share"),
                Column.left("")));
        if (areEndsShown) {
            columns.add(2, Column.right(DRAWS));
        }
        return new TextTable(
                        columns,
                        rows.stream()
                                .map(row -> cells(row, areEndsShown, bar == 0 ? "" : bars.of(row.co2e())))
                                .toList())
                .lines(style.width());
    }

    private static List<String> cells(Row row, boolean areEndsShown, String bar) {
        String co2e = Digits.value(row.co2e());
        String share = Figures.share(row.share());
        return areEndsShown
                ? List.of(indented(row), co2e, row.ends(), share, bar)
                : List.of(indented(row), co2e, share, bar);
    }

    /** Names come first, then the ends of intervals: the bars get what they leave, and none are drawn where that is too little. */
    private static int bar(List<Row> rows, TextStyle style, int ends) {
        int left = Math.min(BAR, style.width() - NUMBERS - ends - widest(rows, ContributionTable::indented, 0));
        return left < SHORTEST_BAR ? 0 : left;
    }

    private static int widest(List<Row> rows, Function<Row, String> text, int least) {
        return rows.stream().mapToInt(row -> Visible.width(text.apply(row))).reduce(least, Math::max);
    }

    private static String indented(Row row) {
        return Visible.blanks(2 * row.depth()) + Visible.text(row.name());
    }
}
