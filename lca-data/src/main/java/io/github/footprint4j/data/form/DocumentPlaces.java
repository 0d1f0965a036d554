package io.github.footprint4j.data.form;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Places;
import java.util.Optional;

/** The places of every value of a document, so that what is found out later is still shown at its line. */
public final class DocumentPlaces {

    private DocumentPlaces() {}

    /** The places by JSON pointer. */
    public static Places of(SourceNode root) {
        return Places.of(pointer -> find(root, pointer));
    }

    /** The place of the value that a JSON pointer (RFC 6901) leads to from another value; empty if there is none. */
    public static Optional<Place> find(SourceNode from, String pointer) {
        Optional<SourceNode> found = Optional.of(from);
        int start = 0;
        while (start < pointer.length() && found.isPresent()) {
            int next = pointer.indexOf('/', start + 1);
            int end = next < 0 ? pointer.length() : next;
            String step = pointer.substring(start + 1, end).replace("~1", "/").replace("~0", "~");
            found = pointer.charAt(start) == '/' ? below(found.get(), step) : Optional.empty();
            start = end;
        }
        return found.map(SourceNode::place);
    }

    private static Optional<SourceNode> below(SourceNode node, String step) {
        if (node instanceof ObjectNode object) {
            return object.find(step);
        }
        return node instanceof ListNode list ? element(list, step) : Optional.empty();
    }

    /** The number of an element has no sign and no zeros before it. */
    private static Optional<SourceNode> element(ListNode list, String number) {
        boolean isIndex = number.length() <= 9 && isIndex(number);
        return isIndex && Integer.parseInt(number) < list.elements().size()
                ? Optional.of(list.elements().get(Integer.parseInt(number)))
                : Optional.empty();
    }

    private static boolean isIndex(String number) {
        boolean isIndex = !number.isEmpty() && (number.charAt(0) != '0' || number.length() == 1);
        for (int i = 0; isIndex && i < number.length(); i++) {
            isIndex = number.charAt(i) >= '0' && number.charAt(i) <= '9';
        }
        return isIndex;
    }
}
