package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value of an object or list that is about to be read as one type.
 *
 * <p>Each reading method answers nothing for an absent value, and for a value of another type after it reported the issue. Texts are
 * never taken for numbers or truths, nor the reverse; only an amount may be written as either text or number.
 */
public final class FieldValue {

    private final Named named;
    private final Optional<SourceNode> node;
    private final Place place;
    private final Issues issues;
    private final String example;

    private FieldValue(Named named, Optional<SourceNode> node, Place place, Issues issues, String example) {
        this.named = named;
        this.node = node;
        this.place = place;
        this.issues = issues;
        this.example = example;
    }

    /** What messages call a value; most are never called anything. */
    private record Named(String text, boolean isKey) {

        static final Named NOT_THERE = new Named("", false);

        @Override
        public String toString() {
            return isKey ? "\"" + text + "\"" : text;
        }
    }

    /** The value of a key. */
    static FieldValue of(String key, SourceNode value, Issues issues) {
        return new FieldValue(new Named(key, true), Optional.of(value), value.place(), issues, "");
    }

    /** The value of every key that an object does not have. */
    static FieldValue absent(ObjectNode object, Issues issues) {
        return new FieldValue(Named.NOT_THERE, Optional.empty(), object.place(), issues, "");
    }

    /** The whole document as a field, for reading its outermost object or list. */
    public static FieldValue of(SourceNode root, Issues issues) {
        return new FieldValue(new Named("the document", false), Optional.of(root), root.place(), issues, "");
    }

    /** The same field with an example of what is expected, for messages: {@code 90 g}. */
    public FieldValue suchAs(String newExample) {
        return node.isEmpty() ? this : new FieldValue(named, node, place, issues, newExample);
    }

    /** Where the value starts; where the surrounding object starts if the value is absent. */
    public Place place() {
        return place;
    }

    /** True if nothing was written. */
    public boolean isAbsent() {
        return node.isEmpty();
    }

    /** The value as it is, whatever its type. */
    public Optional<SourceNode> node() {
        return node;
    }

    /** True if the value is present and of a kind, for fields that have a short and a long form. */
    public boolean holds(Class<? extends SourceNode> kind) {
        return node.isPresent() && kind.isInstance(node.get());
    }

    /** A text. */
    public Optional<String> text() {
        return of(TextNode.class, "text").map(TextNode::value);
    }

    /** A text and what it says; issues of the parse are moved to the place of the text. */
    public <T> Optional<T> text(Function<String, T> parse) {
        return parsed(text(), parse);
    }

    private <T> Optional<T> parsed(Optional<String> text, Function<String, T> parse) {
        return text.isEmpty() ? Optional.empty() : issues.collect(place, () -> parse.apply(text.get()));
    }

    /** The text of an amount: a text such as {@code 90 g}, or a number, whose digits are the text. */
    public Optional<String> amount() {
        return holds(NumberNode.class)
                ? of(NumberNode.class, "an amount").map(NumberNode::text)
                : of(TextNode.class, "an amount").map(TextNode::value);
    }

    /** An amount and what it says; issues of the parse are moved to the place of the amount. */
    public <T> Optional<T> amount(Function<String, T> parse) {
        return parsed(amount(), parse);
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> truth() {
        return of(TruthNode.class, "true or false").map(TruthNode::value);
    }

    /** A number that a double can hold: an issue if it is too large, or so small that it would become 0. */
    public Optional<Double> number() {
        return of(NumberNode.class, "a number").flatMap(this::inRange);
    }

    /** A whole number between -2,147,483,647 and 2,147,483,647. */
    public Optional<Integer> whole() {
        return of(NumberNode.class, "a whole number").flatMap(this::asWhole);
    }

    /** One of the words of an enum, written as its {@code toString} prints it. */
    public <E extends Enum<E>> Optional<E> word(Class<E> words) {
        Optional<String> text = text();
        return text.isEmpty() ? Optional.empty() : among(List.of(words.getEnumConstants()), text.get());
    }

    /** An object, read by its fields. */
    public <T> Optional<T> object(Function<Fields, Optional<T>> reader) {
        Optional<ObjectNode> object = of(ObjectNode.class, "an object");
        return object.isEmpty() ? Optional.empty() : Fields.read(object.get(), issues, reader);
    }

    /** The elements of a list that could be read, in their order; empty if there is no list. */
    public <T> List<T> elements(Function<FieldValue, Optional<T>> reader) {
        Optional<ListNode> list = of(ListNode.class, "a list");
        if (list.isEmpty()) {
            return List.of();
        }
        List<T> read = new ArrayList<>();
        List<SourceNode> elements = list.get().elements();
        for (int i = 0; i < elements.size(); i++) {
            Optional<SourceNode> element = Optional.of(elements.get(i));
            Named number = new Named("element " + i, false);
            reader.apply(new FieldValue(number, element, elements.get(i).place(), issues, ""))
                    .ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /** The elements of a list that says nothing without any: an empty one is refused. */
    public <T> List<T> filled(Function<FieldValue, Optional<T>> reader) {
        if (holds(ListNode.class) && ((ListNode) node.get()).elements().isEmpty()) {
            String message = named + " holds nothing, expected at least one element";
            issues.add(Issue.error(IssueCode.MISSING_FIELD, place, message));
        }
        return elements(reader);
    }

    /**
     * The members of an object with free keys that could be read, in their order; empty if there is no object.
     *
     * @param reader takes key and value of a member
     */
    public <T> Map<String, T> entries(BiFunction<String, FieldValue, Optional<T>> reader) {
        Map<String, T> read = new LinkedHashMap<>();
        Map<String, SourceNode> members =
                of(ObjectNode.class, "an object").map(ObjectNode::members).orElse(Map.of());
        members.forEach(
                (key, value) -> reader.apply(key, of(key, value, issues)).ifPresent(entry -> read.put(key, entry)));
        return Collections.unmodifiableMap(read);
    }

    private <N extends SourceNode> Optional<N> of(Class<N> kind, String expected) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        SourceNode found = node.get();
        if (!kind.isInstance(found) && !(found instanceof RefusedNode)) {
            reportType(found, example.isEmpty() ? expected : expected + " such as " + example);
        }
        return kind.isInstance(found) ? Optional.of(kind.cast(found)) : Optional.empty();
    }

    private void reportType(SourceNode found, String expected) {
        String message = named + " is " + found.description() + ", expected " + expected;
        boolean isNull = found instanceof NullNode;
        IssueCode code = isNull ? IssueCode.NULL_VALUE : IssueCode.WRONG_TYPE;
        issues.add(Issue.error(code, place, message)
                .maybe(isNull ? "leave the key out if there is no value" : hint(found, expected)));
    }

    private static String hint(SourceNode found, String expected) {
        boolean scalar = found instanceof NumberNode || found instanceof TruthNode;
        if (expected.startsWith("text") && scalar) {
            return "put it in quotes";
        }
        return expected.startsWith("a list") ? "put it in brackets: [ … ]" : "";
    }

    private Optional<Double> inRange(NumberNode number) {
        double value = Double.parseDouble(number.text());
        boolean lost = value == 0 && number.text().split("[eE]", 2)[0].matches(".*[1-9].*");
        if (Double.isInfinite(value) || lost) {
            report(IssueCode.NUMBER_OUT_OF_RANGE, number, "a number between 5e-324 and 1.8e308");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Optional<Integer> asWhole(NumberNode number) {
        if (!number.text().matches("-?[0-9]{1,10}") || Integer.MAX_VALUE < Math.abs(Long.parseLong(number.text()))) {
            report(IssueCode.NUMBER_OUT_OF_RANGE, number, "a whole number of at most 2147483647");
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(number.text()));
    }

    private <E> Optional<E> among(List<E> words, String text) {
        Optional<E> word = words.stream()
                .filter(candidate -> candidate.toString().equals(text))
                .findFirst();
        if (word.isEmpty()) {
            Set<String> known =
                    new TreeSet<>(words.stream().map(Object::toString).toList());
            String message =
                    named + " is \"" + TextNode.shortened(text) + "\", expected one of " + String.join(", ", known);
            issues.add(Issue.error(IssueCode.UNKNOWN_WORD, place, message)
                    .maybeOneOf(ClosestNames.of(known).to(text)));
        }
        return word;
    }

    private void report(IssueCode code, SourceNode found, String expected) {
        issues.add(Issue.error(code, place, named + " is " + found.description() + ", expected " + expected));
    }
}
