package io.github.footprint4j.report;

import io.github.footprint4j.report.TextTable.Alignment;
import io.github.footprint4j.report.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short report in each of its forms: as text for a terminal, as Markdown, and its rows as comma-separated values (RFC 4180) with full
 * precision.
 *
 * <p>Every form ends with a line end.
 */
public final class Document {

    private final String title;
    private final List<Fact> facts;
    private final List<Section> sections;
    private final List<List<String>> rows;

    /**
     * One table and what is said below it.
     *
     * @param title its title
     * @param columns its columns
     * @param rows its cells; no table is printed if there are none
     * @param remarks paragraphs below the table
     */
    record Section(String title, List<Column> columns, List<List<String>> rows, List<String> remarks) {}

    private Document(String title, List<Fact> facts, List<Section> sections, List<List<String>> rows) {
        this.title = title;
        this.facts = List.copyOf(facts);
        this.sections = List.copyOf(sections);
        this.rows = List.copyOf(rows);
    }

    /** A document; the first of the rows is the header of the comma-separated values. */
    static Document of(String title, List<Fact> facts, List<Section> sections, List<List<String>> rows) {
        return new Document(title, facts, sections, rows);
    }

    /** For a terminal. */
    public String text(TextStyle style) {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(Paragraph.lines(title, style.width()));
        blocks.add(Paragraph.facts(facts, style.width()));
        for (Section section : sections) {
            List<String> table = new ArrayList<>(List.of(section.title()));
            if (!section.rows().isEmpty()) {
                new TextTable(section.columns(), section.rows()).lines().forEach(line -> table.add("  " + line));
            }
            section.remarks()
                    .forEach(remark ->
                            Paragraph.lines(remark, style.width() - 2).forEach(line -> table.add("  " + line)));
            blocks.add(table);
        }
        return blocks.stream().map(lines -> String.join("\n", lines)).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** For a page. */
    public String markdown() {
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + FootprintMarkdown.escaped(title));
        blocks.add(facts.stream()
                .map(fact -> "- **" + fact.label() + "**: " + FootprintMarkdown.escaped(fact.text()))
                .collect(Collectors.joining("\n")));
        for (Section section : sections) {
            blocks.add("## " + FootprintMarkdown.escaped(section.title()));
            if (!section.rows().isEmpty()) {
                blocks.add(table(section));
            }
            section.remarks().forEach(remark -> blocks.add(FootprintMarkdown.escaped(remark)));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String table(Section section) {
        List<String> lines = new ArrayList<>();
        lines.add(row(section.columns().stream().map(Column::title).toList()));
        lines.add(section.columns().stream()
                .map(column -> column.alignment() == Alignment.LEFT ? ":---" : "---:")
                .collect(Collectors.joining("|", "|", "|")));
        section.rows().forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(FootprintMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** For a spreadsheet. */
    public String csv() {
        return rows.stream().map(FootprintCsv::row).collect(Collectors.joining());
    }
}
