package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import java.util.Map;

/**
 * The canonical YAML text of a tree: block style, two spaces a level, members in their order, LF line ends; a text has double quotes
 * wherever some reader of YAML could take it for something else, and wherever it could not be moved into braces.
 */
public final class YamlText {

    /** Longer keys have to be marked as keys with a question mark; YAML allows 1,024 characters. */
    private static final int LONGEST_SIMPLE_KEY = 1_000;

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** The text, which ends with a line end. Throws {@link IllegalArgumentException} if the tree has a value that was refused. */
    public static String write(SourceNode tree) {
        YamlText text = new YamlText();
        if (isBlock(tree)) {
            text.block(tree, "\n");
        } else {
            text.out.append(inline(tree));
        }
        return text.out.append('\n').toString();
    }

    /** Writes what goes below a line; the first entry starts where the text ends, each other on a line of its own. */
    private void block(SourceNode node, String line) {
        if (node instanceof ObjectNode object) {
            members(object, line);
        } else {
            elements((ListNode) node, line);
        }
    }

    private void members(ObjectNode object, String line) {
        String separator = "";
        for (Map.Entry<String, SourceNode> member : object.members().entrySet()) {
            out.append(separator).append(head(member.getKey(), line));
            below(member.getValue(), line + "  ", line);
            separator = line;
        }
    }

    private void elements(ListNode list, String line) {
        String separator = "";
        for (SourceNode element : list.elements()) {
            out.append(separator).append('-');
            below(element, " ", line);
            separator = line;
        }
    }

    private static String head(String key, String line) {
        String written = scalar(key);
        return written.length() <= LONGEST_SIMPLE_KEY ? written + ":" : "? " + written + line + ":";
    }

    private void below(SourceNode value, String start, String line) {
        if (isBlock(value)) {
            out.append(start);
            block(value, line + "  ");
        } else {
            out.append(' ').append(inline(value));
        }
    }

    private static boolean isBlock(SourceNode node) {
        return (node instanceof ObjectNode object && !object.members().isEmpty())
                || (node instanceof ListNode list && !list.elements().isEmpty());
    }

    private static String inline(SourceNode node) {
        if (node instanceof ObjectNode) {
            return "{}";
        }
        if (node instanceof ListNode) {
            return "[]";
        }
        return node instanceof TextNode text ? scalar(text.value()) : JsonText.word(node);
    }

    private static String scalar(String text) {
        return PlainText.isSafe(text) ? text : Escapes.YAML.quoted(text);
    }
}
