package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses JSON and YAML into one kind of tree.
 *
 * <p>Limits: 16 MiB a document, 100 levels, 1,000,000 values, 1 MiB a text, 1,000 characters a number.
 */
public final class Documents {

    private Documents() {}

    /**
     * The tree of a text, or nothing if it is empty, its syntax is broken or a limit exceeded.
     *
     * <p>The ending of the name decides ({@code .json}, {@code .yaml}, {@code .yml}); without one of these, a text that starts with
     * a brace or bracket is JSON and every other YAML. Problems that do not hide the structure (a key twice, {@code 012}, an alias)
     * are collected, and the tree is answered with a {@link RefusedNode} where no value can be trusted.
     *
     * @param issues takes every problem that is found
     */
    public static Optional<SourceNode> parse(Source source, Issues issues) {
        return issues.collect(start(source), () -> tree(source, issues));
    }

    private static SourceNode tree(Source source, Issues issues) {
        if (source.text().length() > DocumentLimits.DOCUMENT) {
            String message = "the document has " + source.text().length() + " characters, at most "
                    + DocumentLimits.DOCUMENT + " are read";
            throw new InvalidInputException(Issue.error(IssueCode.LIMIT_EXCEEDED, start(source), message));
        }
        if (source.text().isBlank()) {
            throw new InvalidInputException(empty(start(source)));
        }
        ForeignText.find(source).ifPresent(foreign -> {
            throw new InvalidInputException(foreign.at(start(source)));
        });
        TextReading reading = new TextReading(source, issues);
        return isJson(source) ? new JsonReader(reading).read() : new YamlReader(reading).read();
    }

    private static boolean isJson(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return name.endsWith(".json")
                || (!isYaml && "{[".indexOf(source.text().stripLeading().charAt(0)) >= 0);
    }

    static Issue empty(Place place) {
        return Issue.error(IssueCode.EMPTY_INPUT, place, "the input holds nothing, expected an object or a list");
    }

    private static Place start(Source source) {
        return new Place(source.name(), 1, 1, "");
    }
}
