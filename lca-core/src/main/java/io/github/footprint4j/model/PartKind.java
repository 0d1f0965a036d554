package io.github.footprint4j.model;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** What a part is to the product; decides which masses are added up. */
public enum PartKind implements Word {
    /** Part of the product itself. */
    COMPONENT,
    /** Part of a product that is eaten, by people or animals. */
    FOOD,
    /** Delivered with the product, such as a charger. */
    ACCESSORY,
    /** Protects the product on its way. */
    PACKAGING,
    /** Contained in the product and used up, such as a refrigerant. */
    CONSUMABLE,
    /** Needed at the place of use and shipped apart. */
    INSTALLATION,
    /** Delivered later for a repair. */
    SPARE;

    /** The word as it is written in files: lower case with hyphens. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same as {@link #word()}. */
    @Override
    public String toString() {
        return word();
    }
}
