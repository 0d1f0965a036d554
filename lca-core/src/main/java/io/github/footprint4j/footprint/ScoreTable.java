package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.library.Advice;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Score;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Emission factors as a report: what each is, value with its 95 % interval, evidence and what it says to whoever chooses it, in the order
 * given; cautions stand below, each once. A spreadsheet has year, sources and family too.
 */
public final class ScoreTable {

    private static final List<Column> RECORDS = List.of(
            Column.words("dataset"),
            Column.words("at"),
            Column.words("name"),
            Column.numbers("kg_co2e"),
            Column.words("unit"),
            Column.numbers("low"),
            Column.numbers("high"),
            Column.numbers("year"),
            Column.words("evidence"),
            Column.words("sources"),
            Column.words("mind"),
            Column.words("caution"),
            Column.words("family"));

    private ScoreTable() {}

    private static List<Column> columns(Unit unit) {
        return List.of(
                Column.words("dataset"),
                Column.words("name"),
                Column.words("at"),
                Column.numbers(unit.symbol()),
                Column.words("per"),
                Column.words("95 % interval"),
                Column.words("evidence"),
                Column.words("mind"));
    }

    /** The report. */
    public static Document of(List<Score> scores) {
        List<Score> all = List.copyOf(scores);
        return Document.of(
                () -> blocks(all), Spreadsheet.of(RECORDS, () -> all.stream().map(ScoreTable::record)));
    }

    private static List<Block> blocks(List<Score> scores) {
        if (scores.isEmpty()) {
            return List.of(new Block.Words("There is no such factor."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Rows(new Table(
                columns(scores.get(0).method().unit()),
                scores.stream().map(ScoreTable::cells).toList())));
        cautions(scores)
                .forEach((caution, names) ->
                        blocks.add(new Block.Words("caution, " + String.join(", ", names) + ": " + caution)));
        return blocks;
    }

    private static Map<String, List<String>> cautions(List<Score> scores) {
        Map<String, List<String>> datasets = new LinkedHashMap<>();
        scores.forEach(score -> score.dataset()
                .advice()
                .caution()
                .ifPresent(caution -> datasets.computeIfAbsent(caution, unused -> new ArrayList<>())
                        .add(score.dataset().id().toString())));
        return datasets;
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

    private static List<Cell> cells(Score score) {
        Documentation documentation = score.dataset().documentation();
        return List.of(
                Cell.words(score.dataset().id().name()),
                Cell.words(score.dataset().process().name()),
                Cell.words(score.dataset().id().at().code()),
                Cell.number(score.co2e(), Form.VALUE),
                Cell.words(score.unit().symbol()),
                Cell.words(interval(score.interval())),
                Cell.words(evidence(documentation)),
                Cell.words(mind(score.dataset().advice())));
    }

    private static List<Cell> record(Score score) {
        Documentation documentation = score.dataset().documentation();
        Interval interval = score.interval();
        return List.of(
                Cell.words(score.dataset().id().name()),
                Cell.words(score.dataset().id().at().code()),
                Cell.words(score.dataset().process().name()),
                Cell.number(score.co2e(), Form.VALUE),
                Cell.words(score.unit().symbol()),
                interval.isPoint() ? Cell.NOTHING : Cell.number(interval.low(), Form.VALUE),
                interval.isPoint() ? Cell.NOTHING : Cell.number(interval.high(), Form.VALUE),
                Cell.number(documentation.year(), Form.decimals(0)),
                Cell.words(evidence(documentation)),
                Cell.words(sources(documentation)),
                Cell.words(mind(score.dataset().advice())),
                Cell.words(score.dataset().advice().caution().orElse("")),
                Cell.words(score.dataset().description().family().orElse("")));
    }

    private static String evidence(Documentation documentation) {
        return documentation.provenance().evidence().map(Evidence::word).orElse("");
    }

    private static String sources(Documentation documentation) {
        return documentation.provenance().sources().stream()
                .map(SourceKey::value)
                .collect(Collectors.joining(", "));
    }

    private static String interval(Interval interval) {
        return interval.isPoint() ? "not stated" : interval.toString();
    }
}
