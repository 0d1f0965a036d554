package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.SameIssues;
import io.github.footprint4j.document.Visible;
import io.github.footprint4j.footprint.ContributionTable.Row;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A footprint as Markdown with tables: the same content as {@link FootprintText}.
 *
 * <p>Characters with a meaning in Markdown or HTML are escaped in every text that comes from a file. The text ends with a line end.
 */
public final class FootprintMarkdown {

    private static final String INDENT = "&emsp;";

    private FootprintMarkdown() {}

    /** The text. */
    public static String write(Footprint footprint) {
        Summary summary = Summary.of(footprint);
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + escaped(summary.title()));
        blocks.add(escaped(summary.basis()));
        blocks.add(facts(summary.setting()));
        blocks.add("## Result");
        blocks.add(facts(summary.headline()));
        blocks.add(escaped(summary.meaning()));
        blocks.add("## Stages and parts");
        blocks.add(contributions(footprint));
        blocks.add(escaped(summary.rounding()));
        blocks.add("## Largest contributors");
        blocks.add(contributors(footprint));
        if (!footprint.apart().isEmpty()) {
            blocks.add("## " + BesideTable.TITLE);
            blocks.add(beside(footprint));
        }
        blocks.add("## Warnings");
        blocks.add(warnings(footprint, summary));
        return String.join("\n\n", blocks) + "\n";
    }

    /** Facts as a list. */
    public static String facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> "- **" + fact.label() + "**: " + escaped(fact.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String contributions(Footprint footprint) {
        List<Row> rows = ContributionTable.rows(footprint);
        boolean isDrawn = ContributionTable.isDrawn(rows);
        List<String> lines = new ArrayList<>(List.of(
                "| stage, part | " + Figures.unit(footprint) + (isDrawn ? " | " + ContributionTable.DRAWS : "")
                        + " | share |",
                "|:---|---:|---:|" + (isDrawn ? "---:|" : "")));
        rows.forEach(row -> lines.add(line(row, isDrawn)));
        return String.join("\n", lines);
    }

    private static String line(Row row, boolean isDrawn) {
        String strong = row.depth() == 0 ? "**" : "";
        return "| " + INDENT.repeat(row.depth()) + strong + escaped(row.name()) + strong + " | "
                + Digits.value(row.co2e()) + (isDrawn ? " | " + row.ends() : "") + " | "
                + Figures.share(row.share()) + " |";
    }

    private static String contributors(Footprint footprint) {
        List<String> lines = new ArrayList<>(
                List.of("| line | dataset | " + Figures.unit(footprint) + " | share |", "|:---|:---|---:|---:|"));
        Contributors.rows(footprint).forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines);
    }

    private static String beside(Footprint footprint) {
        boolean hasClauses = BesideTable.hasClauses(footprint);
        List<String> lines = new ArrayList<>(List.of(
                "| what does not count | " + Figures.unit(footprint) + " |"
                        + (hasClauses ? " clause of " + Method.PAS_2050_2011.name() + " |" : ""),
                "|:---|---:|" + (hasClauses ? ":---|" : "")));
        BesideTable.rows(footprint).forEach(cells -> lines.add(row(cells)));
        return String.join("\n", lines);
    }

    /** A row of a table. */
    public static String row(List<String> cells) {
        return cells.stream().map(FootprintMarkdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String warnings(Footprint footprint, Summary summary) {
        if (footprint.warnings().isEmpty()) {
            return summary.warnings();
        }
        return summary.warnings() + "\n\n"
                + SameIssues.of(footprint.warnings()).stream()
                        .map(SameIssues::toString)
                        .map(text -> "- " + escaped(text))
                        .collect(Collectors.joining("\n"));
    }

    /** A text without characters that have a meaning in Markdown or HTML. */
    public static String escaped(String text) {
        return Visible.text(text)
                .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }
}
