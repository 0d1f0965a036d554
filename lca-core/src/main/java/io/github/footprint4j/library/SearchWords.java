package io.github.footprint4j.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A name as a search compares it: in lower case, cut into words at whatever is no letter and no digit, each word without the {@code s} of
 * a plural.
 *
 * @param words the words in their order
 * @param together the words written together
 */
record SearchWords(List<String> words, String together) {

    private static final int SHORTEST_PLURAL = 4;
    private static final int SHORTEST_PART = 5;
    private static final int SHORTEST_SHARED = 3;

    private SearchWords(List<String> words) {
        this(List.copyOf(words), String.join("", words));
    }

    static SearchWords of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
            } else if (!word.isEmpty()) {
                words.add(singular(word.toString()));
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(singular(word.toString()));
        }
        return new SearchWords(words);
    }

    private static String singular(String word) {
        boolean isPlural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    /** True if all words of another name are words of this one. */
    boolean holds(SearchWords other) {
        return words.containsAll(other.words);
    }

    /** True if every word of another name begins a word of this one, or, if it is long enough, stands inside one. */
    boolean holdsParts(SearchWords other) {
        return !other.isEmpty()
                && other.words.stream().allMatch(part -> words.stream().anyMatch(word -> isPart(part, word)));
    }

    private static boolean isPart(String part, String word) {
        return word.startsWith(part) || (part.length() >= SHORTEST_PART && word.contains(part));
    }

    /** True if this name and another one have a word in common that is long enough to mean something. */
    boolean shares(SearchWords other) {
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_SHARED && other.words.contains(word));
    }

    /** How much of the pairs of neighbouring letters two names have in common, from 0 to 1 (Dice). */
    double likeness(SearchWords other) {
        SortedMap<String, Integer> own = pairs();
        SortedMap<String, Integer> others = other.pairs();
        int common = own.entrySet().stream()
                .mapToInt(pair -> StrictMath.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0)))
                .sum();
        int all = count(own) + count(others);
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static int count(SortedMap<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private SortedMap<String, Integer> pairs() {
        SortedMap<String, Integer> pairs = new TreeMap<>();
        for (int i = 0; i + 2 <= together.length(); i++) {
            pairs.merge(together.substring(i, i + 2), 1, Integer::sum);
        }
        return Collections.unmodifiableSortedMap(pairs);
    }
}
