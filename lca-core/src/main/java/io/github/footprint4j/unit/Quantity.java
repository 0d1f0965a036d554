package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;

/**
 * A finite number with its unit, such as {@code 90 g}, {@code 3 %/a}, {@code 1 /d} or the plain number {@code 12}.
 *
 * <p>Two quantities are equal if value and unit are: {@code 1 kg} and {@code 1000 g} are two texts of one amount, but not equal.
 * Results of arithmetic that are not finite are refused.
 *
 * @param value the number in {@code unit}
 * @param unit what it counts; {@link Unit#NONE} for a plain number
 */
public record Quantity(double value, Unit unit) {

    /**
     * Checks the value; a negative zero becomes zero.
     *
     * @throws InvalidInputException if the value is not a number or is infinite in base units
     */
    public Quantity {
        if (!Double.isFinite(value * unit.factor())) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_FINITE,
                    Place.NONE,
                    "found " + value + " in " + unit + ", expected a number that is finite in base units"));
        }
        value = value + 0.0;
    }

    /**
     * A number in a unit.
     *
     * @throws InvalidInputException if the value is not a number or is infinite in base units
     */
    public static Quantity of(double value, Unit unit) {
        return new Quantity(value, unit);
    }

    /**
     * Reads a number, one blank or none, and a unit; without a unit a plain number.
     *
     * @throws InvalidInputException if the number is not in the syntax of {@link DecimalText}, the unit is unknown or ambiguous
     */
    public static Quantity parse(String text) {
        QuantityText parts = QuantityText.of(text);
        double value = DecimalText.parse(parts.number());
        return new Quantity(value, parts.unit().isEmpty() ? Unit.NONE : Unit.parse(parts.unit()));
    }

    /** The quantity that a text says; empty for any text that {@link #parse} refuses. */
    public static Optional<Quantity> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** What is measured. */
    public Dimension dimension() {
        return unit.dimension();
    }

    /** The value in coherent base units (kg, m, s, A, piece, kg CO2e and so on). */
    public double base() {
        return value * unit.factor();
    }

    /**
     * The value in another unit.
     *
     * @throws InvalidInputException if the unit has another dimension
     */
    public double in(Unit other) {
        if (!dimension().equals(other.dimension())) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.DIMENSION_MISMATCH,
                    Place.NONE,
                    "\"" + this + "\" is " + dimension() + ", expected " + other.dimension() + " in a unit such as "
                            + other));
        }
        return unit.factor() == other.factor() ? value : value * (unit.factor() / other.factor());
    }

    /**
     * This amount rewritten in another unit.
     *
     * @throws InvalidInputException if the unit has another dimension
     */
    public Quantity to(Unit other) {
        return new Quantity(in(other), other);
    }

    /**
     * The sum, in the unit of this quantity.
     *
     * @throws InvalidInputException if the other has another dimension
     */
    public Quantity plus(Quantity other) {
        return new Quantity(value + other.in(unit), unit);
    }

    /**
     * The difference, in the unit of this quantity.
     *
     * @throws InvalidInputException if the other has another dimension
     */
    public Quantity minus(Quantity other) {
        return new Quantity(value - other.in(unit), unit);
    }

    /** A multiple of this amount. */
    public Quantity times(double factor) {
        return new Quantity(value * factor, unit);
    }

    /** The product, in the product of the units. */
    public Quantity times(Quantity other) {
        return new Quantity(value * other.value, unit.times(other.unit));
    }

    /** A fraction of this amount. */
    public Quantity dividedBy(double divisor) {
        return new Quantity(value / divisor, unit);
    }

    /** The quotient, in the quotient of the units. */
    public Quantity dividedBy(Quantity other) {
        return new Quantity(value / other.value, unit.dividedBy(other.unit));
    }

    /** The text that {@link #parse} reads back as an equal quantity. */
    @Override
    public String toString() {
        String number = DecimalText.format(value);
        if (unit.equals(Unit.NONE)) {
            return number;
        }
        String symbol = unit.symbol();
        return number + " " + (symbol.startsWith("1/") ? symbol.substring(1) : symbol);
    }
}
