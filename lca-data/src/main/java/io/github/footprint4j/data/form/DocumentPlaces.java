package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.Node;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Places;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The places of every value of a document, so that what is found out later is still shown at its line. */
public final class DocumentPlaces {

    private DocumentPlaces() {}

    /** The places by JSON pointer. */
    public static Places of(Node root) {
        Map<String, Place> places = new TreeMap<>();
        visit(root, "", places::put);
        return Places.of(places);
    }

    /** Calls {@code visitor} with the path and place of a value and of everything below it; the value's own path is {@code path}. */
    public static void visit(Node node, String path, BiConsumer<String, Place> visitor) {
        visitor.accept(path, node.place());
        if (node instanceof ObjectNode object) {
            object.members().forEach((key, value) -> visit(value, child(path, key), visitor));
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.elements().size(); i++) {
                visit(list.elements().get(i), path + "/" + i, visitor);
            }
        }
    }

    private static String child(String path, String key) {
        return Place.of(path).child(key).path();
    }
}
