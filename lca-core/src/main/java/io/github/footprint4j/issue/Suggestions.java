package io.github.footprint4j.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The closest names for the first hundred unknown names of one input. Who has more of them has made another mistake than slips of the
 * key, and comparing thousands of names with thousands of others takes long.
 *
 * <p>Not thread-safe: it counts how often it was asked.
 */
public final class Suggestions {

    private static final int MOST = 100;

    private int asked;

    /** Nothing was asked yet. */
    public Suggestions() {}

    /** The names closest to a wanted one, at most three; none after the hundredth question. */
    public List<String> closest(String wanted, Supplier<? extends Collection<String>> known) {
        return found(wanted, name -> ClosestNames.of(known.get()).to(name));
    }

    /** What a search of another kind answers; nothing after the hundredth question. */
    public List<String> found(String wanted, Function<String, List<String>> search) {
        return asked(() -> search.apply(wanted)).orElse(List.of());
    }

    /** The answer to a question; nothing after the hundredth. */
    public <T> Optional<T> asked(Supplier<T> question) {
        if (asked == MOST) {
            return Optional.empty();
        }
        asked++;
        return Optional.of(question.get());
    }
}
