package io.github.footprint4j.change;

import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares products apart from the order of their lists, which means nothing. */
final class Canonical {

    private Canonical() {}

    /** The product with its lists in the order of their ids. */
    static Product of(Product product) {
        LifeCycle cycle = product.lifeCycle();
        Declarations declared = product.declarations();
        LifeCycle sorted = cycle.withParts(parts(cycle.parts()))
                .withTransport(sorted(cycle.transport(), one -> one.entry().id().value()))
                .with(cycle.stages().map((stage, entries) -> entries(entries)))
                .withProcesses(sorted(cycle.processes(), one -> one.id().toString()));
        Declarations settled = new Declarations(
                declared.parameters(),
                declared.variants(),
                declared.study(),
                declared.library(),
                declared.variant(),
                sorted(declared.settings(), Setting::name));
        return new Product(product.identity(), product.scope(), settled, sorted, product.records(), product.places());
    }

    private static List<Part> parts(List<Part> parts) {
        return sorted(
                parts.stream()
                        .map(part -> part.withParts(parts(part.parts())).withWork(entries(part.work())))
                        .toList(),
                part -> part.id().value());
    }

    private static List<Entry> entries(List<Entry> entries) {
        return sorted(entries, entry -> entry.id().value());
    }

    private static <T> List<T> sorted(List<T> list, Function<T, String> id) {
        return list.stream()
                .sorted(Comparator.comparing(id).thenComparing(Object::toString))
                .toList();
    }

    /** The ids and names of everything in which two products differ. */
    static SortedSet<String> differences(Product one, Product other) {
        SortedMap<String, List<Object>> left = contents(of(one));
        SortedMap<String, List<Object>> right = contents(of(other));
        SortedSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        names.removeIf(name -> left.getOrDefault(name, List.of()).equals(right.getOrDefault(name, List.of())));
        return names;
    }

    private static SortedMap<String, List<Object>> contents(Product product) {
        SortedMap<String, List<Object>> contents = new TreeMap<>();
        LifeCycle cycle = product.lifeCycle();
        cycle.parts().forEach(part -> add(part, contents));
        cycle.stages().all().forEach(entry -> add(entry.id().value(), entry, contents));
        for (Transport transport : cycle.transport()) {
            add(transport.entry().id().value(), transport, contents);
        }
        for (UnitProcess process : cycle.processes()) {
            add(process.id().name(), process, contents);
        }
        product.declarations().settings().forEach(setting -> add(setting.name(), setting, contents));
        add("functionalUnit", product.scope().functionalUnit(), contents);
        add("rules", product.scope().rules(), contents);
        return contents;
    }

    private static void add(Part part, SortedMap<String, List<Object>> contents) {
        add(part.id().value(), part.withParts(List.of()).withWork(List.of()), contents);
        part.parts().forEach(sub -> add(sub, contents));
        part.work().forEach(entry -> add(entry.id().value(), entry, contents));
    }

    private static void add(String name, Object content, SortedMap<String, List<Object>> contents) {
        contents.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
    }
}
