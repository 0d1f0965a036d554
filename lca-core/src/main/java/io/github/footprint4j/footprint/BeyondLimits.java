package io.github.footprint4j.footprint;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A limit that the stated values keep and some draws do not, such as a yield of at most 100 %: the file would be refused with such a value,
 * and the draws count as they are.
 *
 * @param place where the quantity stands in the file
 * @param limit what is asked of it
 * @param draws how many draws do not keep it
 */
public record BeyondLimits(String place, String limit, int draws) {

    private static final String EXPECTED = "expected ";

    /** All of them, in the order of the product; empty where nothing is drawn. */
    public static List<BeyondLimits> of(Footprint footprint) {
        return footprint.interval().isPoint()
                ? List.of()
                : footprint.draws().outside().entrySet().stream()
                        .map(found -> new BeyondLimits(
                                found.getKey().place().path(), limit(found.getKey()), found.getValue()))
                        .toList();
    }

    /** What is said of all of them; empty if every draw keeps every limit. */
    public static Optional<String> words(Footprint footprint) {
        String found = of(footprint).stream()
                .map(one -> one.place() + ": " + one.limit() + ", not kept in " + IntervalWords.count(one.draws()))
                .collect(Collectors.joining("; "));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of("some of " + IntervalWords.draws(footprint.interval())
                        + " lie where no file may state a value and count as they are: " + found
                        + ". A range that ends at the limit, or min and max of a parameter, keep draws inside");
    }

    /** What was expected; a message that does not say that is the limit itself. */
    private static String limit(Issue issue) {
        int at = issue.message().indexOf(EXPECTED);
        return (at < 0 ? issue.message() : issue.message().substring(at)).replaceAll(" ?\\{[a-z]+\\}", "");
    }
}
