package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;

/**
 * Refuses tags, anchors and aliases of hostile length before the parser sees them: its time grows with the square of their length,
 * so that one tag of 16 MiB would take a minute.
 */
final class LongNames {

    private static final int LONGEST = 1_000;

    private LongNames() {}

    static void refuse(TextReading reading) {
        String text = reading.text();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= end && "!&*".indexOf(text.charAt(i)) >= 0) {
                end = endOfName(text, i);
                check(reading, i, end);
            }
        }
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && "{}\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void check(TextReading reading, int start, int end) {
        if (end - start > LONGEST) {
            String message = "found " + (end - start) + " characters without a space after \""
                    + reading.text().charAt(start) + "\", at most " + LONGEST + " are read";
            throw new InvalidInputException(Issue.error(IssueCode.LIMIT_EXCEEDED, reading.place(start, ""), message));
        }
    }
}
