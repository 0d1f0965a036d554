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

    private static final List<String> IDS = List.of(
            "air-conditioner-2030",
            "battery-of-1000-charges",
            "battery-of-500-charges",
            "battery-replacement",
            "better-factory",
            "bio-based-back-cover-24",
            "bio-based-back-cover-26",
            "board-level-repair",
            "board-swap",
            "charging-97",
            "charging-plus-one",
            "denser-warehouse",
            "die-cast-recycled-frame",
            "efficient-air-conditioner",
            "efficient-screen",
            "electric-vans",
            "electric-vans-8",
            "fewer-charges",
            "fewer-cushions",
            "fewer-empty-returns",
            "first-pass-yield",
            "fishing-net-parts-50",
            "fishing-net-parts-70",
            "five-grams-lighter-box",
            "fuller-lorries",
            "gas-lorries",
            "less-moulding-energy",
            "less-painting-energy",
            "less-plastic-packaging",
            "lighter-phone-box",
            "longer-life",
            "lorries-three-quarters-full",
            "moulded-pulp-tray",
            "no-charger",
            "one-paper-box",
            "paper-instead-of-film",
            "plastic-free-box",
            "rail-instead-of-air",
            "recycled-aluminium-100",
            "recycled-aluminium-40",
            "recycled-aluminium-frame",
            "recycled-copper",
            "recycled-gold",
            "recycled-gold-electronics",
            "recycled-pet-tray",
            "recycled-plastics-40",
            "recycled-steel-60",
            "refrigerant-recovered-gas",
            "refrigerant-recovery",
            "renewable-suppliers-43",
            "renewable-suppliers-50",
            "screen-supply",
            "second-life",
            "ship-instead-of-air",
            "smaller-phone-box",
            "smart-air-conditioner",
            "thinner-manual",
            "transit-boxes-reused",
            "use-in-china",
            "use-in-france",
            "use-in-poland");

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
}
