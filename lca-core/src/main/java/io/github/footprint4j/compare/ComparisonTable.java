package io.github.footprint4j.compare;

import io.github.footprint4j.compare.ComparisonBlocks.Block;
import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Compared results as text: totals, every difference with its deviation and verdict, stages and parts side by side with their differences
 * to the first, and shares of the largest total.
 *
 * <p>Alternatives are numbered in their order. Values are rounded one by one. The text ends with a line end.
 */
public final class ComparisonTable {

    private static final String INDENT = "  ";

    private ComparisonTable() {}

    /** The text in a style. */
    public static String write(Comparison comparison, TextStyle style) {
        List<String> blocks = new ArrayList<>();
        blocks.add(paragraph(ComparisonWords.title(comparison), style));
        blocks.add(paragraph("Method: " + ComparisonWords.method(comparison), style));
        ComparisonBlocks.of(comparison, INDENT).forEach(block -> blocks.add(text(block, style)));
        blocks.add(paragraph(ComparisonWords.rule(comparison), style));
        ComparisonWords.notes(comparison).forEach(note -> blocks.add(paragraph("Note: " + note, style)));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String text(Block block, TextStyle style) {
        return block.title() + "\n"
                + String.join("\n", new TextTable(block.columns(), block.rows()).lines(style.width()));
    }

    private static String paragraph(String text, TextStyle style) {
        return String.join("\n", Paragraph.lines(text, style.width()));
    }
}
