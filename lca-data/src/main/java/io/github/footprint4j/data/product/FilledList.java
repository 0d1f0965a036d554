package io.github.footprint4j.data.product;

import io.github.footprint4j.data.source.Field;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.Node;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists that may be absent and, where they are there, hold at least one element. */
final class FilledList {

    private FilledList() {}

    /** The elements of a list of objects. */
    static <T> List<T> read(Fields fields, String key, Function<Fields, Optional<T>> reader) {
        Field field = fields.optional(key);
        if (isEmpty(field)) {
            String message = "\"" + key + "\" holds nothing, expected at least one element";
            fields.issues().add(Issue.error(IssueCode.MISSING_FIELD, field.place(), message));
        }
        return field.elements(element -> element.object(reader));
    }

    /** The elements of a list of objects whose shares make up a whole. */
    static <T> List<T> read(Fields fields, String key, BiFunction<Fields, ShareSum, Optional<T>> reader) {
        ShareSum shares = new ShareSum();
        List<T> elements = read(fields, key, element -> reader.apply(element, shares));
        shares.check(fields.issues());
        return elements;
    }

    /** The list, unless it is empty. */
    static <T> Optional<Node> write(List<T> elements, Function<T, Node> writer) {
        List<Node> nodes = elements.stream().map(writer).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }

    private static boolean isEmpty(Field field) {
        return field.node()
                .filter(node -> node instanceof ListNode list && list.elements().isEmpty())
                .isPresent();
    }
}
