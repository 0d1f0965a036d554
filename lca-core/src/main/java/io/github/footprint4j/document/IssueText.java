package io.github.footprint4j.document;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Place;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Issues with the line they are about and a marker below its column:
 *
 * <pre>
 * phone.yaml:12:20 error [unknown-dataset] no dataset is named "aluminum". Maybe "aluminium"
 *   12 |   - { id: frame, of: aluminum, mass: 45 g }
 *      |                      ^
 * </pre>
 *
 * <p>Tabs become blanks and other control characters question marks, so that a file cannot steer a terminal. A line that is too long is
 * shortened around the marker.
 */
public final class IssueText {

    private static final String BAR = " | ";

    private final SourceLines sources;
    private final TextStyle style;

    private IssueText(SourceLines sources, TextStyle style) {
        this.sources = sources;
        this.style = style;
    }

    /** A writer that finds lines in the given sources. */
    public static IssueText of(SourceLines sources) {
        return new IssueText(sources, TextStyle.DEFAULT);
    }

    /** This writer in another style. */
    public IssueText with(TextStyle other) {
        return new IssueText(sources, other);
    }

    /**
     * All issues, in their order. Warnings and notes that say the same of several places stand once, at the first of them, with how many
     * more there are; errors stand one by one.
     */
    public String write(Collection<Issue> issues) {
        return SameIssues.of(issues).stream()
                .map(same -> write(same.first())
                        + same.others()
                                .map(words -> "  " + Visible.text(words) + "\n")
                                .orElse(""))
                .collect(Collectors.joining());
    }

    /** One issue; the text ends with a line end. */
    public String write(Issue issue) {
        Place place = issue.place();
        Optional<String> line = place.line() == 0 ? Optional.empty() : sources.find(place.source(), place.line());
        return header(issue) + "\n" + line.map(text -> excerpt(text, place)).orElse("");
    }

    private static String header(Issue issue) {
        Place place = issue.place();
        String where = place.line() == 0
                ? place.toString()
                : place.source() + ":" + place.line() + (place.column() == 0 ? "" : ":" + place.column());
        String hint = issue.hint().isEmpty() ? "" : ". " + issue.hint();
        String start = where.isEmpty() ? "" : where + " ";
        return Visible.text(start + issue.severity() + " [" + issue.code() + "] " + issue.message() + hint);
    }

    private String excerpt(String line, Place place) {
        String number = "  " + place.line();
        String empty = Visible.blanks(number.length());
        int columns = style.width() - number.length() - BAR.length();
        Excerpt shown = Excerpt.of(line, place.column(), columns, style.glyphs());
        String marker = place.column() == 0 ? "" : empty + BAR + Visible.blanks(shown.marker()) + "^\n";
        return number + BAR + shown.text().stripTrailing() + "\n" + marker;
    }
}
