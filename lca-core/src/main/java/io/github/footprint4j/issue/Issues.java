package io.github.footprint4j.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collects every finding about one input, so that its author sees all of them at once.
 *
 * <p>Not thread-safe: one collector belongs to one reading.
 */
public final class Issues {

    private final List<Issue> found = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();

    /** Nothing was found yet. */
    public Issues() {}

    /** Adds one finding. */
    public void add(Issue issue) {
        found.add(issue);
    }

    /** Adds findings that knew no place, at the place where the text they are about stands. */
    public void addAll(List<Issue> issues, Place place) {
        for (Issue issue : issues) {
            found.add(issue.place().equals(Place.NONE) ? issue.at(place) : issue);
        }
    }

    /**
     * The value of a parse or check, or nothing after its issues were collected at {@code place}.
     *
     * @param parse a step that throws {@link InvalidInputException} for bad input
     */
    public <T> Optional<T> collect(Place place, Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (InvalidInputException e) {
            addAll(e.issues(), place);
            return Optional.empty();
        }
    }

    /** The names closest to a wanted one, for the first hundred that are asked for. */
    public List<String> closest(String wanted, Supplier<? extends Collection<String>> known) {
        return suggestions.closest(wanted, known);
    }

    /** What a search answers to a wanted name, for the first hundred that are asked for. */
    public List<String> found(String wanted, Function<String, List<String>> search) {
        return suggestions.found(wanted, search);
    }

    /** The answer to a question that takes long, for the first hundred that are asked. */
    public <T> Optional<T> asked(Supplier<T> question) {
        return suggestions.asked(question);
    }

    /** True if at least one finding is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Issue::isError);
    }

    /** Throws all findings if one of them is an error; otherwise does nothing. */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidInputException(toList());
        }
    }

    /** Every finding so far in the order of its finding, repetitions included, for those who look for something in them. */
    public Stream<Issue> stream() {
        return found.stream();
    }

    /** All findings so far without repetitions, in the order of their places. */
    public List<Issue> toList() {
        return found.stream().distinct().sorted().toList();
    }
}
