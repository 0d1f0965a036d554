package io.github.footprint4j.footprint;

import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.footprint.Breakdown.PartSum;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Line;
import io.github.footprint4j.system.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines of a footprint as comma-separated values after RFC 4180: {@code stage,part,line,kg_co2e,share,low,high}, one row a line, full
 * precision, each row ended by CR LF; {@code kg_co2e_per_use} if the result is for one use. The rows of a footprint add up to its total; a share is empty if the total is zero.
 */
public final class FootprintCsv {

    private FootprintCsv() {}

    /** The text. */
    public static String write(Footprint footprint) {
        String column = Figures.unit(footprint).toLowerCase(Locale.ROOT).replace(' ', '_');
        StringBuilder out =
                new StringBuilder(CsvText.row(List.of("stage", "part", "line", column, "share", "low", "high")));
        Map<Tag, Interval> intervals = footprint.intervalByLine();
        for (StageSum stage : Breakdown.of(footprint).stages()) {
            for (PartSum part : stage.parts()) {
                part.lines()
                        .forEach(line ->
                                out.append(row(line, intervals.getOrDefault(line.tag(), Interval.point(line.co2e())))));
            }
        }
        return out.toString();
    }

    private static String row(Line line, Interval interval) {
        return CsvText.row(List.of(
                line.tag().stage().toString(),
                line.tag().part().value(),
                line.tag().line(),
                CsvText.number(line.co2e()),
                CsvText.number(line.share()),
                CsvText.number(interval.low()),
                CsvText.number(interval.high())));
    }
}
