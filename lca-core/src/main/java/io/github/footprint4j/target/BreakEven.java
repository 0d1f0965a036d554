package io.github.footprint4j.target;

import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * At which value of a parameter that two products share they have the same footprint: the roots of F_A(p) - F_B(p).
 *
 * <p>The two may also be variants of one product, or one product under two methods. The parameter moves in both at once, over the values
 * that both allow, as {@link Target} moves it. What {@link Comparison} refuses to compare is refused here too, and as there everything is per
 * year as soon as a duration differs, and for the smaller amount as soon as an amount differs.
 *
 * @param input name or identity of the parameter
 * @param names the two products, the first and the second
 * @param crossings where the footprints are equal, from the smallest value; empty if they are equal nowhere in the range
 * @param tried the ends of the range and the stated values, in their order; or every option
 * @param unit what all totals are given for
 * @param measure the unit in which they are given
 * @param formulas the answer under each formula for recycled material, where it depends on them; else empty
 * @param notes what the reader should know
 */
public record BreakEven(
        String input,
        List<String> names,
        List<Point> crossings,
        List<Point> tried,
        CommonUnit unit,
        Unit measure,
        List<UnderFormula> formulas,
        List<Issue> notes) {

    /** Copies the lists. */
    public BreakEven {
        formulas = List.copyOf(formulas);
        names = List.copyOf(names);
        crossings = List.copyOf(crossings);
        tried = List.copyOf(tried);
        notes = List.copyOf(notes);
    }

    /**
     * A value of the parameter and the two totals there.
     *
     * @param value the value as people write it
     * @param first the total of the first product, in kg CO2e per common unit
     * @param second the total of the second, in kg CO2e per common unit
     */
    public record Point(Parameter.Value value, double first, double second) {

        /** The second total minus the first, in kg CO2e: above 0 the first product is better. */
        public double difference() {
            return second - first;
        }

        /** The value of a number in base units; NaN for a switch or a choice. */
        public double base() {
            return new Target.Point(value, first).base();
        }
    }

    /**
     * The answer under one formula for recycled material.
     *
     * @param rule the formula
     * @param answer the answer; empty if the formula cannot be applied
     */
    public record UnderFormula(RecyclingRule rule, Optional<BreakEven> answer) {}

    /**
     * Where two products break even that do the same; they may be calculated under two methods.
     *
     * @param first the first product
     * @param second the second
     * @param input a parameter of both by its name, or the text of an {@link io.github.footprint4j.ledger.InputId}
     * @throws io.github.footprint4j.issue.InvalidInputException if the two cannot be compared, one of them has no such parameter, it is
     *     derived, they measure it differently, or no value is allowed in both
     */
    public static BreakEven of(ProductSystem first, ProductSystem second, String input) {
        return of(first, second, input, EnumSet.of(Permission.OTHER_METHODS));
    }

    /**
     * Where two products break even.
     *
     * @param first the first product
     * @param second the second
     * @param input a parameter of both by its name, or the text of an {@link io.github.footprint4j.ledger.InputId}
     * @param permissions what may differ
     * @throws io.github.footprint4j.issue.InvalidInputException if the two cannot be compared, one of them has no such parameter, it is
     *     derived, they measure it differently, or no value is allowed in both
     */
    public static BreakEven of(ProductSystem first, ProductSystem second, String input, Set<Permission> permissions) {
        return BreakEvenFormulas.of(first, second, input, permissions);
    }

    /** True if both products are the same at every value that was tried. */
    public boolean isEverywhereEqual() {
        return tried.stream().allMatch(point -> point.difference() == 0);
    }

    /** True if one product is better at every value that was tried and they cross nowhere. */
    public boolean isDecided() {
        return crossings.isEmpty()
                && (tried.stream().allMatch(point -> point.difference() > 0)
                        || tried.stream().allMatch(point -> point.difference() < 0));
    }
}
