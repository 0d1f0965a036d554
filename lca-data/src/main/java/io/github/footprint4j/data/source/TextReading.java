package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One text while it becomes a tree: places, limits and issues, the same for both syntaxes. */
final class TextReading {

    private final Source source;
    private final LineIndex lines;
    private final Issues issues;
    private final Map<String, String> keys = new HashMap<>(); // looked up only
    private int nodes;
    private int depth;
    private int found;

    TextReading(Source source, Issues issues) {
        this.source = source;
        this.lines = LineIndex.of(source.text());
        this.issues = issues;
    }

    String text() {
        return source.text();
    }

    /** The place at an offset of the text; an offset behind the end is the end. */
    Place place(int offset, String pointer) {
        int inside = Math.max(0, Math.min(offset, source.text().length()));
        int line = lines.lineOf(inside);
        return new Place(source.name(), line, lines.columnOf(inside, line), pointer);
    }

    /** Collects an issue; the one after the most that are collected ends the reading. */
    void add(Issue issue) {
        found++;
        if (found > DocumentLimits.ISSUES) {
            throw exceeded(
                    issue.place(),
                    "the document has more than " + DocumentLimits.ISSUES + " problems; the rest is not read");
        }
        issues.add(issue);
    }

    /** Counts a value. */
    void count(Place place) {
        nodes++;
        if (nodes > DocumentLimits.NODES) {
            throw exceeded(
                    place, "the document has more than " + DocumentLimits.NODES + " values, the most that are read");
        }
    }

    /** Goes one level down into the object or list that starts at a place. */
    void enter(Place place) {
        depth++;
        if (depth > DocumentLimits.DEPTH) {
            throw exceeded(place, "objects and lists are nested deeper than " + DocumentLimits.DEPTH + " levels");
        }
    }

    /** Comes back up. */
    void leave() {
        depth--;
    }

    SourceNode text(Place place, String value) {
        checkLength(place, value);
        Optional<Issue> half = Surrogates.find(value, place);
        return half.isPresent() ? refuse(half.get()) : new TextNode(place, value);
    }

    /** A key, of which a document holds one text however often it is written. */
    String key(String text) {
        return Objects.requireNonNullElse(keys.putIfAbsent(text, text), text);
    }

    SourceNode number(Place place, String text) {
        if (text.length() > DocumentLimits.NUMBER_LENGTH) {
            String message = "the number has " + text.length() + " characters, at most " + DocumentLimits.NUMBER_LENGTH
                    + " are read";
            return refuse(Issue.error(IssueCode.LIMIT_EXCEEDED, place, message));
        }
        return new NumberNode(place, text);
    }

    /** Collects an issue and stands for the value that it is about. */
    SourceNode refuse(Issue issue) {
        add(issue);
        return new RefusedNode(issue.place());
    }

    /** Stops the reading of an object with too many keys: most of what else could be said of it would follow from that. */
    static void checkKeys(int count, Place object) {
        if (count > DocumentLimits.KEYS) {
            String message = "the object has more than " + DocumentLimits.KEYS + " keys, the most that are read";
            throw new InvalidInputException(Issue.error(IssueCode.LIMIT_EXCEEDED, object, message)
                    .maybe("some of them are steps of one formula, or elements of a list"));
        }
    }

    /** Adds a member, unless its key was refused or stands twice; the first value of a key is kept. */
    void put(ObjectBuilder object, Place keyPlace, String key, SourceNode value) {
        checkLength(keyPlace, key);
        Optional<Place> first = object.findKey(key);
        if (first.isPresent()) {
            String message = "the key \"" + TextNode.shortened(key) + "\" stands on line "
                    + first.get().line() + " already";
            add(Issue.error(IssueCode.DUPLICATE_KEY, keyPlace, message));
        } else if (text(keyPlace, key) instanceof TextNode) {
            object.put(key, keyPlace, value);
        }
    }

    private static void checkLength(Place place, String text) {
        if (text.length() > DocumentLimits.TEXT_LENGTH) {
            throw exceeded(
                    place,
                    "the text has " + text.length() + " characters, at most " + DocumentLimits.TEXT_LENGTH
                            + " are read");
        }
    }

    private static InvalidInputException exceeded(Place place, String message) {
        return new InvalidInputException(Issue.error(IssueCode.LIMIT_EXCEEDED, place, message));
    }
}
