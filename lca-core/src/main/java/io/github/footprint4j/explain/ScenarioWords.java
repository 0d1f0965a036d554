package io.github.footprint4j.explain;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.provenance.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a scenario says of itself besides its changes, as paragraphs of a report. */
public final class ScenarioWords {

    private ScenarioWords() {}

    /** Its name, description and source, what it was written for, and what its source claims, beside what the library gives. */
    public static List<Block> of(Scenario scenario) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(told(scenario)));
        scenario.story().claims().stream().map(ScenarioWords::claimed).forEach(blocks::add);
        return List.copyOf(blocks);
    }

    private static String told(Scenario scenario) {
        String description = scenario.story().description();
        String words = "Scenario: " + scenario.name() + (description.isEmpty() ? "." : ". " + description)
                + scenario.story().source().map(ScenarioWords::cited).orElse("");
        String product = scenario.base().product().map(Object::toString).orElse("");
        String variant = scenario.base().variant().map(name -> " " + name).orElse("");
        String base = (product + variant).strip();
        return base.isEmpty() ? words : words + " Written for " + base + ".";
    }

    private static String cited(Citation citation) {
        List<String> parts = new ArrayList<>(List.of(citation.title()));
        parts.add(citation.publisher());
        citation.year().map(String::valueOf).ifPresent(parts::add);
        citation.place().ifPresent(parts::add);
        parts.add(citation.licence());
        citation.access().ifPresent(parts::add);
        return " Source: " + parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")) + ".";
    }

    private static Block claimed(Scenario.Claimed claim) {
        return new Block.Words("Claimed: a saving of " + claim.saving() + " per " + claim.per() + " ("
                + claim.arithmetic() + "; " + claim.place() + ").");
    }
}
