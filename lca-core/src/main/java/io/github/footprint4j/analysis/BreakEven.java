package io.github.footprint4j.analysis;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.Parameter;
import io.github.footprint4j.system.ProductSystem;
import java.util.List;

/**
 * At which value of a parameter that two products share they have the same footprint: the roots of F_A(p) - F_B(p).
 *
 * <p>The two may also be variants of one product, or one product under two methods. The parameter moves in both at once, over the values
 * that both allow, as {@link Target} moves it. Each footprint is for the functional unit of its product.
 *
 * @param input name or identity of the parameter
 * @param names the two products, the first and the second
 * @param crossings where the footprints are equal, from the smallest value; empty if they are equal nowhere in the range
 * @param tried the ends of the range and the stated values, in their order; or every option
 * @param notes what the reader should know
 */
public record BreakEven(String input, List<String> names, List<Point> crossings, List<Point> tried, List<Issue> notes) {

    /** Copies the lists. */
    public BreakEven {
        names = List.copyOf(names);
        crossings = List.copyOf(crossings);
        tried = List.copyOf(tried);
        notes = List.copyOf(notes);
    }

    /**
     * A value of the parameter and the two totals there.
     *
     * @param value the value as people write it
     * @param first the total of the first product, in kg CO2e per functional unit
     * @param second the total of the second, in kg CO2e per functional unit
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
     * Where two products break even.
     *
     * @param first the first product
     * @param second the second
     * @param input a parameter of both by its name, or the text of an {@link io.github.footprint4j.system.InputId}
     * @throws io.github.footprint4j.issue.InvalidInputException if one of them has no such parameter, it is derived, they measure it
     *     differently, or no value is allowed in both
     */
    public static BreakEven of(ProductSystem first, ProductSystem second, String input) {
        return new BreakEvenSearch(
                        Controls.of(first).named(input), Controls.of(second).named(input))
                .run();
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
