package io.github.footprint4j.data.product;

import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists that may be absent and, where they are there, hold at least one element. */
final class FilledList {

    private FilledList() {}

    /** The elements of a list of objects. */
    static <T> List<T> read(Fields fields, String key, Function<Fields, Optional<T>> reader) {
        return fields.optional(key).filled(element -> element.object(reader));
    }

    /** The elements of a list of objects whose shares make up a whole. */
    static <T> List<T> read(Fields fields, String key, BiFunction<Fields, ShareSum, Optional<T>> reader) {
        ShareSum shares = new ShareSum();
        List<T> elements = read(fields, key, element -> reader.apply(element, shares));
        shares.check(fields.issues());
        return elements;
    }

    /** The list, unless it is empty. */
    static <T> Optional<SourceNode> write(List<T> elements, Function<T, SourceNode> writer) {
        List<SourceNode> nodes = elements.stream().map(writer).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(ListNode.of(nodes));
    }
}
