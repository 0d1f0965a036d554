package io.github.footprint4j.model;

import io.github.footprint4j.process.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The named values of a product and what was set in their place.
 *
 * @param parameters the product's own parameters
 * @param variants named sets of values; the first is the default
 * @param study the study whose parameters the product shares
 * @param library the library it was written for, as {@code id} or {@code id edition}
 * @param variant the variant chosen; the first if empty
 * @param settings values set on top of the variant, in the order given
 */
public record Declarations(
        SortedMap<String, Parameter> parameters,
        Map<String, List<Setting>> variants,
        Optional<Study> study,
        Optional<String> library,
        Optional<String> variant,
        List<Setting> settings) {

    /** Copies the collections. */
    public Declarations {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        Map<String, List<Setting>> copy = new LinkedHashMap<>();
        variants.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        variants = Collections.unmodifiableMap(copy);
        settings = List.copyOf(settings);
    }

    /** The variant in force: the one chosen, else the first; empty if the product has none. */
    public Optional<String> variantInForce() {
        return variant.or(() -> variants.keySet().stream().findFirst());
    }

    /** These declarations without variants and settings, with the values of the parameters themselves. */
    public Declarations plain() {
        return new Declarations(parameters, Collections.emptyMap(), study, library, Optional.empty(), List.of());
    }

    Declarations withVariant(String name) {
        return new Declarations(parameters, variants, study, library, Optional.of(name), settings);
    }

    /** These declarations with settings in place of those there are. */
    public Declarations withSettings(List<Setting> others) {
        return new Declarations(parameters, variants, study, library, variant, others);
    }

    Declarations with(Setting setting) {
        List<Setting> more = new java.util.ArrayList<>(settings);
        more.removeIf(one -> one.name().equals(setting.name()));
        more.add(setting);
        return new Declarations(parameters, variants, study, library, variant, more);
    }
}
