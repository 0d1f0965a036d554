package io.github.footprint4j.unit;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What kind of thing an amount measures: whole-number powers of base units.
 *
 * <p>The base units are kilogram, metre, second, ampere, mole, piece, person, vehicle, byte, becquerel, {@code kg CO2e}, the
 * separative work unit, and one unit of money for each currency and year. Becquerel is a base unit and not 1/s, and
 * {@code kg CO2e} is one and not kg, so that neither is mixed up with what it is not. Dimensions form a commutative group under
 * {@link #times}, with {@link #NONE} as the neutral element.
 */
public final class Dimension {

    /** The dimension of a plain number. */
    public static final Dimension NONE = new Dimension(new TreeMap<>());
    /** Mass, base unit kg. */
    public static final Dimension MASS = base("kg");
    /** Length, base unit m. */
    public static final Dimension LENGTH = base("m");
    /** Area, m2. */
    public static final Dimension AREA = LENGTH.power(2);
    /** Volume, m3. */
    public static final Dimension VOLUME = LENGTH.power(3);
    /** Time, base unit s. */
    public static final Dimension TIME = base("s");
    /** Energy, kg*m2/s2, the joule. */
    public static final Dimension ENERGY = MASS.times(AREA).dividedBy(TIME.power(2));
    /** Power, energy over time, the watt. */
    public static final Dimension POWER = ENERGY.dividedBy(TIME);
    /** Electric current, base unit A. */
    public static final Dimension CURRENT = base("A");
    /** Electric charge, A*s, the coulomb. */
    public static final Dimension CHARGE = CURRENT.times(TIME);
    /** Voltage, energy over charge, the volt. */
    public static final Dimension VOLTAGE = ENERGY.dividedBy(CHARGE);
    /** Amount of substance, base unit mol. */
    public static final Dimension SUBSTANCE = base("mol");
    /** A count of things, base unit piece. */
    public static final Dimension ITEM = base("piece");
    /** A count of persons, base unit person. */
    public static final Dimension PERSON = base("person");
    /** A count of vehicles, base unit vehicle. */
    public static final Dimension VEHICLE = base("vehicle");
    /** Freight transport, mass times length. */
    public static final Dimension TRANSPORT = MASS.times(LENGTH);
    /** Passenger transport, person times length. */
    public static final Dimension PERSON_TRANSPORT = PERSON.times(LENGTH);
    /** Vehicle transport, vehicle times length. */
    public static final Dimension VEHICLE_TRANSPORT = VEHICLE.times(LENGTH);
    /** Information, base unit byte. */
    public static final Dimension INFORMATION = base("byte");
    /** Radioactivity, base unit Bq. */
    public static final Dimension RADIOACTIVITY = base("Bq");
    /** Mass of greenhouse gases expressed as carbon dioxide, base unit kg CO2e. */
    public static final Dimension CO2E = base("kg CO2e");
    /** Separative work of uranium enrichment, base unit kg SWU. */
    public static final Dimension SEPARATIVE_WORK = base("kg SWU");

    private static final int LARGEST_POWER = 999;

    private static final String MONEY = "[A-Z]{3} [0-9]{4}";

    private final SortedMap<String, Integer> exponents;

    private Dimension(SortedMap<String, Integer> exponents) {
        this.exponents = Collections.unmodifiableSortedMap(exponents);
    }

    /**
     * Money of one currency and year, such as {@code EUR 2020}.
     *
     * @param currency ISO 4217 code, three capital letters
     * @param year year of the price level, four digits
     */
    public static Dimension money(String currency, int year) {
        if (!currency.matches("[A-Z]{3}") || year < 1000 || year > 9999) {
            throw new IllegalArgumentException(
                    "money needs a three-letter code and a four-digit year, found " + currency + " and " + year);
        }
        return base(currency + " " + year);
    }

    private static Dimension base(String unit) {
        SortedMap<String, Integer> exponents = new TreeMap<>();
        exponents.put(unit, 1);
        return new Dimension(exponents);
    }

    /** True for the dimension of a plain number. */
    public boolean isNone() {
        return exponents.isEmpty();
    }

    /** True for money of one currency and year. */
    public boolean isMoney() {
        return exponents.size() == 1
                && exponents.getOrDefault(exponents.firstKey(), 0) == 1
                && exponents.firstKey().matches(MONEY);
    }

    /**
     * The dimension of a product.
     *
     * @throws InvalidInputException if a power would exceed 999
     */
    public Dimension times(Dimension other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        SortedMap<String, Integer> product = new TreeMap<>(exponents);
        other.exponents.forEach((unit, exponent) -> product.merge(unit, exponent, (old, more) -> inRange(old + more)));
        return withoutZeros(product);
    }

    /** The dimension of a quotient. */
    public Dimension dividedBy(Dimension other) {
        return times(other.power(-1));
    }

    /**
     * The dimension of a whole-number power, which may be negative or zero.
     *
     * @throws InvalidInputException if a power would exceed 999
     */
    public Dimension power(int exponent) {
        SortedMap<String, Integer> power = new TreeMap<>(exponents);
        power.replaceAll((unit, old) -> inRange((long) old * exponent));
        return withoutZeros(power);
    }

    /**
     * The dimension whose power this is, such as length for the second root of an area; empty if a power of a base unit is no multiple
     * of the degree.
     *
     * @param degree 1 or more
     */
    public Optional<Dimension> findRoot(int degree) {
        if (degree < 1) {
            throw new IllegalArgumentException("a root has the degree 1 or more, found " + degree);
        }
        SortedMap<String, Integer> root = new TreeMap<>(exponents);
        boolean isWhole = root.values().stream().allMatch(exponent -> exponent % degree == 0);
        root.replaceAll((unit, exponent) -> exponent / degree);
        return isWhole ? Optional.of(new Dimension(root)) : Optional.empty();
    }

    private static int inRange(long exponent) {
        if (Math.abs(exponent) > LARGEST_POWER) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NUMBER_OUT_OF_RANGE,
                    Place.NONE,
                    "the power " + exponent + " of a unit is out of range, expected at most " + LARGEST_POWER));
        }
        return (int) exponent;
    }

    private static Dimension withoutZeros(SortedMap<String, Integer> exponents) {
        exponents.values().removeIf(exponent -> exponent == 0);
        return new Dimension(exponents);
    }

    /** The coherent base unit as it is written in files, such as {@code kg*m2/s2}; {@code 1} for a plain number. */
    public String baseUnit() {
        return DimensionText.inBaseUnits(this);
    }

    /** Powers of the base units in alphabetical order; no power is zero. */
    SortedMap<String, Integer> exponents() {
        return exponents;
    }

    /** True for a dimension with the same powers of the same base units. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dimension dimension && exponents.equals(dimension.exponents);
    }

    /** Consistent with {@link #equals}. */
    @Override
    public int hashCode() {
        return exponents.hashCode();
    }

    /** The common name, such as {@code energy}; the base units where there is none, such as {@code kg CO2e/m2}. */
    @Override
    public String toString() {
        return DimensionText.of(this);
    }
}
