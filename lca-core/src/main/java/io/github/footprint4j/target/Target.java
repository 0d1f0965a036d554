package io.github.footprint4j.target;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.compare.FormulaSide;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.unit.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which value of one input reaches a given total, everything else as it is.
 *
 * <p>A number is looked for over its whole range, also where the total rises and falls: all its values with that total are found, save
 * pairs that lie within one sixty-fourth of the range. Each one, put back into the model, gives the total within {@value #TOLERANCE} of
 * it. Of a switch, a choice or a number with a closed list of values, each option is tried; those at or below the total are the
 * solutions.
 *
 * <p>The range goes from {@code min} to {@code max} or over the {@code range} of the parameter; else from 0 % to 100 % for a percentage,
 * and from 0 to ten times the stated value for any other number.
 *
 * @param input name or identity of the input
 * @param aim the total to reach, in kg CO2e per functional unit
 * @param stated the value and total of the product as it is
 * @param solutions the values that reach the total, from the smallest; empty if none does
 * @param span what can be reached with this input
 * @param formulas the difference that the nearest solution makes under both formulas for recycled material, where it depends on them
 * @param notes what the reader should know
 */
public record Target(
        String input,
        double aim,
        Point stated,
        List<Point> solutions,
        Span span,
        Optional<BothFormulas> formulas,
        List<Issue> notes) {

    /** How near to its aim a solution comes when it is put back, relative to the aim. */
    public static final double TOLERANCE = 1e-9;

    /** Copies the lists. */
    public Target {
        solutions = List.copyOf(solutions);
        notes = List.copyOf(notes);
    }

    /**
     * A value of the input and the total it gives.
     *
     * @param value the value as people write it
     * @param total the total, in kg CO2e per functional unit
     */
    public record Point(Parameter.Value value, double total) {

        /** The value of a number in base units; NaN for a switch or a choice. */
        public double base() {
            return value.quantity().map(Quantity::base).orElse(Double.NaN);
        }
    }

    /**
     * What can be reached.
     *
     * @param tried the two ends of the range, or every option
     * @param lowest the lowest total and where it is attained
     * @param highest the highest total and where it is attained
     */
    public record Span(List<Point> tried, Point lowest, Point highest) {

        /** Copies the list. */
        public Span {
            tried = List.copyOf(tried);
        }
    }

    /**
     * The values of an input that reach a total.
     *
     * @param system the product
     * @param input a parameter by its name, or the text of an {@link io.github.footprint4j.ledger.InputId}
     * @param aim the total, in kg CO2e per functional unit
     * @throws io.github.footprint4j.issue.InvalidInputException if there is no such input, or it is derived from others
     */
    public static Target of(ProductSystem system, String input, double aim) {
        return new TargetSearch(Controls.of(system).named(input), aim)
                .run(Optional.empty())
                .underBoth(system);
    }

    /**
     * The values of an input within a range, in base units, that reach a total; a switch or choice has no range.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if there is no such input, or it is derived from others
     */
    public static Target within(Range range, ProductSystem system, String input, double aim) {
        return new TargetSearch(Controls.of(system).named(input), aim)
                .run(Optional.of(range))
                .underBoth(system);
    }

    /** With what both formulas for recycled material make of the nearest solution, if the input is a parameter. */
    private Target underBoth(ProductSystem system) {
        Optional<BothFormulas> both = nearest()
                .filter(point -> Controls.of(system).isParameter(input))
                .flatMap(point -> FormulaSide.difference(
                        new FormulaSide(Footprint.of(system.atStatedValues())),
                        new FormulaSide(Footprint.of(ProductSystem.of(
                                        system.product()
                                                .with(new Setting(
                                                        input, point.value().toString())),
                                        system.background(),
                                        system.method())
                                .atStatedValues())),
                        CommonUnit.OWN));
        return new Target(input, aim, stated, solutions, span, both, notes);
    }

    /** The parameters of a product and its study that the designer decides on, in alphabetical order: those of the role {@code design}. */
    public static List<String> levers(ProductSystem system) {
        return Controls.of(system).design();
    }

    /** The levers, then the estimates, on which nobody decides; each in alphabetical order. */
    public static List<String> inputs(ProductSystem system) {
        return Controls.of(system).all();
    }

    /** True if a value reaches the total. */
    public boolean isReachable() {
        return !solutions.isEmpty();
    }

    /**
     * The solution that changes least: for a number the one nearest to the stated value, for options the one with the highest total; the
     * first of equals.
     */
    public Optional<Point> nearest() {
        Comparator<Point> distance = Comparator.comparingDouble(point -> Math.abs(point.base() - stated.base()));
        Comparator<Point> change = Double.isNaN(stated.base()) || span.tried().size() > 2
                ? Comparator.comparingDouble(point -> -point.total())
                : distance;
        return solutions.stream().min(change);
    }
}
