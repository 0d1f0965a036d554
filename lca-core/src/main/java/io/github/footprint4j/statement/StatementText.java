package io.github.footprint4j.statement;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.SameIssues;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.Visible;
import io.github.footprint4j.footprint.BesideTable;
import io.github.footprint4j.footprint.ContributionTable;
import io.github.footprint4j.footprint.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as text: subject, result, boundary, options taken, data, claim, and what is not recorded, each with the clauses of PAS
 * 2050:2011 that ask for it.
 *
 * <p>No wording of the standard is used, and no claim of conformity is made. The text ends with a line end.
 */
public final class StatementText {

    private final Statement statement;
    private final TextStyle style;
    private final Summary summary;

    private StatementText(Statement statement, TextStyle style) {
        this.statement = statement;
        this.style = style;
        this.summary = Summary.of(statement.footprint());
    }

    /** The text in the default style. */
    public static String write(Statement statement) {
        return write(statement, TextStyle.DEFAULT);
    }

    /** The text in a style. */
    public static String write(Statement statement, TextStyle style) {
        return new StatementText(statement, style).text();
    }

    private String text() {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(head());
        blocks.add(section("Subject (4, 5.9, 6.1)", subject()));
        blocks.add(section("Result (5, 9)", summary.headline()));
        blocks.add(ContributionTable.lines(statement.footprint(), style));
        blocks.addAll(beside());
        blocks.add(section("Boundary (6.3, 6.4.9)", StatementFacts.boundary(statement)));
        blocks.add(section("Options taken (5.5, 5.6, 8)", StatementFacts.options(statement)));
        blocks.add(section("Data (7)", DataFacts.of(statement)));
        blocks.add(section("Claim (4.4, 7.5, 7.10, 10)", StatementFacts.claim(statement)));
        blocks.add(missing());
        blocks.add(warnings());
        return String.join(
                        "\n\n",
                        blocks.stream().map(lines -> String.join("\n", lines)).toList()) + "\n";
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>(Paragraph.lines("Statement: " + summary.title(), style.width()));
        lines.addAll(Paragraph.lines(summary.basis(), style.width()));
        lines.addAll(Paragraph.lines(
                "No claim of conformity with PAS 2050 is made by this library: its rules are re-stated from public sources.",
                style.width()));
        return lines;
    }

    private List<Fact> subject() {
        List<Fact> facts = new ArrayList<>(summary.setting());
        String notes = statement.footprint().product().identity().notes();
        if (!notes.isEmpty()) {
            facts.add(new Fact("notes", notes));
        }
        return facts;
    }

    private List<String> section(String title, List<Fact> facts) {
        List<String> lines = new ArrayList<>(List.of(title));
        Paragraph.facts(facts, style.width() - 2).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private List<List<String>> beside() {
        List<String> lines = new ArrayList<>(List.of(BesideTable.TITLE));
        new TextTable(BesideTable.columns(statement.footprint()), BesideTable.rows(statement.footprint()))
                .lines(style.width() - 2)
                .forEach(line -> lines.add("  " + line));
        return statement.footprint().apart().isEmpty() ? List.of() : List.of(lines);
    }

    private List<String> missing() {
        List<Missing> missing = statement.missing();
        return missing.isEmpty()
                ? List.of("Nothing that was looked for is missing.")
                : section(
                        "Not recorded",
                        missing.stream()
                                .map(one -> new Fact(one.clause(), one.what()))
                                .toList());
    }

    private List<String> warnings() {
        List<String> lines = new ArrayList<>(List.of(summary.warnings()));
        SameIssues.of(statement.footprint().warnings())
                .forEach(same -> lines.add("  " + Visible.text(same.toString())));
        return lines;
    }
}
