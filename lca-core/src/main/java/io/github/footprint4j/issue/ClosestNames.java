package io.github.footprint4j.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the known names that somebody most likely meant by an unknown one.
 *
 * <p>The distance is the number of single-character insertions, deletions, replacements and swaps of neighbours (restricted
 * Damerau-Levenshtein) after upper and lower case are made equal; a name that contains a
 * text asked for of three characters or more counts as distance 1.
 * At most three names are answered, those at most a third of the length away (at least one edit), closest first, then by alphabet.
 */
public final class ClosestNames {

    private static final int ANSWERS = 3;
    private static final int SHORTEST_PART = 3;

    private final List<String> known;

    private ClosestNames(List<String> known) {
        this.known = known;
    }

    /** A search among the given names. */
    public static ClosestNames of(Collection<String> known) {
        return new ClosestNames(known.stream().distinct().sorted().toList());
    }

    /** The closest names, at most three; empty if none is close. */
    public List<String> to(String wanted) {
        int limit = Math.max(1, wanted.length() / 3);
        Comparator<String> byDistance = Comparator.comparingInt(name -> distance(wanted, name));
        return known.stream()
                .filter(name -> distance(wanted, name) <= limit)
                .sorted(byDistance.thenComparing(Comparator.naturalOrder()))
                .limit(ANSWERS)
                .toList();
    }

    private static int distance(String wanted, String name) {
        String a = wanted.toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int edits = edits(a, b);
        return a.length() >= SHORTEST_PART && b.contains(a) ? Math.min(1, edits) : edits;
    }

    /** The three last rows of the classic table of edit distances are enough. */
    private static int edits(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(a, b, i, j)) {
                    row[j] = Math.min(row[j], 1 + before[j - 2]);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
