package io.github.footprint4j.document;

import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Place;
import java.util.Collection;
import java.util.List;

/** Issues as a report: what they are about, then one row each, with its place, its code, what was found and a hint. */
public final class IssueReport {

    private static final List<Column> COLUMNS = List.of(
            Column.words("source"),
            Column.numbers("line"),
            Column.numbers("column"),
            Column.words("path"),
            Column.words("severity"),
            Column.words("code"),
            Column.words("message"),
            Column.words("hint"));

    private IssueReport() {}

    /**
     * The report.
     *
     * @param title what the issues are about, in one line
     * @param issues the issues in their order
     */
    public static Document of(String title, Collection<Issue> issues) {
        List<Issue> all = List.copyOf(issues);
        return Document.of(
                () -> List.of(new Block.Heading(1, title), new Block.Rows(table(all))),
                Spreadsheet.of(COLUMNS, () -> all.stream().map(IssueReport::record)));
    }

    private static Table table(List<Issue> issues) {
        return new Table(
                List.of(Column.words("place"), Column.words("issue"), Column.words("what is said")),
                issues.stream().map(IssueReport::row).toList());
    }

    private static List<Cell> row(Issue issue) {
        String hint = issue.hint().isEmpty() ? "" : ". " + issue.hint();
        return List.of(
                Cell.words(issue.place().toString()),
                Cell.words(issue.severity() + " [" + issue.code() + "]"),
                Cell.words(issue.message() + hint));
    }

    private static List<Cell> record(Issue issue) {
        Place place = issue.place();
        return List.of(
                Cell.words(place.source()),
                place.line() == 0 ? Cell.NOTHING : Cell.number(place.line(), Form.decimals(0)),
                place.column() == 0 ? Cell.NOTHING : Cell.number(place.column(), Form.decimals(0)),
                Cell.words(place.path()),
                Cell.words(issue.severity().toString()),
                Cell.words(issue.code().toString()),
                Cell.words(issue.message()),
                Cell.words(issue.hint()));
    }
}
