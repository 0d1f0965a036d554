package io.github.footprint4j.calibration;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The inputs of several systems that a calibration may move: those with a spread that are neither declared nor for the designer to
 * choose, each once, in the order of their ids.
 */
final class UncertainInputs {

    private final List<Input> inputs;
    private final List<Prior> priors;
    private final StatedRanges ranges;

    private UncertainInputs(Collection<Input> inputs, StatedRanges ranges) {
        this.inputs = List.copyOf(inputs);
        this.ranges = ranges;
        this.priors = this.inputs.stream()
                .map(input -> Prior.of(input.value(), input.distribution().orElseThrow()))
                .toList();
    }

    /**
     * The uncertain inputs of systems.
     *
     * @throws InvalidInputException if one input has different values or spreads in two of them, or nothing is uncertain
     */
    static UncertainInputs of(List<ProductSystem> systems) {
        SortedMap<InputId, Input> found = new TreeMap<>();
        Issues issues = new Issues();
        for (ProductSystem system : systems) {
            system.inputs().all().stream().filter(UncertainInputs::moves).forEach(input -> {
                Input first = found.computeIfAbsent(input.id(), id -> input);
                if (!first.hasNumbersOf(input)) {
                    issues.add(conflict(first, input));
                }
            });
        }
        if (found.isEmpty()) {
            issues.add(Issue.error(IssueCode.SPREAD, Place.NONE, "no input has a spread, expected one that can move"));
        }
        issues.throwIfErrors();
        return new UncertainInputs(found.values(), StatedRanges.of(systems));
    }

    private static Issue conflict(Input first, Input second) {
        return Issue.error(
                        IssueCode.CONFLICTING_FIELDS,
                        Place.NONE,
                        "\"" + second.id() + "\" is " + second.valueInUnit() + " " + second.unit()
                                + " in one product and "
                                + first.valueInUnit() + " " + first.unit()
                                + " in another, expected one value and spread for both")
                .maybe("leave out the setting of an uncertain parameter");
    }

    private static boolean moves(Input input) {
        boolean isFixed = input.role()
                .filter(role -> role == Role.DECLARED || role == Role.DESIGN)
                .isPresent();
        return !isFixed
                && input.distribution()
                        .filter(distribution ->
                                Prior.of(input.value(), distribution).moves())
                        .isPresent();
    }

    int size() {
        return inputs.size();
    }

    Input at(int position) {
        return inputs.get(position);
    }

    Prior prior(int position) {
        return priors.get(position);
    }

    /** The range in which its author expects an input, in coherent base units. */
    Optional<Range> range(int position) {
        return priors.get(position)
                .range()
                .or(() -> ranges.find(inputs.get(position).id()));
    }

    /** The values of all inputs of a system when the uncertain ones are at z. */
    double[] values(ProductSystem system, double[] z) {
        double[] values = system.inputs().values();
        List<Integer> positions = positions(system);
        for (int i = 0; i < z.length; i++) {
            if (positions.get(i) >= 0) {
                values[positions.get(i)] = Prior.value(priors.get(i).used(), z[i]);
            }
        }
        return values;
    }

    /** Where each uncertain input stands in a system; -1 where the system does not have it. */
    List<Integer> positions(ProductSystem system) {
        List<Integer> positions = new ArrayList<>();
        inputs.forEach(input -> positions.add(system.inputs().find(input.id()).orElse(-1)));
        return positions;
    }
}
