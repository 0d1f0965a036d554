package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NullNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.RefusedNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import java.util.Iterator;
import java.util.Map;

/**
 * The canonical JSON text of a tree: members in their order, two spaces a level, one member or element a line, LF line ends, numbers
 * with the digits they have, characters as they are except control characters and line separators.
 */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** The text, which ends with a line end. Throws {@link IllegalArgumentException} if the tree has a value that was refused. */
    public static String write(SourceNode tree) {
        JsonText text = new JsonText();
        text.value(tree, "\n");
        return text.out.append('\n').toString();
    }

    /**
     * The shortest text, without white space and without a line end, which may also stand within HTML: {@code <}, {@code >} and {@code &} are
     * written as escapes. Throws {@link IllegalArgumentException} if the tree has a value that was refused.
     */
    public static String compact(SourceNode tree) {
        StringBuilder out = new StringBuilder();
        compact(tree, out);
        return out.toString();
    }

    private static void compact(SourceNode node, StringBuilder out) {
        if (node instanceof ObjectNode object) {
            String next = "{";
            for (Map.Entry<String, SourceNode> member : object.members().entrySet()) {
                out.append(next).append(withinHtml(member.getKey())).append(':');
                compact(member.getValue(), out);
                next = ",";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        } else if (node instanceof ListNode list) {
            String next = "[";
            for (SourceNode element : list.elements()) {
                out.append(next);
                compact(element, out);
                next = ",";
            }
            out.append(list.elements().isEmpty() ? "[]" : "]");
        } else {
            out.append(node instanceof TextNode text ? withinHtml(text.value()) : word(node));
        }
    }

    private static String withinHtml(String text) {
        return Escapes.JSON
                .quoted(text)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private void value(SourceNode node, String line) {
        if (node instanceof ObjectNode object) {
            object(object, line);
        } else if (node instanceof ListNode list) {
            list(list, line);
        } else {
            out.append(scalar(node));
        }
    }

    private void object(ObjectNode object, String line) {
        out.append('{');
        Iterator<Map.Entry<String, SourceNode>> members =
                object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, SourceNode> member = members.next();
            out.append(line)
                    .append("  ")
                    .append(Escapes.JSON.quoted(member.getKey()))
                    .append(": ");
            value(member.getValue(), line + "  ");
            out.append(members.hasNext() ? "," : line);
        }
        out.append('}');
    }

    private void list(ListNode list, String line) {
        out.append('[');
        Iterator<SourceNode> elements = list.elements().iterator();
        while (elements.hasNext()) {
            out.append(line).append("  ");
            value(elements.next(), line + "  ");
            out.append(elements.hasNext() ? "," : line);
        }
        out.append(']');
    }

    private static String scalar(SourceNode node) {
        return node instanceof TextNode text ? Escapes.JSON.quoted(text.value()) : word(node);
    }

    /** Numbers, truths and null look the same in JSON and YAML. */
    static String word(SourceNode node) {
        if (node instanceof NumberNode number) {
            return number.text();
        }
        if (node instanceof TruthNode truth) {
            return Boolean.toString(truth.value());
        }
        if (node instanceof NullNode) {
            return "null";
        }
        String kind = node instanceof RefusedNode ? "a value that was refused when it was read" : node.description();
        throw new IllegalArgumentException("cannot write " + kind + ", found at " + node.place());
    }
}
