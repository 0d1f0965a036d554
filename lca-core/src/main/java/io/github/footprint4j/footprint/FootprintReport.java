package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.SameIssues;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A footprint as a report: what was calculated and how, the total beside the published one, every stage and part, the largest
 * contributors, what is kept beside the total if there is any, and the warnings.
 *
 * <pre>{@code
 * System.out.print(FootprintReport.of(footprint).text());
 * }</pre>
 *
 * <p>Values are rounded one by one; the result keeps its full precision. A spreadsheet gets one row a line,
 * {@code stage,part,line,kg_co2e,share,low,high}, with {@code kg_co2e_per_use} if the result is for one use; the rows add up to the
 * total, and a share is empty if the total is zero.
 */
public final class FootprintReport {

    private FootprintReport() {}

    /** The report. */
    public static Document of(Footprint footprint) {
        return Document.of(() -> blocks(footprint), records(footprint));
    }

    private static List<Block> blocks(Footprint footprint) {
        Summary summary = Summary.of(footprint);
        return List.of(
                new Block.Heading(1, summary.title(), List.of(summary.basis())),
                new Block.Facts(summary.setting()),
                new Block.PageHeading(2, "Result"),
                new Block.Facts(summary.headline()),
                new Block.Words(summary.meaning()),
                new Block.PageHeading(2, "Stages and parts"),
                contributions(footprint),
                new Block.Words(summary.rounding()),
                Block.Section.inside(2, "Largest contributors", new Block.Rows(Contributors.of(footprint))),
                beside(footprint),
                new Block.PageHeading(2, "Warnings"),
                warnings(footprint));
    }

    /** Stages, parts and lines. */
    public static Block contributions(Footprint footprint) {
        return new Block.Rows(ContributionTable.of(footprint));
    }

    /** What is kept beside the total. */
    public static Block beside(Footprint footprint) {
        return Block.Section.inside(2, "Beside the total, not in it", new Block.Rows(BesideTable.of(footprint)));
    }

    /** Warnings and notes; what is said of several places is said once. */
    public static Block warnings(Footprint footprint) {
        return new Block.Notes(
                Summary.of(footprint).warnings(),
                SameIssues.of(footprint.warnings()).stream()
                        .map(SameIssues::toString)
                        .toList());
    }

    private static Spreadsheet records(Footprint footprint) {
        String column = Figures.unit(footprint).toLowerCase(Locale.ROOT).replace(' ', '_');
        List<Column> columns = List.of(
                Column.words("stage"),
                Column.words("part"),
                Column.words("line"),
                Column.numbers(column),
                Column.numbers("share"),
                Column.numbers("low"),
                Column.numbers("high"));
        return Spreadsheet.of(columns, () -> rows(footprint));
    }

    private static Stream<List<Cell>> rows(Footprint footprint) {
        Map<Tag, Interval> intervals = footprint.intervalByLine();
        return Breakdown.of(footprint).stages().stream()
                .flatMap(stage -> stage.parts().stream())
                .flatMap(part -> part.lines().stream())
                .map(line -> record(line, intervals.getOrDefault(line.tag(), Interval.point(line.co2e()))));
    }

    private static List<Cell> record(Line line, Interval interval) {
        return List.of(
                Cell.words(line.tag().stage().toString()),
                Cell.words(line.tag().part().value()),
                Cell.words(line.tag().line()),
                Cell.number(line.co2e(), Form.VALUE),
                Cell.number(line.share(), Form.SHARE),
                Cell.number(interval.low(), Form.VALUE),
                Cell.number(interval.high(), Form.VALUE));
    }
}
