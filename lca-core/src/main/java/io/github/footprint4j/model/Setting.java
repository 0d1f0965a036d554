package io.github.footprint4j.model;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /**
     * The value it gives to a parameter.
     *
     * @throws InvalidInputException if the parameter is derived, or takes no such value
     */
    public Parameter.Value valueOf(Parameter parameter) {
        if (parameter.role() == Role.DERIVED) {
            throw refused(IssueCode.NOT_ALLOWED, "is derived from others and cannot be set");
        }
        return parameter.value().match(numeric -> number(parameter), truth -> truth(), choice -> choice(parameter));
    }

    /** That a value is certain although the one in the file is not; empty if the spread of the parameter holds for it, or there is none. */
    public Optional<Issue> held(Parameter parameter, Parameter.Value to) {
        return parameter
                .whyHeld(to)
                .map(why ->
                        Issue.note(IssueCode.ASSUMED, Place.NONE, "\"" + name + "\" is held at " + to + ": " + why));
    }

    private Parameter.Value truth() {
        if (value.equals("true") || value.equals("false")) {
            return new Parameter.Truth(value.equals("true"));
        }
        throw refused(IssueCode.WRONG_TYPE, "takes true or false");
    }

    private Parameter.Value choice(Parameter parameter) {
        Parameter.Value wanted = new Parameter.Choice(value);
        List<Parameter.Value> listed = parameter.allowed().oneOf();
        if (listed.contains(wanted)) {
            return wanted;
        }
        throw refused(
                IssueCode.NOT_ALLOWED,
                "takes one of " + listed.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** A quantity in place of one of another dimension would be reported wherever the parameter is used. */
    private Parameter.Value number(Parameter parameter) {
        Parameter.Value wanted = new Parameter.Numeric(Formula.parse(value));
        Optional<Dimension> usual = dimension(parameter.value());
        if (usual.isPresent()
                && dimension(wanted).filter(one -> !one.equals(usual.get())).isPresent()) {
            throw refused(IssueCode.DIMENSION_MISMATCH, "takes a value such as " + parameter.value());
        }
        return wanted;
    }

    private static Optional<Dimension> dimension(Parameter.Value value) {
        return value.quantity().map(Quantity::dimension);
    }

    private InvalidInputException refused(IssueCode code, String what) {
        return new InvalidInputException(
                Issue.error(code, Place.NONE, "\"" + name + "\" " + what + ", found \"" + value + "\""));
    }

    /** Text that {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return name + "=" + value;
    }
}
