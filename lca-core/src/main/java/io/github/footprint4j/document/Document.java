package io.github.footprint4j.document;

import io.github.footprint4j.document.TextTable.Alignment;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.footprint.FootprintMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as blocks that stand one below the other, to be written as plain text or as Markdown.
 *
 * @param blocks the blocks in their order
 */
public record Document(List<Block> blocks) {

    /** Copies the list. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A block. */
    public sealed interface Block {

        /** Its lines in plain text. */
        List<String> text(TextStyle style);

        /** Its lines in Markdown. */
        List<String> markdown();
    }

    /**
     * The title of the report, or of what follows.
     *
     * @param depth 1 for the title of the report, 2 and more for those inside it
     * @param words the title
     */
    public record Heading(int depth, String words) implements Block {

        @Override
        public List<String> text(TextStyle style) {
            return Paragraph.lines(words, style.width());
        }

        @Override
        public List<String> markdown() {
            return List.of("#".repeat(depth) + " " + FootprintMarkdown.escaped(words));
        }
    }

    /**
     * A paragraph.
     *
     * @param words its text
     */
    public record Words(String words) implements Block {

        @Override
        public List<String> text(TextStyle style) {
            return Paragraph.lines(words, style.width());
        }

        @Override
        public List<String> markdown() {
            return List.of(FootprintMarkdown.escaped(words));
        }
    }

    /**
     * A table; left out if it has no rows.
     *
     * @param table its columns and rows
     */
    public record Rows(TextTable table) implements Block {

        @Override
        public List<String> text(TextStyle style) {
            return table.rows().isEmpty() ? List.of() : table.lines(style.width());
        }

        @Override
        public List<String> markdown() {
            if (table.rows().isEmpty()) {
                return List.of();
            }
            List<String> lines = new ArrayList<>();
            lines.add(FootprintMarkdown.row(
                    table.columns().stream().map(Column::title).toList()));
            lines.add(table.columns().stream()
                    .map(column -> column.alignment() == Alignment.LEFT ? ":---" : "---:")
                    .collect(Collectors.joining("|", "|", "|")));
            table.rows().forEach(row -> lines.add(FootprintMarkdown.row(row)));
            return lines;
        }
    }

    /**
     * What is said before a table.
     *
     * @param facts labels and texts
     */
    public record Facts(List<Fact> facts) implements Block {

        @Override
        public List<String> text(TextStyle style) {
            return Paragraph.facts(facts, style.width());
        }

        @Override
        public List<String> markdown() {
            return facts.stream()
                    .map(fact -> "- **" + fact.label() + "**: " + FootprintMarkdown.escaped(fact.text()))
                    .toList();
        }
    }

    /** This report with further blocks at its end. */
    public Document with(List<? extends Block> more) {
        return new Document(Stream.concat(blocks.stream(), more.stream()).toList());
    }

    /** The report as plain text, which ends with a line end. */
    public String text(TextStyle style) {
        return joined(blocks.stream().map(block -> block.text(style)).toList());
    }

    /** The report as Markdown, which ends with a line end; characters with a meaning in Markdown or HTML are escaped. */
    public String markdown() {
        return joined(blocks.stream().map(Block::markdown).toList());
    }

    private static String joined(List<List<String>> blocks) {
        return blocks.stream()
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines) + "\n")
                .collect(Collectors.joining("\n"));
    }
}
