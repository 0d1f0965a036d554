package io.github.footprint4j.model;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;

/**
 * A value that somebody gives to a parameter instead of the one in the file.
 *
 * @param name the parameter
 * @param value its new value as text: a quantity, {@code true}, {@code false} or a name
 * @param whileOn the switch that must be 1 for it to hold; empty if it always does
 */
public record Setting(String name, String value, Optional<String> whileOn) {

    /** A value that always holds. */
    public Setting(String name, String value) {
        this(name, value, Optional.empty());
    }

    /** This setting while a switch is 1. */
    public Setting whileOn(String name) {
        return new Setting(this.name, value, Optional.of(name));
    }

    /**
     * Reads {@code name=value}, such as {@code storage=512 GB}.
     *
     * @throws InvalidInputException if there is no name or no value
     */
    public static Setting parse(String text) {
        int sign = text.indexOf('=');
        if (sign <= 0 || text.substring(sign + 1).isBlank()) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.SYNTAX, Place.NONE, "found \"" + text + "\", expected name=value")
                            .maybe("storage=\"512 GB\""));
        }
        return new Setting(
                text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }

    /** Text that {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
