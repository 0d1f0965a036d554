package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an object key by key, so that a reader looks like the table of its fields.
 *
 * <pre>{@code
 * Optional<Leg> leg(Fields fields) {
 *     Optional<DatasetName> by = fields.required("by").text(DatasetName::parse);
 *     Optional<Formula> distance = fields.required("distance").suchAs("9200 km").amount(Formula::parse);
 *     Optional<Direction> direction = fields.optional("direction").word(Direction.class);
 *     return by.flatMap(b -> distance.map(d -> new Leg(b, d, direction)));
 * }
 * }</pre>
 *
 * <p>When the reader is done, every key it did not ask for is an unknown field, and every required key that is absent is missing; if an
 * unknown key is probably the missing one, only the unknown one is reported. Not thread-safe: one object, one reading.
 */
public final class Fields {

    /** Unknown keys that are reported one by one. */
    private static final int MOST_UNKNOWN = 100;

    /** About as many keys as the largest form has. */
    private static final int MOST_FIELDS = 80;

    private final ObjectNode object;
    private final Issues issues;
    private final FieldValue absent;
    private final List<String> asked = new ArrayList<>(MOST_FIELDS); // a key may be asked for twice
    private final List<String> missing = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private boolean othersAccepted;

    private Fields(ObjectNode object, Issues issues) {
        this.object = object;
        this.issues = issues;
        this.absent = FieldValue.absent(object, issues);
    }

    /**
     * The value that {@code reader} makes of an object, after unknown and missing keys were reported.
     *
     * @param reader asks for every field that the form has, and answers nothing where it cannot make a value
     */
    public static <T> Optional<T> read(ObjectNode object, Issues issues, Function<Fields, Optional<T>> reader) {
        Fields fields = new Fields(object, issues);
        Optional<T> value = reader.apply(fields);
        fields.finish();
        return value;
    }

    /** A field that may be absent. */
    public FieldValue optional(String key) {
        asked.add(key);
        Optional<SourceNode> node = object.find(key);
        return node.isEmpty() ? absent : FieldValue.of(key, node.get(), issues);
    }

    /** A field whose absence is an issue at the place of the object. */
    public FieldValue required(String key) {
        if (!has(key) && !missing.contains(key)) {
            missing.add(key);
        }
        return optional(key);
    }

    /** True if the key was written, whatever its value. */
    public boolean has(String key) {
        return object.members().containsKey(key);
    }

    /** Reports the second and each further one of keys that exclude each other. */
    public void atMostOneOf(List<String> keys) {
        Optional<String> first = Optional.empty();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            if (has(key)) {
                first.ifPresent(other -> reportBeside(key, other));
                first = first.isPresent() ? first : Optional.of(key);
            }
        }
    }

    private void reportBeside(String key, String other) {
        issues.add(Issue.error(
                        IssueCode.CONFLICTING_FIELDS,
                        keyPlace(key),
                        "\"" + key + "\" cannot stand beside \"" + other + "\"")
                .maybe("leave one of the two out"));
    }

    /** Requires one of several keys; if none is there, {@code message} is reported at the place of the object. */
    public void atLeastOneOf(List<String> keys, String message) {
        boolean any = false;
        for (int i = 0; i < keys.size(); i++) {
            asked.add(keys.get(i));
            any |= has(keys.get(i));
        }
        if (!any) {
            choices.add(new Choice(keys, message));
        }
    }

    /** Passes over keys that the reader does not ask for: for formats that others extend. */
    public void ignoreOthers() {
        othersAccepted = true;
    }

    /** The object itself. */
    public ObjectNode object() {
        return object;
    }

    /** Where the object starts. */
    public Place place() {
        return object.place();
    }

    /** Where a key starts; where the object starts if it has no such key. */
    public Place keyPlace(String key) {
        return object.keyPlace(key);
    }

    /** The collector, for issues about several fields together. */
    public Issues issues() {
        return issues;
    }

    private void finish() {
        if (!othersAccepted && !asked.containsAll(object.members().keySet())) {
            List<String> unknown = object.members().keySet().stream()
                    .filter(key -> !asked.contains(key))
                    .toList();
            unknown.stream().limit(MOST_UNKNOWN).forEach(this::reportUnknown);
            reportRest(unknown.size() - MOST_UNKNOWN);
        }
        missing.forEach(key -> report(IssueCode.MISSING_FIELD, place(), "\"" + key + "\" is missing"));
        choices.forEach(choice -> report(IssueCode.MISSING_FIELD, place(), choice.message()));
    }

    /** Suggests absent names first; a missing field that is suggested is no second issue. */
    private void reportUnknown(String key) {
        List<String> absent = ClosestNames.of(
                        asked.stream().distinct().filter(name -> !has(name)).toList())
                .to(key);
        List<String> closest =
                absent.isEmpty() ? ClosestNames.of(new LinkedHashSet<>(asked)).to(key) : absent;
        Place place = keyPlace(key);
        String message = "unknown field \"" + TextNode.shortened(key) + "\"";
        issues.add(Issue.error(IssueCode.UNKNOWN_FIELD, place, message).maybeOneOf(closest));
        closest.stream().limit(1).forEach(this::isMeant);
    }

    /** The key was probably written, with a mistake that is reported. */
    private void isMeant(String key) {
        missing.remove(key);
        choices.removeIf(choice -> choice.keys().contains(key));
    }

    private void reportRest(int more) {
        if (more > 0) {
            report(IssueCode.UNKNOWN_FIELD, place(), more + " more unknown fields in this object");
        }
    }

    private void report(IssueCode code, Place place, String message) {
        issues.add(Issue.error(code, place, message));
    }

    /** Keys of which one must be there, and what to say if none is. */
    private record Choice(List<String> keys, String message) {}
}
