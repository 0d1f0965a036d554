package io.github.footprint4j.portfolio;

import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.process.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the country of a sale does for a product.
 *
 * @param product the product
 * @param parameter the parameter that the country sets, so that the product is calculated as used there; empty if the country is only a
 *     label and use stays where the product file says
 * @param candidates parameters that could be set, because they may take at least one of the countries; empty if one is set
 */
public record CountryUse(ProductId product, Optional<String> parameter, List<String> candidates) {

    /** Copies the list. */
    public CountryUse {
        candidates = List.copyOf(candidates);
    }

    /** What the country does for the items of one product that have one. */
    static List<CountryUse> of(List<Portfolio.Item> items) {
        SortedMap<String, SortedSet<String>> countries = new TreeMap<>();
        items.stream()
                .filter(item -> item.labels().containsKey(Label.COUNTRY))
                .forEach(item -> countries
                        .computeIfAbsent(item.located().orElse(""), unused -> new TreeSet<>())
                        .add(item.labels().getOrDefault(Label.COUNTRY, "")));
        Product product = items.get(0).footprint().product();
        List<CountryUse> uses = new ArrayList<>();
        countries.forEach((parameter, names) -> uses.add(
                parameter.isEmpty()
                        ? new CountryUse(product.id(), Optional.empty(), candidates(product, names))
                        : new CountryUse(product.id(), Optional.of(parameter), List.of())));
        return uses;
    }

    private static List<String> candidates(Product product, Collection<String> countries) {
        SortedMap<String, Parameter> visible = new TreeMap<>(
                product.declarations().study().map(Study::parameters).orElse(Collections.emptySortedMap()));
        visible.putAll(product.declarations().parameters());
        return visible.entrySet().stream()
                .filter(one -> one.getValue().value().isChoice())
                .filter(one -> countries.stream()
                        .map(Parameter.Choice::new)
                        .anyMatch(one.getValue().allowed().oneOf()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
