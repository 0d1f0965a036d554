package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what stopped the YAML parser. */
final class YamlProblem {

    private enum At {
        PROBLEM,
        CONTEXT
    }

    /** What it means, by a word of the parser's own message; the first that fits. */
    private record Meaning(String word, IssueCode code, At at, String message, String hint) {

        Meaning(String word, At at, String message, String hint) {
            this(word, IssueCode.SYNTAX, at, message, hint);
        }
    }

    private static final String IN_QUOTES = "put the text in quotes";

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("(TAB)", At.PROBLEM, "found a tab where only spaces may stand", "indent with spaces"),
            new Meaning(
                    "mapping values",
                    At.PROBLEM,
                    "found a colon where no key can end",
                    IN_QUOTES + ", or check the indentation"),
            new Meaning(
                    "find expected ':'",
                    At.CONTEXT,
                    "found a line without a colon after its key",
                    "write \": \" after the key"),
            new Meaning(
                    "unexpected end of stream",
                    At.CONTEXT,
                    "the quote that opens here is not closed",
                    "the file was cut off"),
            new Meaning(
                    "unexpected document separator",
                    At.CONTEXT,
                    "the quote that opens here is not closed",
                    "close the quote"),
            new Meaning(
                    "got <stream end>",
                    At.CONTEXT,
                    "the bracket that opens here is not closed",
                    "the file was cut off"),
            new Meaning(
                    "expected ',' or", At.PROBLEM, "found no comma or closing bracket where one must stand", IN_QUOTES),
            new Meaning(
                    "cannot start any token",
                    At.PROBLEM,
                    "found a character that cannot start a text without quotes",
                    IN_QUOTES),
            new Meaning(
                    "expected <block end>",
                    At.PROBLEM,
                    "found something that does not continue what stands above",
                    "indent it like its neighbours"),
            new Meaning("node content", At.PROBLEM, "found no value where one must stand", ""),
            new Meaning(
                    "escape character",
                    At.PROBLEM,
                    "found an escape that YAML does not have",
                    "write \\\\ for a backslash, or use single quotes"),
            new Meaning(
                    "unexpected character",
                    At.CONTEXT,
                    "found the mark of an anchor or alias without a name",
                    IN_QUOTES),
            new Meaning(
                    "tag", IssueCode.UNSUPPORTED_SYNTAX, At.PROBLEM, "found a tag, which is not accepted", IN_QUOTES),
            new Meaning(
                    "YAML d",
                    IssueCode.UNSUPPORTED_SYNTAX,
                    At.PROBLEM,
                    "found a directive, which is not accepted",
                    "remove the line"));

    private YamlProblem() {}

    static Issue of(MarkedYAMLException e, TextReading reading, ToIntFunction<Mark> offsets) {
        String problem = String.valueOf(e.getProblem());
        Meaning unknown = new Meaning("", At.PROBLEM, "this is not YAML: " + TextNode.shortened(problem), "");
        Meaning meaning = MEANINGS.stream()
                .filter(known -> problem.contains(known.word()))
                .findFirst()
                .orElse(unknown);
        boolean inContext = meaning.at() == At.CONTEXT && e.getContextMark() != null;
        int offset = offsets.applyAsInt(inContext ? e.getContextMark() : e.getProblemMark());
        return LongKeys.at(reading, offset)
                .orElseGet(() -> Issue.error(meaning.code(), reading.place(offset, ""), meaning.message())
                        .maybe(meaning.hint()));
    }

    static Issue control(int character, Place place) {
        String message = String.format(Locale.ROOT, "found the character U+%04X, which no text may hold", character);
        return Issue.error(IssueCode.SYNTAX, place, message).maybe("write it as an escape in double quotes");
    }

    static Issue escape(Place place) {
        String message = "found an escape whose number is that of no character";
        return Issue.error(IssueCode.SYNTAX, place, message).maybe("write \\u and four digits");
    }
}
