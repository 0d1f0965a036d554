package io.github.footprint4j.model;

import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;

/**
 * When something happens, and over which periods its amount was measured.
 *
 * @param year years after the product was formed; 0 if not said
 * @param releases shares that happen in several years; their shares add up to 1
 * @param periods amounts measured in periods of unequal output; their mean by output stands in for a single amount
 */
public record Timing(Optional<Amount> year, List<Release> releases, List<Period> periods) {

    /** At once. */
    public static final Timing AT_ONCE = new Timing(Optional.empty(), List.of(), List.of());

    /** Copies the lists. */
    public Timing {
        releases = List.copyOf(releases);
        periods = List.copyOf(periods);
    }

    /**
     * A share of the whole that happens in one year.
     *
     * @param share the share
     * @param year years after the product was formed
     */
    public record Release(Share share, Amount year) {}

    /**
     * What was measured over one period, such as a season.
     *
     * @param output what was produced in it
     * @param amount what that took or emitted
     */
    public record Period(Amount output, Amount amount) {}
}
