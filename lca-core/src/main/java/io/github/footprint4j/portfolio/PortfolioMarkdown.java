package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Alignment;
import io.github.footprint4j.footprint.FootprintMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A portfolio as Markdown with tables: the same content as {@link PortfolioText}. The text ends with a line end. */
public final class PortfolioMarkdown {

    private PortfolioMarkdown() {}

    /** The text. */
    public static String write(Portfolio portfolio) {
        PortfolioSummary summary = new PortfolioSummary(portfolio);
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + FootprintMarkdown.escaped(summary.title()));
        blocks.add(FootprintMarkdown.facts(summary.facts()));
        new PortfolioTables(portfolio).all().forEach(table -> blocks.add(table(table)));
        blocks.add(FootprintMarkdown.escaped(summary.rounding() + " " + summary.notes()));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String table(TextTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(FootprintMarkdown.row(
                table.columns().stream().map(TextTable.Column::title).toList()));
        lines.add(table.columns().stream()
                .map(column -> column.alignment() == Alignment.LEFT ? ":---" : "---:")
                .collect(Collectors.joining("|", "|", "|")));
        table.rows().forEach(row -> lines.add(FootprintMarkdown.row(row)));
        return String.join("\n", lines);
    }
}
