package io.github.footprint4j.portfolio;

import java.util.Locale;

/** What the sales of a portfolio may be grouped by besides their product. */
public enum Label {
    /** The country of sale; it may also choose the location of use. */
    COUNTRY,
    /** A region, as the seller divides the world. */
    REGION,
    /** The year of sale. */
    YEAR;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word. */
    @Override
    public String toString() {
        return word;
    }
}
