package io.github.footprint4j.system;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts.Owner;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A parameter that a product can use, and the inputs of its system that hold the value.
 *
 * @param name its name
 * @param owner who states it
 * @param parameter what is stated
 * @param inputs one, or one for each name of a choice; none of a derived parameter or of one that nothing uses
 */
public record ScopedParameter(String name, Owner owner, Parameter parameter, List<InputId> inputs) {

    /** Copies the list. */
    public ScopedParameter {
        inputs = List.copyOf(inputs);
    }

    /** All parameters of the product, then of its study, then of the library, each by name; of two with one name the first is meant. */
    public static List<ScopedParameter> of(ProductSystem system) {
        Map<String, List<InputId>> byPath = byPath(system);
        Product product = system.product();
        List<ScopedParameter> all = new ArrayList<>();
        add(
                all,
                new Scope(Owner.PRODUCT, product.id().value()),
                product.declarations().parameters(),
                byPath);
        Optional<Study> study = product.declarations().study();
        study.ifPresent(one -> add(all, new Scope(Owner.STUDY, one.id().value()), one.parameters(), byPath));
        add(
                all,
                new Scope(Owner.LIBRARY, system.background().library().id().value()),
                system.background().library().parameters(),
                byPath);
        return List.copyOf(all);
    }

    private record Scope(Owner owner, String id) {}

    private static Map<String, List<InputId>> byPath(ProductSystem system) {
        Map<String, List<InputId>> byPath = new HashMap<>(); // looked up only
        for (Input input : system.inputs().all()) {
            InputId id = input.id();
            switch (id.kind()) {
                case PARAMETER, SWITCH -> put(byPath, id.path(), id);
                case OPTION -> put(byPath, id.path().replaceFirst("=.*", ""), id);
                default -> {}
            }
        }
        return byPath;
    }

    private static void put(Map<String, List<InputId>> byPath, String path, InputId id) {
        byPath.computeIfAbsent(path, unused -> new ArrayList<>()).add(id);
    }

    /** An owner whose id another one has already carries its kind in brackets. */
    private static void add(
            List<ScopedParameter> all,
            Scope scope,
            SortedMap<String, Parameter> parameters,
            Map<String, List<InputId>> byPath) {
        parameters.forEach((name, parameter) -> {
            List<InputId> inputs = new ArrayList<>();
            for (String kind : new String[] {"", " (product)", " (study)"}) {
                inputs.addAll(byPath.getOrDefault(scope.id() + kind + "/" + name, List.of()));
            }
            all.add(new ScopedParameter(name, scope.owner(), parameter, inputs));
        });
    }
}
