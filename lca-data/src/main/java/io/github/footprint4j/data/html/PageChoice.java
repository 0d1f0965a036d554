package io.github.footprint4j.data.html;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.process.Decider;
import java.util.List;

/**
 * Scenarios that a page offers as one control: one scenario to be made or not, or several of which one is made at most.
 *
 * @param decider who decides it
 * @param label what is decided, for people
 * @param scenarios one, or alternatives
 */
public record PageChoice(Decider decider, String label, List<Scenario> scenarios) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no scenario
     */
    public PageChoice {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("\"" + label + "\" holds no scenario, expected at least one");
        }
    }

    /** A scenario to be made or not, under its own name. */
    public static PageChoice of(Decider decider, Scenario scenario) {
        return new PageChoice(decider, scenario.name(), List.of(scenario));
    }
}
