package io.github.footprint4j.change;

import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Where the elements of a changed product were written. An element that is left out, or of which only a share changes, moves those behind
 * it in their list; each is still shown at its own line, known by its id, and what a change brought along by its name.
 */
final class AsWritten {

    private final SortedMap<String, String> written = new TreeMap<>();

    private AsWritten() {}

    /** The changed product, whose elements have their places in the file of the product. */
    static Product in(Product product, Product changed) {
        LifeCycle before = product.lifeCycle();
        LifeCycle after = changed.lifeCycle();
        if (before.equals(after)) {
            return changed;
        }
        AsWritten places = new AsWritten();
        places.parts(before.parts(), after.parts(), "/parts", "/parts");
        before.stages()
                .lists()
                .forEach((stage, entries) ->
                        places.entries(entries, after.stages().at(stage), "/" + stage.list()));
        places.elements(
                before.transport(),
                after.transport(),
                new Listed<>(one -> one.entry().id(), "transport", "/transport", "/transport"),
                (old, now) -> {});
        places.processes(before.processes(), after.processes());
        return places.written.isEmpty()
                ? changed
                : changed.with(product.places().moved(places.written));
    }

    /**
     * A list of elements before and after.
     *
     * @param id what an element is known by
     * @param word what one that a change brought along is called
     * @param from the path of the list before
     * @param to its path after
     */
    private record Listed<E>(Function<E, Object> id, String word, String from, String to) {

        String newcomer(E element) {
            return word + " \"" + id.apply(element) + "\"";
        }
    }

    /**
     * An element and its path.
     *
     * @param element the element
     * @param path where it stands
     */
    private record Placed<E>(E element, String path) {}

    private void parts(List<Part> before, List<Part> after, String from, String to) {
        elements(before, after, new Listed<>(Part::id, "part", from, to), (old, now) -> {
            parts(old.element().parts(), now.element().parts(), old.path() + "/parts", now.path() + "/parts");
            Listed<Entry> work = new Listed<>(Entry::id, "entry", old.path() + "/work", now.path() + "/work");
            elements(old.element().work(), now.element().work(), work, (one, other) -> {});
        });
    }

    private void entries(List<Entry> before, List<Entry> after, String path) {
        elements(before, after, new Listed<>(Entry::id, "entry", path, path), (old, now) -> {});
    }

    private <E> void elements(List<E> before, List<E> after, Listed<E> list, BiConsumer<Placed<E>, Placed<E>> inside) {
        Map<Object, Integer> positions = new HashMap<>(); // looked up only
        for (int i = 0; i < before.size(); i++) {
            positions.putIfAbsent(list.id().apply(before.get(i)), i);
        }
        for (int i = 0; i < after.size(); i++) {
            E element = after.get(i);
            String now = list.to() + "/" + i;
            Integer position = positions.get(list.id().apply(element));
            if (position == null) {
                written.put(now, list.newcomer(element));
                continue;
            }
            if (position != i) {
                written.put(now, list.from() + "/" + position);
            }
            String old = list.from() + "/" + position;
            inside.accept(new Placed<>(before.get(position), old), new Placed<>(element, now));
        }
    }

    /** Processes that a change brings along are known by their names anyway. */
    private void processes(List<UnitProcess> before, List<UnitProcess> after) {
        for (int i = 0; i < before.size(); i++) {
            SortedMap<String, List<Exchange>> old = lists(before.get(i));
            String path = "/processes/" + i + "/";
            lists(after.get(i)).forEach((list, now) -> exchanges(old.getOrDefault(list, now), now, path + list + "/"));
        }
    }

    private static SortedMap<String, List<Exchange>> lists(UnitProcess process) {
        SortedMap<String, List<Exchange>> lists = new TreeMap<>();
        process.exchanges()
                .forEach(one -> lists.computeIfAbsent(one.list(), unused -> new ArrayList<>())
                        .add(one));
        return lists;
    }

    /** Exchanges have no ids: one of which a share changes became two, and the others are as they were. */
    private void exchanges(List<Exchange> before, List<Exchange> after, String list) {
        int old = 0;
        boolean isSecond = false;
        for (int i = 0; i < after.size() && before.size() < after.size(); i++) {
            written.put(list + i, list + Math.min(old, before.size() - 1));
            boolean isHalf = old < before.size() && !after.get(i).equals(before.get(old));
            isSecond = isHalf && !isSecond;
            old += isSecond ? 0 : 1;
        }
    }
}
