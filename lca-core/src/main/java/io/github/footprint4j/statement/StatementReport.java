package io.github.footprint4j.statement;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.footprint.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as a report: subject, result, boundary, options taken, data, claim, and what is not recorded, each with the clauses of PAS
 * 2050:2011 that ask for it.
 *
 * <p>No wording of the standard is used, and no claim of conformity is made.
 */
final class StatementReport {

    private final Statement statement;
    private final Summary summary;

    private StatementReport(Statement statement) {
        this.statement = statement;
        this.summary = Summary.of(statement.footprint());
    }

    static Document of(Statement statement) {
        return new StatementReport(statement).document();
    }

    private Document document() {
        return Document.of(
                new Block.Heading(
                        1,
                        "Statement: " + summary.title(),
                        List.of(
                                summary.basis(),
                                "No claim of conformity with PAS 2050 is made by this library: its rules are re-stated from"
                                        + " public sources.")),
                section("Subject (4, 5.9, 6.1)", subject()),
                section("Result (5, 9)", summary.headline()),
                FootprintReport.contributions(statement.footprint()),
                FootprintReport.beside(statement.footprint()),
                section("Boundary (6.3, 6.4.9)", StatementFacts.boundary(statement)),
                section("Options taken (5.5, 5.6, 8)", StatementFacts.options(statement)),
                section("Data (7)", DataFacts.of(statement)),
                section("Claim (4.4, 7.5, 7.10, 10)", StatementFacts.claim(statement)),
                missing(),
                FootprintReport.warnings(statement.footprint()));
    }

    private List<Fact> subject() {
        List<Fact> facts = new ArrayList<>(summary.setting());
        String notes = statement.footprint().product().identity().notes();
        if (!notes.isEmpty()) {
            facts.add(new Fact("notes", notes));
        }
        return facts;
    }

    private static Block section(String title, List<Fact> facts) {
        return Block.Section.inside(2, title, new Block.Facts(facts));
    }

    private Block missing() {
        List<Missing> missing = statement.missing();
        return missing.isEmpty()
                ? new Block.Words("Nothing that was looked for is missing.")
                : section(
                        "Not recorded",
                        missing.stream()
                                .map(one -> new Fact(one.clause(), one.what()))
                                .toList());
    }
}
