package io.github.footprint4j.library;

import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * What a dataset is called besides its name, what one kilogram of it fills, and how its spread was measured.
 *
 * @param family the family of materials, components or services that it belongs to, such as {@code aluminium}
 * @param synonyms what people call it: English first, then German and Chinese
 * @param density mass by volume of a solid or liquid, if a source states it
 * @param measured the figures from which its spread follows, if sources enough were read
 */
public record Description(
        Optional<String> family, List<String> synonyms, Optional<Density> density, Optional<MeasuredSpread> measured) {

    /** Nothing is said. */
    public static final Description NONE =
            new Description(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public Description {
        synonyms = List.copyOf(synonyms);
    }

    /**
     * Mass by volume, with its source.
     *
     * @param value how much, such as {@code 2700 kg/m3}
     * @param provenance where it comes from
     * @param place where in the source; empty if not said
     */
    public record Density(Quantity value, Provenance provenance, String place) {}
}
