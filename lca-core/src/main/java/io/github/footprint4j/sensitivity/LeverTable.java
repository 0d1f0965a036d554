package io.github.footprint4j.sensitivity;

import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.footprint.FootprintMarkdown;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What moves a footprint, as text or Markdown: levers by group, exchanges of datasets, ranges of one input at a time, and what to measure
 * next.
 *
 * <p>Values are rounded one by one. The text ends with a line end.
 */
public final class LeverTable {

    private final Footprint footprint;
    private final LeverRows rows;

    private LeverTable(Footprint footprint, int top) {
        this.footprint = footprint;
        this.rows = new LeverRows(footprint, top);
    }

    /**
     * The text in a style.
     *
     * @param top the most rows of a table
     */
    public static String write(Footprint footprint, int top, TextStyle style) {
        LeverTable table = new LeverTable(footprint, top);
        List<List<String>> blocks = new ArrayList<>(List.of(Paragraph.lines(table.title(), style.width())));
        for (LeverRows.Block block : table.rows.blocks()) {
            List<String> lines = new ArrayList<>(Paragraph.lines(block.title(), style.width()));
            lines.addAll(new TextTable(block.columns(), block.rows()).lines(style.width()));
            blocks.add(lines);
        }
        return blocks.stream().map(lines -> String.join("\n", lines)).collect(Collectors.joining("\n\n")) + "\n";
    }

    /**
     * A document in Markdown.
     *
     * @param top the most rows of a table
     */
    public static String markdown(Footprint footprint, int top) {
        LeverTable table = new LeverTable(footprint, top);
        StringBuilder out = new StringBuilder("# " + FootprintMarkdown.escaped(table.title()) + "\n");
        for (LeverRows.Block block : table.rows.blocks()) {
            out.append("\n## " + FootprintMarkdown.escaped(block.title()) + "\n\n");
            out.append(FootprintMarkdown.row(block.columns().stream()
                            .map(TextTable.Column::title)
                            .toList()))
                    .append('\n')
                    .append(block.columns().stream()
                            .map(LeverTable::rule)
                            .collect(Collectors.joining("|", "|", "|\n")));
            block.rows()
                    .forEach(cells -> out.append(FootprintMarkdown.row(cells)).append('\n'));
        }
        return out.toString();
    }

    private static String rule(TextTable.Column column) {
        return column.alignment() == TextTable.Alignment.LEFT ? ":---" : "---:";
    }

    private String title() {
        return "What moves " + footprint.product() + ": " + footprint;
    }
}
