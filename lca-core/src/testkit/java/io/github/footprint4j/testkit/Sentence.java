package io.github.footprint4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a small model in words: a start, then keywords each followed by its value, such as {@code frame: mass 2 kg of steel yield
 * 50 %}.
 *
 * @param start what stands before the first keyword, without a colon at its end
 * @param words keywords and values, in order; a keyword may stand several times
 */
record Sentence(String start, List<Word> words) {

    /** A keyword and what follows it. */
    record Word(String key, String value) {}

    /** The sentence of a text with these keywords, which are separated by blanks. */
    static Sentence of(String text, String keys) {
        Matcher matcher = Pattern.compile("(?<=^|\\s)(" + keys.replace(' ', '|') + ")(?=\\s)")
                .matcher(text);
        List<Word> words = new ArrayList<>();
        String key = "";
        String start = text;
        int from = 0;
        while (matcher.find()) {
            String before = text.substring(from, matcher.start()).strip();
            if (key.isEmpty()) {
                start = before;
            } else {
                words.add(new Word(key, before));
            }
            key = matcher.group(1);
            from = matcher.end();
        }
        if (!key.isEmpty()) {
            words.add(new Word(key, text.substring(from).strip()));
        }
        return new Sentence(start.strip().replaceFirst(":$", ""), List.copyOf(words));
    }

    /** The value of a keyword; the first if it stands several times. */
    Optional<String> find(String key) {
        return words.stream()
                .filter(word -> word.key().equals(key))
                .map(Word::value)
                .findFirst();
    }

    /** The value of a keyword that must stand there. */
    String at(String key) {
        return find(key)
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + start + "\" needs \"" + key + "\", found " + words));
    }

    /** All values of a keyword. */
    List<String> all(String key) {
        return words.stream()
                .filter(word -> word.key().equals(key))
                .map(Word::value)
                .toList();
    }
}
