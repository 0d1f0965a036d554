package io.github.footprint4j.target;

import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Document.Block;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short report in each of its forms: as text for a terminal, as Markdown, and its rows as comma-separated values (RFC 4180) with full
 * precision. Every form ends with a line end.
 */
public final class Answer {

    private final Document document;
    private final List<List<String>> rows;

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

    private Answer(Document document, List<List<String>> rows) {
        this.document = document;
        this.rows = List.copyOf(rows);
    }

    /** A report; the first of the rows is the header of the comma-separated values. */
    static Answer of(String title, List<Fact> facts, List<Section> sections, List<List<String>> rows) {
        List<Block> blocks = new ArrayList<>(List.of(new Document.Heading(1, title), new Document.Facts(facts)));
        for (Section section : sections) {
            blocks.add(new Document.Heading(2, section.title()));
            blocks.add(new Document.Rows(section.table()));
            section.remarks().forEach(remark -> blocks.add(new Document.Words(remark)));
        }
        return new Answer(new Document(blocks), rows);
    }

    /** For a terminal. */
    public String text(TextStyle style) {
        return document.text(style);
    }

    /** For a page. */
    public String markdown() {
        return document.markdown();
    }

    /** For a spreadsheet. */
    public String csv() {
        return rows.stream().map(CsvText::row).collect(Collectors.joining());
    }
}
