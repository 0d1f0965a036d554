package io.github.footprint4j.sensitivity;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;

/**
 * What moves a footprint, as a report: levers by group, exchanges of datasets, ranges of one input at a time, and what to measure next.
 *
 * <p>Values are rounded one by one.
 */
public final class LeverReport {

    private LeverReport() {}

    /**
     * The report.
     *
     * @param top the most rows of a table
     */
    public static Document of(Footprint footprint, int top) {
        return Document.of(() -> blocks(footprint, top), LeverSheet.of(footprint));
    }

    private static List<Block> blocks(Footprint footprint, int top) {
        List<Block> blocks =
                new ArrayList<>(List.of(new Block.Heading(1, "What moves " + footprint.product() + ": " + footprint)));
        blocks.addAll(new LeverTables(footprint, top).all());
        return blocks;
    }
}
