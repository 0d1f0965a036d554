package io.github.footprint4j.target;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.system.ProductSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what can be moved in a system, by its name or identity. */
final class Controls {

    private final ProductSystem system;

    private Controls(ProductSystem system) {
        this.system = system;
    }

    static Controls of(ProductSystem system) {
        return new Controls(system);
    }

    /**
     * The control of a name: a parameter of the product, its study or the library, the inner one first; or the text of an {@link InputId}.
     *
     * @throws InvalidInputException for an unknown name, or a parameter that is derived from others
     */
    Control named(String name) {
        return scopes().stream()
                .filter(scope -> scope.parameters().containsKey(name))
                .findFirst()
                .map(scope -> parameter(name, scope))
                .or(() -> input(name))
                .orElseThrow(() -> unknown(name));
    }

    /** True for the name of a parameter, which a product may be given another value of. */
    boolean isParameter(String name) {
        return scopes().stream().anyMatch(scope -> scope.parameters().containsKey(name));
    }

    /** The parameters of product and study that the designer decides on. */
    List<String> design() {
        return names(Controls::isDesigners);
    }

    /** Those of the designer, then those on which somebody else or nobody decides, estimates among them. */
    List<String> all() {
        return Stream.concat(design().stream(), names(Controls::isOthers).stream())
                .toList();
    }

    private static boolean isOthers(Parameter parameter) {
        boolean moves = parameter.role() == Role.DESIGN || parameter.role() == Role.ESTIMATE;
        return moves && !isDesigners(parameter);
    }

    private static boolean isDesigners(Parameter parameter) {
        return parameter.role() == Role.DESIGN;
    }

    private List<String> names(Predicate<Parameter> wanted) {
        SortedSet<String> names = new TreeSet<>();
        scopes().stream()
                .limit(2)
                .forEach(scope -> scope.parameters().entrySet().stream()
                        .filter(one -> wanted.test(one.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(name -> bears(name, scope))
                        .forEach(names::add));
        return List.copyOf(names);
    }

    /** False for a parameter of a study that this product does not use. */
    private boolean bears(String name, Scope scope) {
        return system.inputs().all().stream().anyMatch(input -> isOf(input.id(), name, scope.owner()));
    }

    private record Scope(String owner, SortedMap<String, Parameter> parameters) {}

    private List<Scope> scopes() {
        Product product = system.product();
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(product.id().value(), product.declarations().parameters()));
        Optional<Study> study = product.declarations().study();
        scopes.add(new Scope(
                study.map(one -> one.id().value()).orElse(""),
                study.map(Study::parameters).orElse(Collections.emptySortedMap())));
        scopes.add(new Scope(system.library().id().value(), system.library().parameters()));
        return scopes;
    }

    private Control parameter(String name, Scope scope) {
        Parameter parameter = Objects.requireNonNull(scope.parameters().get(name));
        if (parameter.role() == Role.DERIVED) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_ALLOWED,
                    Place.of("parameter " + name),
                    "\"" + name + "\" is derived from others and cannot be set"));
        }
        List<InputId> inputs = system.inputs().all().stream()
                .map(Input::id)
                .filter(id -> isOf(id, name, scope.owner()))
                .toList();
        if (inputs.isEmpty()) {
            throw unknown(name);
        }
        return new Control(name, system, inputs, Optional.of(parameter));
    }

    /** An owner whose id another one has already carries its kind in brackets. */
    private static boolean isOf(InputId id, String name, String owner) {
        String path = id.kind() == InputId.Kind.OPTION ? id.path().replaceFirst("=.*", "") : id.path();
        boolean isParameter = id.kind() == InputId.Kind.PARAMETER
                || id.kind() == InputId.Kind.SWITCH
                || id.kind() == InputId.Kind.OPTION;
        return isParameter
                && (path.equals(owner + "/" + name)
                        || path.equals(owner + " (product)/" + name)
                        || path.equals(owner + " (study)/" + name));
    }

    private Optional<Control> input(String text) {
        return system.inputs().all().stream()
                .map(Input::id)
                .filter(id -> id.toString().equals(text) || id.path().equals(text))
                .filter(id -> id.kind() != InputId.Kind.OPTION)
                .findFirst()
                .map(id -> new Control(text, system, List.of(id), Optional.empty()));
    }

    private InvalidInputException unknown(String name) {
        List<String> known = new ArrayList<>();
        scopes().forEach(scope -> known.addAll(scope.parameters().keySet()));
        return new InvalidInputException(Issue.error(
                        IssueCode.UNKNOWN_PARAMETER,
                        Place.of("parameter " + name),
                        "\"" + system.product().id() + "\" has no parameter \"" + name + "\"")
                .maybeOneOf(ClosestNames.of(known).to(name)));
    }
}
