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
 * <p>A spreadsheet gets a row for each thing that is said and each line of the result.
 *
 * <p>No wording of the standard is used, and no claim of conformity is made.
 */
final class StatementReport {

    /** Subject and result stand before the tables. */
    private static final int BEFORE_TABLES = 2;

    private final Statement statement;
    private final Summary summary;

    private StatementReport(Statement statement) {
        this.statement = statement;
        this.summary = Summary.of(statement.footprint());
    }

    static Document of(Statement statement) {
        StatementReport report = new StatementReport(statement);
        return Document.of(report::blocks, StatementSheet.of(statement, report::parts));
    }

    /**
     * What is said of one matter.
     *
     * @param title the matter
     * @param clauses the clauses that ask for it
     * @param facts what is said
     */
    record Chapter(String title, String clauses, List<Fact> facts) {

        private Block block() {
            return section(title + " (" + clauses + ")", facts);
        }
    }

    private List<Chapter> parts() {
        return List.of(
                new Chapter("Subject", "4, 5.9, 6.1", subject()),
                new Chapter("Result", "5, 9", summary.headline()),
                new Chapter("Boundary", "6.3, 6.4.9", StatementFacts.boundary(statement)),
                new Chapter("Options taken", "5.5, 5.6, 8", StatementFacts.options(statement)),
                new Chapter("Data", "7", DataFacts.of(statement)),
                new Chapter("Claim", "4.4, 7.5, 7.10, 10", StatementFacts.claim(statement)));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(heading()));
        List<Chapter> parts = parts();
        parts.subList(0, BEFORE_TABLES).forEach(part -> blocks.add(part.block()));
        blocks.add(FootprintReport.contributions(statement.footprint()));
        blocks.add(FootprintReport.beside(statement.footprint()));
        parts.subList(BEFORE_TABLES, parts.size()).forEach(part -> blocks.add(part.block()));
        blocks.add(missing());
        blocks.add(FootprintReport.warnings(statement.footprint()));
        return blocks;
    }

    private Block heading() {
        return new Block.Heading(
                1,
                "Statement: " + summary.title(),
                List.of(
                        summary.basis(),
                        "No claim of conformity with PAS 2050 is made by this library: its rules are re-stated from"
                                + " public sources."));
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
