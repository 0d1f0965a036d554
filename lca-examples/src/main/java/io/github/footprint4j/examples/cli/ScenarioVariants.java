package io.github.footprint4j.examples.cli;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which variant of a product some scenarios were written for, and what is said if another one is meant. */
final class ScenarioVariants {

    private ScenarioVariants() {}

    /**
     * The one variant that scenarios of this product name; empty if none names one.
     *
     * @throws InvalidInputException if they name several
     */
    static Optional<String> common(List<Scenario> scenarios, Product base) {
        List<Scenario> naming =
                scenarios.stream().filter(one -> of(one, base).isPresent()).toList();
        List<String> variants = naming.stream()
                .flatMap(one -> of(one, base).stream())
                .distinct()
                .toList();
        if (variants.size() > 1) {
            String listed = naming.stream()
                    .map(one -> "\"" + one.id() + "\" for " + of(one, base).orElseThrow())
                    .collect(Collectors.joining(", "));
            throw new InvalidInputException(Issue.error(
                            IssueCode.CONFLICTING_FIELDS,
                            Place.NONE,
                            "the scenarios were written for different variants of \"" + base.id() + "\": " + listed
                                    + ", expected one variant")
                    .maybe("--variant says which"));
        }
        return variants.stream().findFirst();
    }

    /** The variant that a scenario was written for, if it is one of this product. */
    static Optional<String> of(Scenario scenario, Product base) {
        return scenario.base()
                .product()
                .filter(base.id()::equals)
                .flatMap(unused -> scenario.base().variant());
    }

    /** That a product has no variant of the name that a scenario was written for, at its line; empty if it has. */
    static Optional<Issue> unknown(Scenario scenario, Product product) {
        List<String> known = List.copyOf(product.declarations().variants().keySet());
        return of(scenario, product)
                .filter(name -> !known.contains(name))
                .map(name -> Issue.error(
                                IssueCode.UNKNOWN_VARIANT,
                                scenario.places().at("/variant"),
                                "\"" + product.id() + "\" has no variant \"" + name + "\""
                                        + (known.isEmpty() ? "" : ", only " + String.join(", ", known)))
                        .maybeOneOf(ClosestNames.of(known).to(name)));
    }

    /** That a scenario was written for another product, or for another variant of this one; empty if it was not. */
    static Optional<Issue> note(Scenario scenario, Product chosen) {
        Optional<String> other = scenario.base()
                .product()
                .filter(id -> !id.equals(chosen.id()))
                .map(id -> id + ", not for " + chosen.id())
                .or(() -> of(scenario, chosen)
                        .filter(name -> chosen.declarations()
                                .variantInForce()
                                .filter(name::equals)
                                .isEmpty())
                        .map(name -> "the variant " + name + ", not for "
                                + chosen.declarations().variantInForce().orElse(chosen.id() + " without one")));
        return other.map(what ->
                Issue.note(IssueCode.DECLARED, Place.NONE, "\"" + scenario.id() + "\" was written for " + what));
    }
}
