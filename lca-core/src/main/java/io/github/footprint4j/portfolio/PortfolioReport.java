package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * A portfolio as a report: the total with its interval, the sums by stage, product, country and other labels, and what the interval comes
 * from.
 *
 * <p>From ten tonnes on, sums are in t, the metric tonne. Values are rounded one by one.
 */
final class PortfolioReport {

    private PortfolioReport() {}

    static Document of(Portfolio portfolio) {
        return Document.of(() -> blocks(portfolio), PortfolioSheet.of(portfolio));
    }

    private static List<Block> blocks(Portfolio portfolio) {
        PortfolioSummary summary = new PortfolioSummary(portfolio);
        List<Block> blocks =
                new ArrayList<>(List.of(new Block.Heading(1, summary.title()), new Block.Facts(summary.facts())));
        new PortfolioTables(portfolio).all().forEach(table -> blocks.add(new Block.Rows(table)));
        blocks.add(new Block.Words(summary.rounding() + " " + summary.notes()));
        return blocks;
    }
}
