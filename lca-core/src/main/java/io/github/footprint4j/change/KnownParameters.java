package io.github.footprint4j.change;

import io.github.footprint4j.formula.DefinitionOrder;
import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parameters that the formulas of a product can see, with the values in force: those of its library, its study and its own, after
 * variant and settings.
 *
 * @param parameters the innermost of each name
 */
record KnownParameters(SortedMap<String, Parameter> parameters) {

    /** What formulas may name besides. */
    private static final List<String> MASSES = List.of("packed_mass", "product_mass", "rest_mass");

    /** Copies the parameters. */
    KnownParameters {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    static KnownParameters of(Product product, Library library) {
        Declarations declarations = product.declarations();
        SortedMap<String, Parameter> all = new TreeMap<>(library.parameters());
        declarations.study().map(Study::parameters).ifPresent(all::putAll);
        all.putAll(declarations.parameters());
        declarations
                .variantInForce()
                .map(name -> declarations.variants().getOrDefault(name, List.of()))
                .ifPresent(settings -> settings.forEach(setting -> apply(setting, all)));
        declarations.settings().forEach(setting -> apply(setting, all));
        return new KnownParameters(all);
    }

    /** What cannot be set is reported when the product is calculated. */
    private static void apply(Setting setting, SortedMap<String, Parameter> all) {
        Optional.ofNullable(setting.whileOn().isPresent() ? null : all.get(setting.name()))
                .flatMap(parameter -> new Issues()
                        .collect(Place.NONE, () -> setting.valueOf(parameter))
                        .map(parameter::with))
                .ifPresent(changed -> all.put(setting.name(), changed));
    }

    /** The parameters of a product and its study that somebody may set. */
    static SortedSet<String> settable(Product product) {
        SortedMap<String, Parameter> all = new TreeMap<>(product.declarations().parameters());
        product.declarations().study().map(Study::parameters).ifPresent(all::putAll);
        SortedSet<String> names = new TreeSet<>();
        all.forEach((name, parameter) -> {
            if (parameter.role() != Role.DERIVED) {
                names.add(name);
            }
        });
        return names;
    }

    Optional<Parameter> find(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** Everything that a formula may name. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(parameters.keySet());
        names.addAll(MASSES);
        return names;
    }

    /** What a name chooses now, if it is the name of a choice; else the name itself. */
    String chosen(String name) {
        return find(name)
                .map(Parameter::value)
                .filter(Parameter.Value::isChoice)
                .map(Object::toString)
                .orElse(name);
    }

    /** What each name of a choice chooses now. */
    SortedMap<String, String> choices() {
        SortedMap<String, String> choices = new TreeMap<>();
        parameters.forEach((name, parameter) -> {
            if (parameter.value().isChoice()) {
                choices.put(name, parameter.value().toString());
            }
        });
        return choices;
    }

    /** What a name may choose; nothing if it is not the name of a choice. */
    List<String> options(String name) {
        return find(name)
                .filter(parameter -> parameter.value().isChoice())
                .map(parameter -> parameter.allowed().oneOf().stream()
                        .map(Object::toString)
                        .toList())
                .orElse(List.of());
    }

    /** The value of a formula in base units; empty if it names a mass, something unknown, or itself. */
    Optional<Double> valueOf(Expression expression) {
        SortedMap<String, Formula> needed = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(expression.names());
        while (!open.isEmpty()) {
            String name = open.pop();
            Optional<Expression> definition = definition(name);
            if (definition.isEmpty()) {
                return Optional.empty();
            }
            if (needed.put(name, Formula.of(definition.get())) == null) {
                open.addAll(definition.get().names());
            }
        }
        return new Issues()
                .collect(Place.NONE, () -> DefinitionOrder.of(needed, List.of()))
                .map(order -> valueOf(expression, needed, order));
    }

    private static double valueOf(Expression expression, SortedMap<String, Formula> needed, List<String> order) {
        Program.Builder builder = new Program.Builder();
        SortedMap<String, Integer> slots = new TreeMap<>();
        for (String name : order) {
            Optional.ofNullable(needed.get(name))
                    .ifPresent(formula -> slots.put(name, builder.add(formula.expression(), slots::get)));
        }
        int slot = builder.add(expression, slots::get);
        return builder.build().evaluate(new double[0])[slot];
    }

    /** What stands for a name in a formula; empty if nothing does. */
    Optional<Expression> definition(String name) {
        return find(name).map(Parameter::value).flatMap(KnownParameters::expression);
    }

    private static Optional<Expression> expression(Parameter.Value value) {
        return value.match(
                numeric -> Optional.of(numeric.formula().expression()),
                truth -> Optional.of(new Expression.TruthValue(truth.on())),
                choice -> Optional.empty());
    }
}
