package io.github.footprint4j.change;

import io.github.footprint4j.issue.Places;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.Citation;
import java.util.List;
import java.util.Optional;

/**
 * A named list of changes, and whose idea it is.
 *
 * @param id its id
 * @param name its name for people
 * @param story what it is about and where it comes from
 * @param base the product and variant it was written for
 * @param changes the changes, each a cause of its own
 * @param places where its elements stand in its file
 */
public record Scenario(ScenarioId id, String name, Story story, Base base, List<Change> changes, Places places) {

    /** Copies the list. */
    public Scenario {
        changes = List.copyOf(changes);
    }

    /**
     * What a scenario is about.
     *
     * @param description in plain words; empty if nothing is said
     * @param source who states it
     * @param claims what the source says it saves; several if it contradicts itself
     */
    public record Story(String description, Optional<Citation> source, List<Claimed> claims) {

        /** Copies the list. */
        public Story {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A saving that somebody claims.
     *
     * @param saving what is saved, such as {@code 0.55 kg CO2e} or {@code 70 %}; negative for an increase
     * @param per what it is saved for, such as {@code 1 piece} or {@code 1 a}, in the words of the source
     * @param arithmetic how the figure follows from what the source prints
     * @param place where the source says so
     */
    public record Claimed(Amount saving, String per, String arithmetic, String place) {}

    /**
     * For which product a scenario was written; it may be applied to others.
     *
     * @param product the product; empty for any
     * @param variant the variant; empty for the default
     */
    public record Base(Optional<ProductId> product, Optional<String> variant) {

        /** Any product. */
        public static final Base ANY = new Base(Optional.empty(), Optional.empty());
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
