package io.github.footprint4j.issue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the known names that somebody most likely meant by an unknown one.
 *
 * <p>The distance is the number of single-character insertions, deletions, replacements and swaps of neighbours (restricted
 * Damerau-Levenshtein) after upper and lower case are made equal; a name that contains a
 * text asked for of three characters or more counts as distance 1.
 * At most three names are answered, those at most a third of the length away (at least one edit), closest first, then by alphabet.
 * A text of more than 200 characters is no slip of the key, and nothing is answered to it.
 */
public final class ClosestNames {

    private static final int ANSWERS = 3;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST = 200;

    private final List<Known> known;

    private ClosestNames(List<Known> known) {
        this.known = known;
    }

    /** A name and how it is compared. */
    private record Known(String name, String lower) {}

    /** A name that is close. */
    private record Close(String name, int distance) {}

    /** A search among the given names. */
    public static ClosestNames of(Collection<String> known) {
        return new ClosestNames(known.stream()
                .distinct()
                .sorted()
                .map(name -> new Known(name, name.toLowerCase(Locale.ROOT)))
                .toList());
    }

    /** The closest names, at most three; empty if none is close. */
    public List<String> to(String wanted) {
        if (wanted.length() > LONGEST) {
            return List.of();
        }
        String lower = wanted.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        return known.stream()
                .flatMap(one -> close(lower, one, limit))
                .sorted(Comparator.comparingInt(Close::distance).thenComparing(Close::name))
                .limit(ANSWERS)
                .map(Close::name)
                .toList();
    }

    private static Stream<Close> close(String wanted, Known one, int limit) {
        boolean holds = wanted.length() >= SHORTEST_PART && one.lower().contains(wanted);
        OptionalInt edits = edits(wanted, one.lower(), holds ? 0 : limit);
        return edits.isPresent() || holds ? Stream.of(new Close(one.name(), edits.orElse(1))) : Stream.empty();
    }

    /**
     * The edits between two texts, if there are at most so many. The three last rows of the classic table of edit distances are
     * enough, and of each row the cells that lie at most the limit beside the diagonal.
     */
    private static OptionalInt edits(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return OptionalInt.empty();
        }
        int far = limit + 1;
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> Math.min(j, far));
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            Arrays.fill(row, far);
            row[0] = Math.min(i, far);
            int least = row[0];
            for (int j = Math.max(1, i - limit); j <= Math.min(b.length(), i + limit); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(a, b, i, j)) {
                    row[j] = Math.min(row[j], 1 + before[j - 2]);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return OptionalInt.empty();
            }
            before = last;
            last = row;
        }
        return last[b.length()] <= limit ? OptionalInt.of(last[b.length()]) : OptionalInt.empty();
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
