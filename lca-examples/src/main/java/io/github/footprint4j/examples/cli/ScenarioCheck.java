package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tries a scenario on a product: whether its variant exists, its addresses lead somewhere, and the changed product can be calculated. */
final class ScenarioCheck {

    private final Scenario scenario;
    private final Calculator calculator;
    private final SortedMap<Place, Place> places = new TreeMap<>();

    ScenarioCheck(Scenario scenario, Calculator calculator) {
        this.scenario = scenario;
        this.calculator = calculator;
        for (int i = 0; i < scenario.changes().size(); i++) {
            Place known = Place.of("change \"" + scenario.changes().get(i) + "\"");
            places.putIfAbsent(known, scenario.places().at("/changes/" + i));
        }
    }

    /** Everything that is wrong with the scenario on a product, each at the line of its change. */
    List<Issue> on(Product product) {
        Optional<Issue> unknown = ScenarioVariants.unknown(scenario, product);
        if (unknown.isEmpty()) {
            return found(
                    ScenarioVariants.of(scenario, product).map(product::variant).orElse(product));
        }
        // elements, datasets and parameters are those of every variant; what else one does to the product is not known
        List<Issue> issues = new ArrayList<>(unknown.stream().toList());
        found(product).stream()
                .filter(issue -> issue.isError() && places.containsValue(issue.place()))
                .forEach(issues::add);
        return issues;
    }

    private List<Issue> found(Product product) {
        try {
            return located(tried(product));
        } catch (IssueException e) {
            return located(e.issues());
        }
    }

    private List<Issue> tried(Product product) {
        Footprint before = calculator.footprint(product);
        Changed changed = calculator.changed(product, scenario.changes());
        Footprint after = calculator.with(changed.under(calculator.method())).footprint(changed.product());
        List<Issue> issues = new ArrayList<>(changed.issues());
        after.warnings().stream()
                .filter(issue -> !before.warnings().contains(issue))
                .forEach(issues::add);
        return issues;
    }

    private List<Issue> located(List<Issue> issues) {
        return issues.stream()
                .map(issue -> Optional.ofNullable(places.get(issue.place()))
                        .map(issue::at)
                        .orElse(issue))
                .toList();
    }
}
