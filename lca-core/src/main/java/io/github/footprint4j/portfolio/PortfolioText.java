package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A portfolio as text: the total with its interval, the sums by stage, product, country and other labels, and what the interval comes
 * from.
 *
 * <p>From ten tonnes on, sums are in t, the metric tonne. Values are rounded one by one. The text ends with a line end.
 */
public final class PortfolioText {

    private PortfolioText() {}

    /** The text in a style. */
    public static String write(Portfolio portfolio, TextStyle style) {
        PortfolioSummary summary = new PortfolioSummary(portfolio);
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(Paragraph.lines(summary.title(), style.width()));
        blocks.add(Paragraph.facts(summary.facts(), style.width()));
        new PortfolioTables(portfolio).all().forEach(table -> blocks.add(table.lines(style.width())));
        blocks.add(Paragraph.lines(summary.rounding() + " " + summary.notes(), style.width()));
        return String.join(
                        "\n\n",
                        blocks.stream().map(lines -> String.join("\n", lines)).toList()) + "\n";
    }
}
