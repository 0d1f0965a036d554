package io.github.footprint4j.data.html;

import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the page, from one resource.
 *
 * @param texts each by its key
 */
record PageTexts(SortedMap<String, String> texts) {

    /** What the words of the script are called. */
    private static final String SCRIPT = "js.";

    static PageTexts english() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(
                    Source.resource(PageTexts.class, "page_en.properties").text()));
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of the page cannot be read: " + e.getMessage(), e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(key -> texts.put(key, read.getProperty(key).replace("''", "'")));
        return new PageTexts(texts);
    }

    /** A text with what is put in; throws {@link IllegalArgumentException} for a key that is not there. */
    String say(String key, Object... put) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("the page has no text \"" + key + "\"");
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean isPlace = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            int number = isPlace ? text.charAt(i + 1) - '0' : -1;
            if (number >= 0 && number < put.length) {
                out.append(put[number]);
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** The text for one thing or for several. */
    String counted(String key, long count) {
        return say(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** Names as a list in a sentence. */
    String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say("hero.and", String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }

    /** What the script says, by its keys. */
    ObjectNode ofScript() {
        ObjectBuilder node = ObjectNode.builder();
        texts.tailMap(SCRIPT).forEach((key, text) -> {
            if (key.startsWith(SCRIPT)) {
                node.put(key.substring(SCRIPT.length()), TextNode.of(text));
            }
        });
        return node.build();
    }
}
