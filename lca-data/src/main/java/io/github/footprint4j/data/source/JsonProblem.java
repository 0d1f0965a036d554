package io.github.footprint4j.data.source;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;
import java.util.Locale;

/** Says in plain words what stopped the JSON parser. */
final class JsonProblem {

    /** What was expected, by a word of the parser's own message; the first that fits. */
    private record Expectation(String word, String expected, String hint) {}

    private static final List<Expectation> EXPECTATIONS = List.of(
            new Expectation("surrogate", "whole characters, not half of a surrogate pair", ""),
            new Expectation("comment", "no comment", "remove the comment"),
            new Expectation("expecting comma", "a comma or the closing bracket", "put a comma before it"),
            new Expectation("expecting a colon", "a colon after the key", ""),
            new Expectation("start field name", "a key in double quotes", "put the key in double quotes"),
            new Expectation("Leading zeroes", "a number without leading zeros", "remove the zeros before the number"),
            new Expectation("plus sign", "a number without a plus sign", "remove the plus sign"),
            new Expectation("numeric value", "a digit", ""),
            new Expectation("character escape", "an escape that JSON has", "write \\\\ for a backslash"),
            new Expectation("CTRL-CHAR", "no control character", "write \\n for a line end and \\t for a tab"),
            new Expectation("Unrecognized token", "a value", "put the text in double quotes"),
            new Expectation("close marker", "the bracket that closes what was opened last", ""));

    private static final Expectation VALUE = new Expectation("", "a value", "");

    private final String message;
    private final String text;
    private final int offset;

    private JsonProblem(String message, int offset, String text) {
        this.message = message;
        this.text = text;
        this.offset = Math.min(offset, text.length());
    }

    static Issue of(JacksonException e, TextReading reading) {
        int offset = (int) e.getLocation().getCharOffset();
        if (e instanceof StreamConstraintsException) {
            return Issue.error(
                    IssueCode.LIMIT_EXCEEDED,
                    reading.place(offset, ""),
                    "a limit of the parser: " + e.getOriginalMessage());
        }
        return e instanceof JsonEOFException
                ? end(reading)
                : new JsonProblem(e.getOriginalMessage(), offset, reading.text()).issue(reading);
    }

    private static Issue end(TextReading reading) {
        String message = "the text ends before its last bracket or quote is closed";
        return Issue.error(IssueCode.SYNTAX, reading.place(reading.text().length(), ""), message)
                .maybe("the file was cut off");
    }

    private Issue issue(TextReading reading) {
        String word = wordBefore();
        if (List.of("NaN", "Infinity", "-Infinity", "+Infinity", "INF", "-INF").contains(word)) {
            return Issue.error(
                    IssueCode.NOT_A_NUMBER,
                    reading.place(offset - word.length(), ""),
                    "found " + word + ", expected a finite number");
        }
        Expectation expectation = expectation();
        String found = "found " + found() + ", expected " + expectation.expected();
        return Issue.error(IssueCode.SYNTAX, reading.place(offset, ""), found).maybe(hint(expectation));
    }

    private String hint(Expectation expectation) {
        if (!startsWith("}") && !startsWith("]")) {
            return startsWith("'") ? "use double quotes" : expectation.hint();
        }
        return text.substring(0, offset).stripTrailing().endsWith(",") ? "remove the comma before it" : "";
    }

    private boolean startsWith(String start) {
        return text.startsWith(start, offset);
    }

    private Expectation expectation() {
        return EXPECTATIONS.stream()
                .filter(known -> message.contains(known.word()))
                .findFirst()
                .orElse(VALUE);
    }

    private String found() {
        if (offset == text.length()) {
            return "the end of the text";
        }
        int character = text.codePointAt(offset);
        if (character == '"') {
            return "a text";
        }
        return Character.isISOControl(character)
                ? String.format(Locale.ROOT, "the control character U+%04X", character)
                : "\"" + text.substring(offset, Math.max(wordEnd(), text.offsetByCodePoints(offset, 1))) + "\"";
    }

    private String wordBefore() {
        int start = offset;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || "+-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return text.substring(start, offset);
    }

    private int wordEnd() {
        int end = offset;
        while (end < text.length() && end < offset + 20 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
