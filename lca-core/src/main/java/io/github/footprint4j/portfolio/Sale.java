package io.github.footprint4j.portfolio;

import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * So many units of a product, and what they may be grouped by.
 *
 * @param product the product, with variant and settings
 * @param units how many pieces, or functional units of a product whose functional unit is no number of pieces
 * @param labels what the sale is grouped by
 * @param located the parameter of the product that the country sets; empty if the country is only a label
 * @param place where the sale is written, for messages
 */
public record Sale(
        Product product, Units units, SortedMap<Label, String> labels, Optional<String> located, Place place) {

    /** Copies the map. */
    public Sale {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }

    /** Units of a product, without labels. */
    public static Sale of(Product product, Units units) {
        return new Sale(product, units, Collections.emptySortedMap(), Optional.empty(), Place.NONE);
    }

    /** This sale under a label, which changes no calculation. */
    public Sale labelled(Label label, String text) {
        SortedMap<Label, String> more = new TreeMap<>(labels);
        more.put(label, text);
        return new Sale(product, units, more, located, place);
    }

    /** This sale in a country that chooses the location of use: the setting is made, and its value is the label of the country. */
    public Sale usedAt(Setting location) {
        return new Sale(product.with(location), units, labels, Optional.of(location.name()), place)
                .labelled(Label.COUNTRY, location.value());
    }

    /** This sale with the place where it is written. */
    public Sale at(Place newPlace) {
        return new Sale(product, units, labels, located, newPlace);
    }
}
