package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.Optional;

/** Finds the key that stopped the YAML parser by its length: what it says of such a key is that a colon or a comma is missing. */
final class LongKeys {

    /** The parser takes no key that is longer. */
    private static final int LONGEST = 1_024;

    private LongKeys() {}

    /** The problem of a key that ends, or begins, where the parser stopped; empty if there is no long one. */
    static Optional<Issue> at(TextReading reading, int offset) {
        String text = reading.text();
        boolean isEnd = offset < text.length() && text.charAt(offset) == ':';
        int start = isEnd ? start(text, offset) : offset;
        int end = isEnd ? offset : end(text, offset);
        return end - start > LONGEST
                ? Optional.of(Issue.error(
                        IssueCode.LIMIT_EXCEEDED,
                        reading.place(start, ""),
                        "found a key of " + (end - start) + " characters, at most " + LONGEST + " are read"))
                : Optional.empty();
    }

    /** Where a key begins that ends before an offset: behind its opening quote, or behind what separates it from others. */
    private static int start(String text, int offset) {
        int last = offset - 1;
        while (last > 0 && text.charAt(last) == ' ') {
            last--;
        }
        char quote = last < 0 ? ' ' : text.charAt(last);
        if (quote == '"' || quote == '\'') {
            return Math.max(0, text.lastIndexOf(quote, last - 1));
        }
        int start = offset;
        while (start > 0 && "{[,\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (text.charAt(start) == ' ' || text.startsWith("- ", start)) {
            start++;
        }
        return start;
    }

    /** Where a key that begins at an offset ends, if its line has a colon; else the offset. */
    private static int end(String text, int offset) {
        int colon = text.indexOf(':', offset);
        int line = text.indexOf('\n', offset);
        return colon < 0 || (line >= 0 && line < colon) ? offset : colon;
    }
}
