package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table is written: what stands between its cells, and where its header starts.
 *
 * @param separator what stands between cells
 * @param start the offset of the header, behind a line such as {@code sep=;}
 * @param linesBefore the lines before the header
 */
record CsvDialect(char separator, int start, int linesBefore) {

    private static final String SEPARATORS = ",;\t";

    /** The line by which spreadsheets say what separates the cells; what stands behind it may be separators only. */
    private static final Pattern DECLARED = Pattern.compile("(?i)\"?sep=(.?)\"?(.*)");

    static CsvDialect of(Source source) {
        String first = source.line(1).orElse("");
        Matcher declared = DECLARED.matcher(first);
        return declared.matches()
                ? declared(source, first, declared)
                : new CsvDialect(guessed(first).orElse(SEPARATORS.charAt(0)), 0, 0);
    }

    private static CsvDialect declared(Source source, String line, Matcher declared) {
        String separator = declared.group(1);
        boolean isKnown = !separator.isEmpty() && SEPARATORS.contains(separator);
        if (!isKnown || !declared.group(2).replace(separator, "").isBlank()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.SYNTAX,
                            new Place(source.name(), 1, 1, ""),
                            "the first line \"" + TextNode.shortened(line)
                                    + "\" declares no separator that is read, expected sep=, or sep=; or sep= and a tab")
                    .maybe("remove the line"));
        }
        int end = line.length();
        String text = source.text();
        int start = end == text.length() ? end : end + (text.startsWith("\r\n", end) ? 2 : 1);
        return new CsvDialect(separator.charAt(0), start, 1);
    }

    /** The separator that a header has. */
    private static Optional<Character> guessed(String header) {
        return SEPARATORS
                .chars()
                .filter(separator -> header.indexOf(separator) >= 0)
                .mapToObj(separator -> (char) separator)
                .findFirst();
    }
}
