package io.github.footprint4j.document;

import io.github.footprint4j.document.Table.Column;

/** Writes sheets as comma-separated values. */
final class CsvWriter implements Cell.Cases<String> {

    String write(Spreadsheet sheet) {
        StringBuilder out = new StringBuilder(
                CsvText.row(sheet.columns().stream().map(Column::title).toList()));
        sheet.rows()
                .forEachOrdered(row -> out.append(
                        CsvText.row(row.stream().map(cell -> cell.match(this)).toList())));
        return out.toString();
    }

    @Override
    public String words(Cell.Words words) {
        return words.said();
    }

    @Override
    public String figure(Cell.Figure figure) {
        return CsvText.number(figure.value());
    }

    @Override
    public String rounded(Cell.Rounded rounded) {
        return CsvText.number(rounded.value());
    }

    @Override
    public String bar(Cell.Bar bar) {
        return CsvText.number(bar.value());
    }
}
