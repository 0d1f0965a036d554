package io.github.footprint4j.change;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Amount;
import java.util.Locale;
import java.util.Optional;

/**
 * What of a part stays as it was when another material takes the place of the old one. Immutable.
 *
 * @param kind what it is
 * @param ratio how much of the new one replaces one unit of the old one, above 0; empty for what a word says
 */
public record Keep(Kind kind, Optional<Amount> ratio) {

    /** The mass: one kilogram of the new material for each of the old one. */
    public static final Keep MASS = new Keep(Kind.MASS, Optional.empty());

    /** The volume, and with it the shape: the mass follows the densities. Refused as long as no library holds densities. */
    public static final Keep VOLUME = new Keep(Kind.VOLUME, Optional.empty());

    /** What can stay as it was. */
    public enum Kind {
        /** The mass. */
        MASS,
        /** The volume. */
        VOLUME,
        /** Neither: a stated ratio. */
        RATIO
    }

    /**
     * So much of the new one for one unit of the old one, such as {@code ratio("0.6")} or {@code ratio("48 g / 420 g")}.
     *
     * @throws InvalidInputException if the text is no number or formula
     */
    public static Keep ratio(String ratio) {
        return ratio(Amount.parse(ratio));
    }

    /** So much of the new one for one unit of the old one. */
    public static Keep ratio(Amount ratio) {
        return new Keep(Kind.RATIO, Optional.of(ratio));
    }

    /**
     * Reads {@code mass}, {@code volume} or {@code ratio: 0.6}.
     *
     * @throws InvalidInputException if it is none of the three
     */
    public static Keep parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals(MASS.toString())) {
            return MASS;
        }
        if (word.equals(VOLUME.toString())) {
            return VOLUME;
        }
        int colon = text.indexOf(':');
        if (colon > 0 && text.substring(0, colon).strip().equalsIgnoreCase("ratio")) {
            return ratio(text.substring(colon + 1).strip());
        }
        throw new InvalidInputException(Issue.error(
                        IssueCode.UNKNOWN_WORD,
                        Place.NONE,
                        "found \"" + text + "\", expected what stays: mass, volume or ratio: and a number")
                .maybe("ratio: 0.6"));
    }

    /** The word of the file, with the number of a ratio. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT)
                + ratio.map(number -> ": " + number).orElse("");
    }
}
