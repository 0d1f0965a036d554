package io.github.footprint4j.report;

import io.github.footprint4j.model.Documentation;
import io.github.footprint4j.model.Evidence;
import io.github.footprint4j.model.SourceKey;
import io.github.footprint4j.report.TextTable.Column;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Score;
import java.util.List;
import java.util.stream.Collectors;

/** Emission factors as a text table: value with its 95 % interval, year, evidence and sources, in the order given. */
public final class ScoreTable {

    private static final List<Column> COLUMNS = List.of(
            Column.left("dataset"),
            Column.left("at"),
            Column.point("kg CO2e"),
            Column.left("per"),
            Column.left("95 % interval"),
            Column.right("year"),
            Column.left("evidence"),
            Column.left("source"));

    private ScoreTable() {}

    /** The table; each line ends with a line end. */
    public static String write(List<Score> scores, TextStyle style) {
        return new TextTable(
                        COLUMNS,
                        scores.stream().map(score -> cells(score, style)).toList())
                .toString();
    }

    private static List<String> cells(Score score, TextStyle style) {
        Documentation documentation = score.dataset().documentation();
        return List.of(
                score.dataset().id().name(),
                score.dataset().id().at().code(),
                Digits.significant(score.co2e(), style.digits()),
                score.unit().symbol(),
                interval(score.interval(), style),
                Integer.toString(documentation.year()),
                documentation.provenance().evidence().map(Evidence::word).orElse(""),
                documentation.provenance().sources().stream()
                        .map(SourceKey::value)
                        .collect(Collectors.joining(", ")));
    }

    private static String interval(Interval interval, TextStyle style) {
        return interval.isPoint()
                ? "not stated"
                : Digits.significant(interval.low(), style.digits()) + " to "
                        + Digits.significant(interval.high(), style.digits());
    }
}
