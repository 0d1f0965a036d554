package io.github.footprint4j.compare;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Compared results as a report: totals, every difference with its deviation and verdict, stages and parts side by side with their
 * differences to the first, and shares of the largest total.
 *
 * <p>Alternatives are numbered in their order. Values are rounded one by one.
 */
final class ComparisonReport {

    private ComparisonReport() {}

    static Document of(Comparison comparison) {
        return Document.of(() -> blocks(comparison), ComparisonSheet.of(comparison));
    }

    private static List<Block> blocks(Comparison comparison) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.PageHeading(1, "Comparison"),
                new Block.Words(ComparisonWords.title(comparison)),
                new Block.Words("Method: " + ComparisonWords.method(comparison))));
        blocks.addAll(ComparisonTables.of(comparison));
        blocks.add(new Block.Words(ComparisonWords.rule(comparison)));
        blocks.add(new Block.Remarks(ComparisonWords.notes(comparison)));
        return blocks;
    }
}
