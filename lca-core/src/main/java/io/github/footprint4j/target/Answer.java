package io.github.footprint4j.target;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
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
    record Section(String title, Table table, List<String> remarks) {

        /** A section without a table. */
        static Section of(String title, List<String> remarks) {
            return new Section(title, new Table(List.of(), List.of()), remarks);
        }

        static Section of(String title, List<Column> columns, List<List<Cell>> rows, List<String> remarks) {
            return new Section(title, new Table(columns, rows), remarks);
        }
    }

    private Answer() {}

    /** The blocks of a report. */
    static List<Block> blocks(String title, List<Fact> facts, List<Section> sections) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, title), new Block.Facts(facts)));
        for (Section section : sections) {
            blocks.add(new Block.Heading(2, section.title()));
            blocks.add(new Block.Rows(section.table()));
            section.remarks().forEach(remark -> blocks.add(new Block.Words(remark)));
        }
        return blocks;
    }
}
