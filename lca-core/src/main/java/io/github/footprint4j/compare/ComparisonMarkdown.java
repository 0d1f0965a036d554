package io.github.footprint4j.compare;

import io.github.footprint4j.compare.ComparisonBlocks.Block;
import io.github.footprint4j.document.TextTable.Alignment;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.footprint.FootprintMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compared results as Markdown with tables: the same content as {@link ComparisonTable}. The text ends with a line end.
 *
 * <p>Characters with a meaning in Markdown or HTML are escaped in every text that comes from a file.
 */
public final class ComparisonMarkdown {

    private static final String INDENT = " ".repeat(2);

    private ComparisonMarkdown() {}

    /** The text. */
    public static String write(Comparison comparison) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# Comparison");
        blocks.add(FootprintMarkdown.escaped(ComparisonWords.title(comparison)));
        blocks.add(FootprintMarkdown.escaped("Method: " + ComparisonWords.method(comparison)));
        ComparisonBlocks.of(comparison, INDENT).forEach(block -> {
            blocks.add("## " + block.title());
            blocks.add(table(block));
        });
        blocks.add(ComparisonWords.rule(comparison));
        blocks.add(ComparisonWords.notes(comparison).stream()
                .map(note -> "- " + FootprintMarkdown.escaped(note))
                .collect(Collectors.joining("\n")));
        return String.join("\n\n", blocks).stripTrailing() + "\n";
    }

    private static String table(Block block) {
        List<String> lines = new ArrayList<>();
        lines.add(FootprintMarkdown.row(
                block.columns().stream().map(Column::title).toList()));
        lines.add(block.columns().stream().map(ComparisonMarkdown::rule).collect(Collectors.joining("|", "|", "|")));
        block.rows().forEach(cells -> lines.add(FootprintMarkdown.row(cells).replace("| " + INDENT, "| &emsp;")));
        return String.join("\n", lines);
    }

    private static String rule(Column column) {
        return column.alignment() == Alignment.LEFT ? ":---" : "---:";
    }
}
