package io.github.footprint4j.target;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Decider;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.ScopedParameter;
import java.util.List;
import java.util.Optional;
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
        return ScopedParameter.of(system).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(this::control)
                .or(() -> input(name))
                .orElseThrow(() -> unknown(name));
    }

    /** True for the name of a parameter, which a product may be given another value of. */
    boolean isParameter(String name) {
        return ScopedParameter.of(system).stream().anyMatch(one -> one.name().equals(name));
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
        return parameter.decider().equals(Optional.of(Decider.DESIGNER));
    }

    /** Those of product and study; not one of a study that this product does not use. */
    private List<String> names(Predicate<Parameter> wanted) {
        SortedSet<String> names = new TreeSet<>();
        ScopedParameter.of(system).stream()
                .filter(one ->
                        one.owner() != InputFacts.Owner.LIBRARY && !one.inputs().isEmpty())
                .filter(one -> wanted.test(one.parameter()))
                .map(ScopedParameter::name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    private Control control(ScopedParameter one) {
        if (one.parameter().role() == Role.DERIVED) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_ALLOWED,
                    Place.of("parameter " + one.name()),
                    "\"" + one.name() + "\" is derived from others and cannot be set"));
        }
        if (one.inputs().isEmpty()) {
            throw unknown(one.name());
        }
        return new Control(one.name(), system, one.inputs(), Optional.of(one.parameter()));
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
        List<String> known =
                ScopedParameter.of(system).stream().map(ScopedParameter::name).toList();
        return new InvalidInputException(Issue.error(
                        IssueCode.UNKNOWN_PARAMETER,
                        Place.of("parameter " + name),
                        "\"" + system.product().id() + "\" has no parameter \"" + name + "\"")
                .maybeOneOf(ClosestNames.of(known).to(name)));
    }
}
