package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.model.Advice;
import io.github.footprint4j.model.Documentation;
import io.github.footprint4j.model.Evidence;
import io.github.footprint4j.model.SourceKey;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Emission factors as a text table: value with its 95 % interval, year, evidence, sources and what each says to whoever chooses it, in the
 * order given; cautions stand below, each once.
 */
public final class ScoreTable {

    private static final List<Column> COLUMNS = List.of(
            Column.left("dataset"),
            Column.left("at"),
            Column.point("kg CO2e"),
            Column.left("per"),
            Column.left("95 % interval"),
            Column.right("year"),
            Column.left("evidence"),
            Column.left("source"),
            Column.left("mind"));

    private ScoreTable() {}

    /** The table, then the cautions; each line ends with a line end. */
    public static String write(List<Score> scores, TextStyle style) {
        TextTable table =
                new TextTable(COLUMNS, scores.stream().map(ScoreTable::cells).toList());
        return table + cautions(scores, style);
    }

    private static String cautions(List<Score> scores, TextStyle style) {
        Map<String, List<String>> datasets = new LinkedHashMap<>();
        scores.forEach(score -> score.dataset()
                .advice()
                .caution()
                .ifPresent(caution -> datasets.computeIfAbsent(caution, unused -> new ArrayList<>())
                        .add(score.dataset().id().toString())));
        StringBuilder out = new StringBuilder();
        datasets.forEach((caution, names) -> {
            String text = "caution, " + String.join(", ", names) + ": " + caution;
            out.append('\n')
                    .append(String.join("\n", Paragraph.lines(text, style.width())))
                    .append('\n');
        });
        return out.toString();
    }

    /** What a dataset says, in the words of the library file. */
    private static String mind(Advice advice) {
        List<String> words = new ArrayList<>();
        advice.form().ifPresent(form -> words.add(form.word()));
        advice.includes().forEach(work -> words.add("includes " + work.word()));
        advice.purpose().ifPresent(purpose -> words.add("for " + purpose.word()));
        advice.scrap().ifPresent(scrap -> words.add("scrap " + scrap.word()));
        advice.supersededBy().ifPresent(newer -> words.add("superseded by " + newer));
        advice.caution().ifPresent(unused -> words.add("caution"));
        return String.join("; ", words);
    }

    private static List<String> cells(Score score) {
        Documentation documentation = score.dataset().documentation();
        return List.of(
                score.dataset().id().name(),
                score.dataset().id().at().code(),
                Digits.value(score.co2e()),
                score.unit().symbol(),
                interval(score.interval()),
                Integer.toString(documentation.year()),
                documentation.provenance().evidence().map(Evidence::word).orElse(""),
                documentation.provenance().sources().stream()
                        .map(SourceKey::value)
                        .collect(Collectors.joining(", ")),
                mind(score.dataset().advice()));
    }

    private static String interval(Interval interval) {
        return interval.isPoint() ? "not stated" : interval.toString();
    }
}
