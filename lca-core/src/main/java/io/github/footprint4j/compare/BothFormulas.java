package io.github.footprint4j.compare;

import io.github.footprint4j.issue.Issue;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A difference under each of the two formulas of PAS 2050:2011, Annex D, for recycled material.
 *
 * <p>Which of them holds is for the rules of a product to say. Where they disagree, size or sign of the difference is a choice of rule and
 * not a property of the products.
 *
 * @param recycledContent the difference under the formula for recycled content, in kg CO2e; empty if it cannot be applied
 * @param closedLoop the difference under the formula for closed loops, in kg CO2e; empty if it cannot be applied
 * @param taken the difference under the rule that was taken, which may be a third one
 * @param rounding differences up to this are 0 but for rounding
 * @param issues why a formula cannot be applied
 */
public record BothFormulas(
        OptionalDouble recycledContent, OptionalDouble closedLoop, double taken, double rounding, List<Issue> issues) {

    /** Differences that are further apart than this share of the larger one are a choice of rule. */
    public static final double SHARE = 0.1;

    /** Copies the list. */
    public BothFormulas {
        issues = List.copyOf(issues);
    }

    /** True if both formulas can be applied. */
    public boolean isWhole() {
        return recycledContent.isPresent() && closedLoop.isPresent();
    }

    /** True if the formulas agree but for rounding. */
    public boolean agree() {
        return isWhole() && apart() <= rounding;
    }

    /** True if the two are further apart than {@value #SHARE} of the larger one. */
    public boolean isChoiceOfSize() {
        double largest = known().map(Math::abs).max().orElse(0);
        return isWhole() && apart() > Math.max(rounding, SHARE * largest);
    }

    /** True if one of the differences, that of the rule in force among them, is lower, higher or nothing, and another one is not. */
    public boolean isChoiceOfSign() {
        return DoubleStream.concat(known(), DoubleStream.of(taken))
                        .map(this::sign)
                        .distinct()
                        .count()
                > 1;
    }

    /** The same difference the other way. */
    BothFormulas negated() {
        return new BothFormulas(negated(recycledContent), negated(closedLoop), -taken, rounding, issues);
    }

    private static OptionalDouble negated(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(-number.getAsDouble()) : number;
    }

    private double apart() {
        return Math.abs(recycledContent.orElse(0) - closedLoop.orElse(0));
    }

    private DoubleStream known() {
        return DoubleStream.concat(recycledContent.stream(), closedLoop.stream());
    }

    private double sign(double difference) {
        return Math.abs(difference) <= rounding ? 0 : Math.signum(difference);
    }
}
