package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.SameIssues;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.Visible;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;

/**
 * A footprint as a text table: what was calculated and how, the total beside the published one, every stage and part, the largest
 * contributors, what is kept beside the total if there is any, and the warnings.
 *
 * <p>Values are rounded one by one; the result keeps its full precision. The text ends with a line end.
 */
public final class FootprintText {

    private FootprintText() {}

    /** The text in the default style. */
    public static String write(Footprint footprint) {
        return write(footprint, TextStyle.DEFAULT);
    }

    /** The text in a style. */
    public static String write(Footprint footprint, TextStyle style) {
        Summary summary = Summary.of(footprint);
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(head(summary, style));
        blocks.add(Paragraph.facts(summary.setting(), style.width()));
        blocks.add(Paragraph.facts(summary.headline(), style.width()));
        blocks.add(Paragraph.lines(summary.meaning(), style.width()));
        blocks.add(ContributionTable.lines(footprint, style));
        blocks.add(Paragraph.lines(summary.rounding(), style.width()));
        blocks.add(contributors(footprint, style));
        blocks.addAll(beside(footprint, style));
        blocks.add(warnings(footprint, summary));
        return String.join(
                        "\n\n",
                        blocks.stream().map(lines -> String.join("\n", lines)).toList()) + "\n";
    }

    private static List<String> head(Summary summary, TextStyle style) {
        List<String> lines = new ArrayList<>(Paragraph.lines(summary.title(), style.width()));
        lines.addAll(Paragraph.lines(summary.basis(), style.width()));
        return lines;
    }

    private static List<String> contributors(Footprint footprint, TextStyle style) {
        List<String> lines = new ArrayList<>(List.of("Largest contributors"));
        new TextTable(Contributors.columns(footprint), Contributors.rows(footprint))
                .lines(style.width() - 2)
                .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static List<List<String>> beside(Footprint footprint, TextStyle style) {
        List<String> lines = new ArrayList<>(List.of(BesideTable.TITLE));
        new TextTable(BesideTable.columns(footprint), BesideTable.rows(footprint))
                .lines(style.width() - 2)
                .forEach(line -> lines.add("  " + line));
        return footprint.apart().isEmpty() ? List.of() : List.of(lines);
    }

    private static List<String> warnings(Footprint footprint, Summary summary) {
        List<String> lines = new ArrayList<>(List.of(summary.warnings()));
        SameIssues.of(footprint.warnings()).forEach(same -> lines.add("  " + Visible.text(same.toString())));
        return lines;
    }
}
