package io.github.footprint4j.examples.cli;

import io.github.footprint4j.change.Scenario;
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
                scenarios.stream().filter(one -> variant(one, base).isPresent()).toList();
        List<String> variants = naming.stream()
                .flatMap(one -> variant(one, base).stream())
                .distinct()
                .toList();
        if (variants.size() > 1) {
            String listed = naming.stream()
                    .map(one -> "\"" + one.id() + "\" for " + variant(one, base).orElseThrow())
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
    private static Optional<String> variant(Scenario scenario, Product base) {
        return scenario.base()
                .product()
                .filter(base.id()::equals)
                .flatMap(unused -> scenario.base().variant());
    }

    /** That a scenario was written for another product, or for another variant of this one; empty if it was not. */
    static Optional<Issue> note(Scenario scenario, Product chosen) {
        Optional<String> other = scenario.base()
                .product()
                .filter(id -> !id.equals(chosen.id()))
                .map(id -> id + ", not for " + chosen.id())
                .or(() -> variant(scenario, chosen)
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
