package io.github.footprint4j.data;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.scenario.ScenarioFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.nio.file.Path;
import java.util.List;

/** Scenarios: those that come with the project, each with the statement it is about, and those of your own files. */
public final class Scenarios {

    private static final List<String> IDS = List.of("europe-grid-france", "no-charger", "recycled-aluminium-frame");

    private Scenarios() {}

    /** The ids of the scenarios that come with the project, in alphabetical order. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * A scenario that comes with the project.
     *
     * @throws InvalidInputException if there is none of that id, with the closest ids
     */
    public static Scenario bundled(String id) {
        if (!IDS.contains(id)) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.UNKNOWN_SCENARIO, Place.NONE, "no bundled scenario has the id \"" + id + "\"")
                            .maybeOneOf(ClosestNames.of(IDS).to(id)));
        }
        return ScenarioFile.read(Source.resource(Scenarios.class, "scenario/" + id + ".yaml"));
    }

    /** Every scenario that comes with the project, in the order of their ids. */
    public static List<Scenario> bundled() {
        return IDS.stream().map(Scenarios::bundled).toList();
    }

    /**
     * The scenario of a file.
     *
     * @throws InvalidInputException with every problem of the file
     */
    public static Scenario read(Path file) {
        return ScenarioFile.read(Source.read(file));
    }

    /**
     * The scenario of a text, such as {@code Source.named("box.yaml").with(text)}.
     *
     * @throws InvalidInputException with every problem of the text
     */
    public static Scenario read(Source source) {
        return ScenarioFile.read(source);
    }

    /** True if a text says that it is a scenario, in whatever version. */
    public static boolean isScenario(Source source) {
        return ScenarioFile.isScenario(source);
    }
}
