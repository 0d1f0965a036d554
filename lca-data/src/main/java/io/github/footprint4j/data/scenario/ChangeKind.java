package io.github.footprint4j.data.scenario;

import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change does, told by the one field that only it has, and the fields that may stand beside. */
enum ChangeKind {
    /** One dataset in place of another. */
    SUBSTITUTE("substitute", "by", "in", "share", "keep", "massRatio", "yield", "work", "process", "name"),
    /** Another value. */
    ASSIGN("set", "to"),
    /** More or less of an element. */
    SCALE("scale", "by"),
    /** An element less. */
    REMOVE("remove"),
    /** Another vehicle. */
    SHIFT("shift", "to", "in", "distance", "share"),
    /** An element more. */
    ADD("add", "to"),
    /** A unit process that other changes refer to. */
    SUPPLY("supply"),
    /** Another method. */
    METHOD("method", "recycling"),
    /** Another rule for recycled material under the same method. */
    RECYCLING("recycling", "method"),
    /** Several changes as one. */
    SEQUENCE("sequence", "name");

    private final String key;
    private final List<String> beside;

    ChangeKind(String key, String... beside) {
        this.key = key;
        this.beside = List.of(beside);
    }

    /** The field that tells the kind. */
    String key() {
        return key;
    }

    /** The kind of a change; nothing, after it was reported, if no field or several fields tell it. */
    static Optional<ChangeKind> of(Fields fields) {
        List<ChangeKind> told =
                Arrays.stream(values()).filter(kind -> fields.has(kind.key)).toList();
        Optional<ChangeKind> first = told.stream().findFirst();
        if (first.isEmpty()) {
            refuseUntold(fields);
            return first;
        }
        return told.stream().skip(1).anyMatch(other -> first.get().excludes(other, fields)) ? Optional.empty() : first;
    }

    /** Reports each field that says something beside other kinds only. */
    void checkBeside(Fields fields) {
        everyField()
                .filter(fields::has)
                .filter(name -> !name.equals(key) && !beside.contains(name))
                .forEach(name -> {
                    fields.optional(name);
                    String message =
                            "\"" + name + "\" says nothing beside \"" + key + "\", expected it beside " + owners(name);
                    fields.issues().add(Issue.error(IssueCode.CONFLICTING_FIELDS, fields.keyPlace(name), message));
                });
    }

    private boolean excludes(ChangeKind other, Fields fields) {
        if (beside.contains(other.key)) {
            return false;
        }
        everyField().forEach(fields::optional);
        fields.atMostOneOf(List.of(key, other.key));
        return true;
    }

    /** Asks for every field, so that a misspelled one is found and the others are no second finding. */
    private static void refuseUntold(Fields fields) {
        List<String> keys = Arrays.stream(values()).map(ChangeKind::key).toList();
        fields.atLeastOneOf(keys, "nothing says what is changed, expected one of " + String.join(", ", keys));
        everyField().forEach(fields::optional);
    }

    private static Stream<String> everyField() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.concat(Stream.of(kind.key), kind.beside.stream()))
                .distinct();
    }

    private static String owners(String name) {
        return String.join(
                " or ",
                Arrays.stream(values())
                        .filter(kind -> kind.beside.contains(name))
                        .map(kind -> "\"" + kind.key + "\"")
                        .toList());
    }
}
