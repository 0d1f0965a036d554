package io.github.footprint4j.change;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Amount;
import java.util.Locale;
import java.util.Optional;

/** What of a part stays as it was when another material takes the place of the old one. Immutable. */
public sealed interface Keep {

    /** The mass: one kilogram of the new material for each of the old one. */
    Keep MASS = new Mass();

    /** The volume, and with it the shape: the mass follows the densities. Refused as long as no library holds densities. */
    Keep VOLUME = new Volume();

    /**
     * So much of the new one for one unit of the old one, such as {@code ratio("0.6")} or {@code ratio("48 g / 420 g")}.
     *
     * @throws InvalidInputException if the text is no number or formula
     */
    static Keep ratio(String ratio) {
        return new Ratio(Amount.parse(ratio));
    }

    /**
     * Reads {@code mass}, {@code volume} or {@code ratio: 0.6}.
     *
     * @throws InvalidInputException if it is none of the three
     */
    static Keep parse(String text) {
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

    /** How much of the new one replaces one unit of the old one; empty if nothing but a word says so. */
    default Optional<Amount> ratio() {
        return Optional.empty();
    }

    /** The mass. */
    record Mass() implements Keep {

        @Override
        public String toString() {
            return "mass";
        }
    }

    /** The volume. */
    record Volume() implements Keep {

        @Override
        public String toString() {
            return "volume";
        }
    }

    /**
     * Neither: a stated ratio.
     *
     * @param number how much of the new one replaces one unit of the old one, above 0
     */
    record Ratio(Amount number) implements Keep {

        @Override
        public Optional<Amount> ratio() {
            return Optional.of(number);
        }

        @Override
        public String toString() {
            return "ratio: " + number;
        }
    }
}
