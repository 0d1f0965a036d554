package io.github.footprint4j.method;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.ChpPlant;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides by which key an activity is shared among its outputs (PAS 2050:2011, clauses 8.1 and 8.5): the one place for unit processes
 * and for entries that give something besides.
 *
 * <p>In this order: shares that are stated; the kind of plant for heat and power together; the rule the process asks for, if the
 * method has it; the first rule of the method for which everything is stated. Splitting a process into smaller ones, which comes
 * first in every method, is up to whoever describes it. A key that is not stated completely is never guessed.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * The key of an activity.
     *
     * @param outputs everything it gives, two or more
     * @param asked the rule and the plant of the activity itself
     * @param rules those of the method
     * @throws InvalidInputException if no rule is stated completely; says what is missing for which
     */
    public static AllocationKey key(List<Output> outputs, Sharing asked, SharingRules rules) {
        if (outputs.stream().anyMatch(output -> output.says(Output.Saying.SHARE))) {
            return stated(outputs);
        }
        if (asked.plant().isPresent()) {
            return heatAndPower(outputs);
        }
        List<CoProductRule> order =
                asked.rule().filter(rules.coProducts()::contains).map(List::of).orElse(rules.coProducts());
        return order.stream()
                .filter(rule -> missing(rule, outputs).isEmpty())
                .findFirst()
                .map(rule -> key(rule, outputs, rules))
                .orElseThrow(() -> refused("several outputs and no rule that applies: "
                        + order.stream()
                                .map(rule -> rule + " needs "
                                        + missing(rule, outputs).orElseThrow())
                                .collect(Collectors.joining("; "))));
    }

    /** How many times as much a unit of power weighs as a unit of heat (PAS 2050:2011, clause 8.5): 2.5 for a boiler, 2 for a turbine. */
    public static double weightOfPower(ChpPlant plant) {
        return (plant == ChpPlant.BOILER ? Threshold.BOILER_RATIO : Threshold.TURBINE_RATIO).value();
    }

    private static AllocationKey key(CoProductRule rule, List<Output> outputs, SharingRules rules) {
        return switch (rule) {
            case EXPANSION -> AllocationKey.EXPANSION;
            case ECONOMIC -> AllocationKey.ECONOMIC;
            case PHYSICAL ->
                Double.isFinite(rules.valueRatio())
                                && missing(CoProductRule.ECONOMIC, outputs).isEmpty()
                        ? AllocationKey.VALUE_RATIO
                        : AllocationKey.PHYSICAL;
        };
    }

    private static AllocationKey stated(List<Output> outputs) {
        List<String> without = names(outputs, output -> !output.says(Output.Saying.SHARE));
        if (!without.isEmpty()) {
            throw refused("a share for some outputs and none for " + listed(without));
        }
        return AllocationKey.STATED;
    }

    private static AllocationKey heatAndPower(List<Output> outputs) {
        List<String> power = names(outputs, output -> output.says(Output.Saying.POWER));
        List<String> others = names(outputs, output -> !output.amount().equals(Optional.of(Dimension.ENERGY)));
        if (!others.isEmpty()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.NO_ALLOCATION,
                            Place.NONE,
                            "found a plant for heat and power, and no amount of energy of " + listed(others))
                    .maybe("an amount in MJ or kWh"));
        }
        if (power.size() != 1) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.NO_ALLOCATION,
                            Place.NONE,
                            "found a plant for heat and power, and " + power.size()
                                    + " outputs that are electricity, expected one")
                    .maybe("\"label: electricity\" on that output"));
        }
        return AllocationKey.HEAT_AND_POWER;
    }

    /** What a rule needs and is not stated; empty if it can be applied. */
    private static Optional<String> missing(CoProductRule rule, List<Output> outputs) {
        return switch (rule) {
            case EXPANSION -> missingForExpansion(outputs);
            case PHYSICAL -> missingForPhysical(outputs);
            case ECONOMIC -> missingForEconomic(outputs);
        };
    }

    /** The output that displaces nothing is what the activity is run for. */
    private static Optional<String> missingForExpansion(List<Output> outputs) {
        List<String> without = names(outputs, output -> !output.says(Output.Saying.DISPLACES));
        return switch (without.size()) {
            case 0 -> Optional.of("one output that displaces nothing");
            case 1 -> Optional.empty();
            default -> Optional.of("what is displaced by every output but one, found nothing for " + listed(without));
        };
    }

    private static Optional<String> missingForPhysical(List<Output> outputs) {
        List<String> without = names(outputs, output -> output.amount().isEmpty());
        return without.isEmpty()
                ? differing(outputs, Output::amount).map(found -> "amounts of one dimension, found " + found)
                : Optional.of("an amount of every output, found none of " + listed(without));
    }

    private static Optional<String> missingForEconomic(List<Output> outputs) {
        List<String> without = names(outputs, output -> output.value().isEmpty());
        List<String> other = names(
                outputs, output -> output.value().filter(one -> !one.isMoney()).isPresent());
        if (!without.isEmpty()) {
            return Optional.of("a price of every output, found none of " + listed(without));
        }
        return other.isEmpty()
                ? differing(outputs, Output::value).map(found -> "prices in one currency and year, found " + found)
                : Optional.of("money for one unit as the price of " + listed(other));
    }

    private static Optional<String> differing(List<Output> outputs, Function<Output, Optional<Dimension>> what) {
        TreeSet<String> found = outputs.stream()
                .map(what)
                .flatMap(Optional::stream)
                .map(Objects::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        return found.size() <= 1 ? Optional.empty() : Optional.of(String.join(" and ", found));
    }

    private static List<String> names(List<Output> outputs, Predicate<Output> which) {
        return outputs.stream().filter(which).map(Output::name).toList();
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" and "));
    }

    private static InvalidInputException refused(String found) {
        return new InvalidInputException(
                Issue.error(IssueCode.NO_ALLOCATION, Place.NONE, "found " + found)
                        .maybe(
                                "a price for each output, what each co-product displaces, or an allocation share for each output of a process"));
    }
}
