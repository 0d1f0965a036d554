package io.github.footprint4j.document;

import io.github.footprint4j.document.Table.Column;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the records of documents as comma-separated values. */
final class CsvWriter implements Cell.Cases<String> {

    String write(Document document) {
        return document.blocks().stream()
                .filter(Block.Records.class::isInstance)
                .map(Block.Records.class::cast)
                .map(records -> text(records.table()))
                .collect(Collectors.joining());
    }

    private String text(Table table) {
        List<String> names = table.columns().stream().map(Column::title).toList();
        return CsvText.row(names)
                + table.rows().stream()
                        .map(row -> CsvText.row(
                                row.stream().map(cell -> cell.match(this)).toList()))
                        .collect(Collectors.joining());
    }

    @Override
    public String words(Cell.Words words) {
        return words.text();
    }

    @Override
    public String figure(Cell.Figure figure) {
        return CsvText.number(figure.value());
    }

    @Override
    public String bar(Cell.Bar bar) {
        return CsvText.number(bar.value());
    }
}
