package io.github.footprint4j.target;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import java.util.ArrayList;
import java.util.List;

/** A short report: facts, then sections of a table and remarks, and records for a spreadsheet. */
final class Answer {

    /**
     * One table and what is said below it.
     *
     * @param title its title
     * @param table its columns and rows
     * @param remarks paragraphs below the table
     */
    record Section(String title, TextTable table, List<String> remarks) {

        /** A section without a table. */
        static Section of(String title, List<String> remarks) {
            return new Section(title, new TextTable(List.of(), List.of()), remarks);
        }

        static Section of(String title, List<Column> columns, List<List<String>> rows, List<String> remarks) {
            return new Section(title, new TextTable(columns, rows), remarks);
        }
    }

    private Answer() {}

    /** A report; the first of the rows has the names of the columns of the records. */
    static Document of(String title, List<Fact> facts, List<Section> sections, List<List<String>> rows) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, title), new Block.Facts(facts)));
        for (Section section : sections) {
            blocks.add(new Block.Heading(2, section.title()));
            blocks.add(new Block.Rows(section.table().asTable()));
            section.remarks().forEach(remark -> blocks.add(new Block.Words(remark)));
        }
        blocks.add(new Block.Records(() -> records(rows)));
        return new Document(blocks);
    }

    private static Table records(List<List<String>> rows) {
        return new Table(
                rows.get(0).stream().map(Table.Column::words).toList(),
                rows.stream()
                        .skip(1)
                        .map(row -> row.stream().map(Cell::words).toList())
                        .toList());
    }
}
