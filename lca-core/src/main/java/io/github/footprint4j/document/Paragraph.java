package io.github.footprint4j.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines between words. */
public final class Paragraph {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private Paragraph() {}

    /** The lines of a text, each of at most so many columns unless a single word is longer. */
    public static List<String> lines(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.splitAsStream(Visible.text(text).strip()).toList()) {
            if (line.length() > 0 && Visible.width(line.toString()) + 1 + Visible.width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The lines of several facts: the labels in a column of their own, the texts beside them. */
    public static List<String> facts(List<Fact> facts, int columns) {
        int label = facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0) + 2;
        List<String> lines = new ArrayList<>();
        for (Fact fact : facts) {
            String start = fact.label() + Visible.blanks(label - fact.label().length());
            for (String line : lines(fact.text(), columns - label)) {
                lines.add(start + line);
                start = Visible.blanks(label);
            }
        }
        return lines;
    }
}
