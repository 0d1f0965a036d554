package io.github.footprint4j.explain;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.method.Rule;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * One product under several methods, and why the results differ: each difference shared among the rules in which the methods differ
 * ({@link ShapleyShares}).
 *
 * @param outcomes what comes out under each method, in the order asked for
 * @param differences the difference of every two methods under which the product has a result
 */
public record MethodComparison(List<Outcome> outcomes, List<MethodDifference> differences) {

    /** Copies the lists. */
    public MethodComparison {
        outcomes = List.copyOf(outcomes);
        differences = List.copyOf(differences);
    }

    /**
     * What comes out under one method.
     *
     * @param method the method
     * @param footprint the footprint; empty if the method cannot be applied to the product
     * @param issues why it cannot; empty if it can
     */
    public record Outcome(Method method, Optional<Footprint> footprint, List<Issue> issues) {

        /** Copies the list. */
        public Outcome {
            issues = List.copyOf(issues);
        }

        /** The total as the method wants it, scaled to the whole if it says so, in kg CO2e per functional unit. */
        public OptionalDouble total() {
            return footprint
                    .map(found -> OptionalDouble.of(Coverage.of(found).total()))
                    .orElse(OptionalDouble.empty());
        }
    }

    /**
     * Why the results of two methods differ.
     *
     * @param first the method from which the difference is counted
     * @param second the other method
     * @param parts the part of each rule that makes a difference for this product; empty if some of the rules cannot be mixed
     * @param issues why they cannot; empty if they can
     */
    public record MethodDifference(
            Method first, Method second, Optional<ShapleyShares<Rule>> parts, List<Issue> issues) {

        /** Copies the list. */
        public MethodDifference {
            issues = List.copyOf(issues);
        }
    }

    /**
     * The comparison of a product under several methods.
     *
     * @param product the product
     * @param background the library it buys from
     * @param methods the methods, at least one
     * @throws InvalidInputException with every problem of the product under the first method, if no method can be applied
     */
    public static MethodComparison of(Product product, Background background, List<Method> methods) {
        RuleEffects effects = new RuleEffects(product, background, methods);
        List<Outcome> outcomes = methods.stream().map(effects::outcome).toList();
        if (outcomes.stream().allMatch(outcome -> outcome.footprint().isEmpty())) {
            throw new InvalidInputException(outcomes.get(0).issues());
        }
        List<Method> applied = outcomes.stream()
                .filter(outcome -> outcome.footprint().isPresent())
                .map(Outcome::method)
                .toList();
        List<MethodDifference> differences = new ArrayList<>();
        for (int second = 1; second < applied.size(); second++) {
            for (int first = 0; first < second; first++) {
                differences.add(effects.difference(applied.get(first), applied.get(second)));
            }
        }
        return new MethodComparison(outcomes, differences);
    }

    /** The difference from one method to another one of the comparison; empty if one of the two has no result. */
    public Optional<MethodDifference> between(Method first, Method second) {
        return differences.stream()
                .filter(one -> one.first().equals(first) && one.second().equals(second))
                .findFirst();
    }

    /** The methods under which the product has a result, with it, in the order asked for. */
    List<Outcome> applied() {
        return outcomes.stream()
                .filter(outcome -> outcome.footprint().isPresent())
                .toList();
    }

    /** The difference of each method with a result to the first one. */
    List<MethodDifference> toFirst() {
        List<Outcome> applied = applied();
        return applied.stream()
                .skip(1)
                .flatMap(outcome -> between(applied.get(0).method(), outcome.method()).stream())
                .toList();
    }

    /** The number that reports give to a method, from 1. */
    int number(Outcome outcome) {
        return outcomes.indexOf(outcome) + 1;
    }

    /** The comparison as a report. */
    public Document document() {
        return MethodReport.of(this);
    }

    /** The largest total minus the smallest, in kg CO2e per functional unit. */
    public double spread() {
        return totals().max().orElse(0) - totals().min().orElse(0);
    }

    private DoubleStream totals() {
        return outcomes.stream().map(Outcome::total).flatMapToDouble(OptionalDouble::stream);
    }
}
