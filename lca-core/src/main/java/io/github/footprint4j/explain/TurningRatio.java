package io.github.footprint4j.explain;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.EqualMass;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import java.util.List;
import java.util.Optional;

/**
 * At how many kilograms of a new material for one of the old one a difference turns its sign.
 *
 * <p>With x the ratio, the difference is D(x) = D(1) + k (x - 1) as long as everything that follows from a mass is in proportion to it.
 * With D(1/2) the slope is k = 2 (D(1) - D(1/2)), and D is 0 at x = 1 - D(1) / k. A third point, D(1/4), shows whether D is a straight line;
 * if it is none, or the product with another mass is refused, nothing is said.
 *
 * @param product the product without changes
 * @param changes all changes
 * @param background the library the product buys from
 * @param method the rules
 * @param unit what the difference is given for
 */
record TurningRatio(Product product, List<Change> changes, Background background, Method method, CommonUnit unit) {

    private static final double STRAIGHT = 1e-9;
    private static final Amount ONE = Amount.parse("1");
    private static final Amount QUARTER = Amount.parse("0.25");
    private static final Amount EIGHTH = Amount.parse("0.125");

    /** The issues of changes, those of equal mass with the ratio at which all changes together turn the sign. */
    List<Issue> with(List<Issue> issues, double before, double after) {
        return issues.stream()
                .map(issue -> EqualMass.isSaid(issue) ? with(issue, before, after) : issue)
                .toList();
    }

    private Issue with(Issue issue, double before, double after) {
        return changes.stream()
                .filter(change -> issue.place().equals(change.place()))
                .findFirst()
                .flatMap(change -> words(change, before, after))
                .map(words -> new Issue(
                        issue.code(), issue.severity(), issue.place(), issue.message() + "; " + words, issue.hint()))
                .orElse(issue);
    }

    private Optional<String> words(Change change, double before, double after) {
        Optional<Double> one = total(change, ONE).filter(total -> isSame(total, after, after));
        Optional<Double> quarter = total(change, QUARTER);
        Optional<Double> eighth = total(change, EIGHTH);
        if (one.isEmpty() || quarter.isEmpty() || eighth.isEmpty()) {
            return Optional.empty();
        }
        double slope = (after - quarter.get()) * 4 / 3;
        double scale = Math.abs(before) + Math.abs(after);
        boolean isStraight = isSame(eighth.get(), after - slope * 7 / 8, scale);
        return isStraight ? Optional.of(words((before - after) / slope + 1, slope)) : Optional.empty();
    }

    private static boolean isSame(double one, double other, double scale) {
        return Math.abs(one - other) <= STRAIGHT * Math.abs(scale);
    }

    private static String words(double ratio, double slope) {
        return ratio > 0 && ratio < Double.POSITIVE_INFINITY
                ? "at stated values it does at " + Digits.value(ratio)
                        + " kg of the new one for 1 kg of the old one, and is " + (slope > 0 ? "lower" : "higher")
                        + " with less"
                : "at stated values it does at no ratio of the masses";
    }

    /** The total with all changes, of which one is made at a ratio. */
    private Optional<Double> total(Change change, Amount ratio) {
        return EqualMass.at(ratio, change, product)
                .map(other -> changes.stream()
                        .map(one -> one.equals(change) ? other : one)
                        .toList())
                .flatMap(this::total);
    }

    private Optional<Double> total(List<Change> made) {
        try {
            Changed changed = Changed.of(product, made, background.library());
            ProductSystem system = ProductSystem.of(changed.product(), background, changed.under(method));
            return Optional.of(Comparison.restated(Footprint.of(system.atStatedValues()), unit)
                    .total());
        } catch (IssueException e) {
            return Optional.empty(); // a product that is refused at another mass has no difference there
        }
    }
}
