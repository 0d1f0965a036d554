package io.github.footprint4j.examples.cli;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.html.PageChoice;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Decider;
import io.github.footprint4j.process.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scenarios as they are offered in a page: those that set one field to different values are alternatives. */
final class TriedScenarios {

    private TriedScenarios() {}

    /** The choices, in the order of the scenarios. */
    static List<PageChoice> of(List<Scenario> scenarios, Product product) {
        Map<String, List<Scenario>> groups = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            String key = address(scenario).orElse("scenario " + scenario.id());
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(scenario);
        }
        List<PageChoice> choices = new ArrayList<>();
        groups.forEach((address, group) -> choices.add(choice(address, group, product)));
        return choices;
    }

    private static PageChoice choice(String address, List<Scenario> group, Product product) {
        Decider decider = isOfUse(address, product) ? Decider.USER : Decider.DESIGNER;
        return group.size() == 1
                ? PageChoice.of(decider, group.get(0))
                : new PageChoice(decider, words(address), group);
    }

    /** What the only change of a scenario sets. */
    private static Optional<String> address(Scenario scenario) {
        return scenario.changes().size() == 1
                ? scenario.changes()
                        .get(0)
                        .match(
                                substitute -> Optional.empty(),
                                assign -> Optional.of(assign.address().toString()),
                                scale -> Optional.empty(),
                                remove -> Optional.empty(),
                                shift -> Optional.empty(),
                                add -> Optional.empty(),
                                supply -> Optional.empty(),
                                calculate -> Optional.empty(),
                                sequence -> Optional.empty())
                : Optional.empty();
    }

    private static boolean isOfUse(String address, Product product) {
        return product.lifeCycle().stages().at(Stage.USE).stream()
                .anyMatch(entry -> address.startsWith(entry.id().value() + "."));
    }

    private static String words(String address) {
        String blank = address.replace('.', ' ').replace('-', ' ').replace('_', ' ');
        return blank.substring(0, 1).toUpperCase(Locale.ROOT) + blank.substring(1);
    }
}
