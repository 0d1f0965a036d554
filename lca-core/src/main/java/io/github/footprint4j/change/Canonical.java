package io.github.footprint4j.change;

import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares products apart from the order of their lists, which means nothing. */
final class Canonical {

    private Canonical() {}

    /**
     * What a product is, apart from the order of its lists.
     *
     * @param bare the product without its lists
     * @param lists its parts, transport, stages, processes and settings
     */
    record Content(Product bare, List<Bag> lists) {}

    /** How often each element stands in a list; only compared, never iterated. */
    private record Bag(Map<Object, Integer> counts) {

        static Bag of(List<?> elements) {
            Bag bag = new Bag(new HashMap<>());
            elements.forEach(bag::add);
            return bag;
        }

        void add(Object element) {
            counts.merge(element, 1, Integer::sum);
        }
    }

    private record PartContent(Part bare, Bag parts, Bag work) {

        static PartContent of(Part part) {
            return new PartContent(bare(part), bag(part.parts()), Bag.of(part.work()));
        }

        static Part bare(Part part) {
            return part.withParts(List.of()).withWork(List.of());
        }

        static Bag bag(List<Part> parts) {
            return Bag.of(parts.stream().map(PartContent::of).toList());
        }
    }

    static Content of(Product product) {
        LifeCycle cycle = product.lifeCycle();
        List<Bag> lists = new ArrayList<>(List.of(
                PartContent.bag(cycle.parts()),
                Bag.of(cycle.transport()),
                Bag.of(cycle.processes()),
                Bag.of(product.declarations().settings())));
        for (Stage stage : Stage.values()) {
            lists.add(Bag.of(cycle.stages().at(stage)));
        }
        return new Content(bare(product), lists);
    }

    private static Product bare(Product product) {
        Declarations declared = product.declarations();
        Declarations unset = new Declarations(
                declared.parameters(),
                declared.variants(),
                declared.study(),
                declared.library(),
                declared.variant(),
                List.of());
        LifeCycle empty = new LifeCycle(List.of(), List.of(), LifeCycle.StageLists.of(Map.of()), List.of());
        return new Product(product.identity(), product.scope(), unset, empty, product.records(), product.places());
    }

    /** The ids and names of everything in which two products differ. */
    static SortedSet<String> differences(Product one, Product other) {
        SortedMap<String, Bag> left = contents(one);
        SortedMap<String, Bag> right = contents(other);
        SortedSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        names.removeIf(name -> Objects.equals(left.get(name), right.get(name)));
        return names;
    }

    private static SortedMap<String, Bag> contents(Product product) {
        SortedMap<String, Bag> contents = new TreeMap<>();
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

    private static void add(Part part, SortedMap<String, Bag> contents) {
        add(part.id().value(), PartContent.bare(part), contents);
        part.parts().forEach(sub -> add(sub, contents));
        part.work().forEach(entry -> add(entry.id().value(), entry, contents));
    }

    private static void add(String name, Object content, SortedMap<String, Bag> contents) {
        contents.computeIfAbsent(name, unused -> Bag.of(List.of())).add(content);
    }
}
