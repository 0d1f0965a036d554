package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Optional;

/**
 * A unit of measurement: a symbol and its exact size in coherent base units (kg, m, s, A, mol, piece, byte, kg CO2e and so on).
 *
 * <p>Two units of the same {@link Dimension} convert into each other; a year {@code a} is 365 days, a month 365/12 days, a
 * kilobyte 1000 bytes, a normal cubic metre {@code Nm3} is a volume, and {@code %} is 0.01 of a plain number.
 *
 * <p>A text may combine the symbols of the table:
 *
 * <ul>
 *   <li>products with {@code *} or {@code ·}: {@code t*km}, {@code m2·a};
 *   <li>quotients with {@code /}, from left to right: {@code kWh/a}, {@code 1/a} or {@code /a}, {@code kg/m2/a};
 *   <li>whole-number powers: {@code m2}, {@code m²}, {@code m^2}, {@code s^-1};
 *   <li>parentheses: {@code MJ/(kg*d)}.
 * </ul>
 *
 * <p>A product below a stroke without parentheses, such as {@code a/b*c}, is read two ways in practice. It is accepted only where
 * {@code b*c} is itself a symbol of the table ({@code kg CO2e/t*km}, {@code kWh/m2*d}) and then divides by both; anything else is
 * refused as ambiguous.
 *
 * @param symbol the spelling by which the unit is printed and which {@link #parse} reads back
 * @param factor the size of one unit in coherent base units, finite and above zero
 * @param dimension what the unit measures
 */
public record Unit(String symbol, double factor, Dimension dimension) {

    /** The unit of plain numbers, written {@code 1}. */
    public static final Unit NONE = new Unit("1", 1, Dimension.NONE);

    /**
     * Checks the factor.
     *
     * @throws InvalidInputException if the factor is not a finite number above zero
     */
    public Unit {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NUMBER_OUT_OF_RANGE,
                    Place.NONE,
                    "the unit \"" + symbol + "\" has the size " + factor + ", expected a finite number above zero"));
        }
    }

    /**
     * The unit of a spelling.
     *
     * @throws InvalidInputException for an unknown spelling, with the closest known ones, or for an ambiguous one, with the
     *     spellings to choose from
     */
    public static Unit parse(String text) {
        return new UnitParser(text).parse();
    }

    /** The unit of a spelling; empty if it is unknown or ambiguous. */
    public static Optional<Unit> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** True for a spelling that stands in the table as a whole, such as {@code a}, {@code kWh} or {@code t*km}. */
    public static boolean isSymbol(String text) {
        return UnitTable.find(UnitText.normal(text)).isPresent();
    }

    /** What fixes the size of this unit, with who did so and when; empty for one that a text combines from others, and for money. */
    public Optional<String> definition() {
        return UnitTable.definition(symbol).map(Definition::citation);
    }

    /** The product of two units, such as {@code t*km}. */
    public Unit times(Unit other) {
        if (equals(NONE)) {
            return other;
        }
        return other.equals(NONE)
                ? this
                : UnitSymbol.product(symbol, other.symbol)
                        .unit(factor * other.factor, dimension.times(other.dimension));
    }

    /** The quotient of two units, such as {@code kWh/a}. */
    public Unit dividedBy(Unit other) {
        return other.equals(NONE)
                ? this
                : UnitSymbol.quotient(symbol, other.symbol)
                        .unit(factor / other.factor, dimension.dividedBy(other.dimension));
    }

    /**
     * A whole-number power of this unit, such as {@code m2}; the power 0 is {@link #NONE}.
     *
     * @throws InvalidInputException if the size or a power of a base unit gets out of range
     */
    public Unit power(int exponent) {
        if (exponent == 0 || equals(NONE)) {
            return NONE;
        }
        return exponent == 1
                ? this
                : UnitSymbol.power(symbol, exponent).unit(StrictMath.pow(factor, exponent), dimension.power(exponent));
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
