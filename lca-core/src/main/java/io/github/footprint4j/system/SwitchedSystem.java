package io.github.footprint4j.system;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Commuting;
import io.github.footprint4j.change.Edit;
import io.github.footprint4j.change.Exclusive;
import io.github.footprint4j.change.Switches;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.resolve.Background;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A product with any of several changes: each change has a position between 0, without it, and 1, with it.
 *
 * <p>Changes are switches of one compiled system. What cannot be a switch, such as another method or functional unit, has the positions 0
 * and 1 alone, and each choice of such changes is a system of its own, compiled when it is first asked for.
 *
 * <p>Changes that are alternatives stand in the same system as all others: with one of them at 0 the other is made on the product as
 * if the first were not there. Where it cannot be made beside it, as where both add an element of one id, it is no switch.
 *
 * <p>Immutable for its users and thread-safe.
 */
public final class SwitchedSystem {

    private final Product product;
    private final Background background;
    private final Method method;
    private final List<Change> changes;
    private final List<Issue> warnings;
    private final boolean[][] excludes;
    private final boolean[] isSwitch;
    private final Map<List<Change>, ProductSystem> systems =
            new ConcurrentHashMap<>(); // looked up only, never iterated

    private SwitchedSystem(Start start, List<Change> changes, List<Issue> warnings, Exclusive exclusive) {
        this.product = start.product();
        this.background = start.background();
        this.method = start.method();
        this.changes = changes;
        this.warnings = List.copyOf(warnings);
        this.isSwitch = new boolean[changes.size()];
        this.excludes = new boolean[isSwitch.length][isSwitch.length];
        for (int i = 0; i < isSwitch.length; i++) {
            isSwitch[i] = changes.get(i).isSwitch(product, background.library());
            for (int j = 0; j < isSwitch.length; j++) {
                excludes[i][j] = i != j && exclusive.are(changes.get(i), changes.get(j));
            }
        }
    }

    /** What the changes are made to. */
    private record Start(Product product, Background background, Method method) {}

    /**
     * The system of a product and changes.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with the product and the changes
     */
    public static SwitchedSystem of(Product product, List<Change> changes, Background background, Method method) {
        Changed all = Changed.of(product, changes, background.library());
        ProductSystem.of(all.product(), background, all.under(method));
        return of(new Start(product, background, method), all.changes(), all.issues(), Exclusive.NONE);
    }

    /**
     * The system of a product and changes of which some are alternatives, never made together.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with the product, each change by itself, and
     *     the order of changes that are no alternatives
     */
    public static SwitchedSystem ofAlternatives(
            Product product, List<Change> changes, Exclusive exclusive, Background background, Method method) {
        Issues issues = new Issues();
        List<Change> sorted = Commuting.sorted(
                changes, product, new Edit(background.library(), issues, Place.of("changes")), exclusive);
        for (Change change : sorted) {
            issues.collect(Place.NONE, () -> Changed.of(product, List.of(change), background.library()))
                    .ifPresent(made -> issues.addAll(made.issues(), Place.NONE));
        }
        issues.throwIfErrors();
        return of(new Start(product, background, method), sorted, issues.toList(), exclusive);
    }

    private static SwitchedSystem of(Start start, List<Change> changes, List<Issue> warnings, Exclusive exclusive) {
        SwitchedSystem system = new SwitchedSystem(start, changes, warnings, exclusive);
        system.findSwitches();
        system.systemOf(List.of());
        return system;
    }

    /** An alternative that cannot be made beside the others is no switch. */
    private void findSwitches() {
        Product joined = product;
        for (int i = 0; i < isSwitch.length; i++) {
            if (isSwitch[i]) {
                Optional<Product> more = hasAlternatives(i) ? beside(joined, i) : Optional.of(joined(joined, i));
                isSwitch[i] = more.isPresent();
                joined = more.orElse(joined);
            }
        }
    }

    private boolean hasAlternatives(int change) {
        return IntStream.range(0, change).anyMatch(other -> isSwitch[other] && excludes[change][other]);
    }

    private Optional<Product> beside(Product others, int change) {
        try {
            return found(others, change);
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** The changes, in canonical order; positions stand in this order. */
    public List<Change> changes() {
        return changes;
    }

    /** What the author of the changes should know of. */
    public List<Issue> warnings() {
        return warnings;
    }

    /** True if a change may have any position between 0 and 1; otherwise it has only these two. */
    public boolean isSwitch(int change) {
        return isSwitch[change];
    }

    /** The product with none of the changes. */
    public SolvedSystem without() {
        return at(new double[isSwitch.length]);
    }

    /** The product with all changes, none of which are alternatives. */
    public SolvedSystem with() {
        double[] positions = new double[isSwitch.length];
        Arrays.fill(positions, 1);
        return at(positions);
    }

    /**
     * The product with each change at a position.
     *
     * @param positions one for each change, from 0 to 1; of alternatives at most one is above 0
     * @throws io.github.footprint4j.issue.InvalidInputException if there is no finite answer
     * @throws io.github.footprint4j.issue.UnsolvableException if a loop of processes has no single finite answer
     */
    public SolvedSystem at(double... positions) {
        return at(Collections.emptySortedMap(), positions);
    }

    /**
     * The product with each change at a position and some inputs moved.
     *
     * @param moved values in base units; an input that the product with these changes does not have is passed over
     * @param positions as in {@link #at(double...)}
     * @throws io.github.footprint4j.issue.InvalidInputException if there is no finite answer
     * @throws io.github.footprint4j.issue.UnsolvableException if a loop of processes has no single finite answer
     */
    public SolvedSystem at(SortedMap<InputId, Double> moved, double... positions) {
        checkAlternatives(positions);
        if (positions.length != isSwitch.length) {
            throw new IllegalArgumentException(
                    "there are " + isSwitch.length + " changes, found " + positions.length + " positions");
        }
        ProductSystem system = systemOf(fixed(positions));
        double[] values = system.inputs().values();
        for (int i = 0; i < positions.length; i++) {
            double position = positions[i];
            input(system, i).ifPresent(input -> values[input] = position);
        }
        moved.forEach((id, value) -> system.inputs().find(id).ifPresent(input -> values[input] = value));
        return system.at(values);
    }

    /**
     * The derivative of the total with respect to the position of each change, in kg CO2e; 0 for a change that is no switch.
     *
     * @param solved an answer of {@link #at}
     */
    public double[] slopes(SolvedSystem solved) {
        double[] gradient = solved.gradient();
        return IntStream.range(0, isSwitch.length)
                .mapToObj(change -> input(solved.system(), change))
                .mapToDouble(input -> input.isPresent() ? gradient[input.getAsInt()] : 0)
                .toArray();
    }

    private static OptionalInt input(ProductSystem system, int change) {
        return system.inputs().find(switchOf(change));
    }

    /** The input that switches a change. */
    private static InputId switchOf(int change) {
        return InputId.ofChange(change + 1);
    }

    private void checkAlternatives(double[] positions) {
        for (int i = 0; i < positions.length && i < excludes.length; i++) {
            for (int j = 0; j < i && positions[i] > 0; j++) {
                if (excludes[i][j] && positions[j] > 0) {
                    throw new IllegalArgumentException("\"" + changes.get(i) + "\" and \"" + changes.get(j)
                            + "\" are alternatives, expected one of them at 0");
                }
            }
        }
    }

    /** The changes at 1 that are no switches. */
    private List<Change> fixed(double[] positions) {
        List<Change> fixed = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            boolean allowed =
                    isSwitch[i] ? positions[i] >= 0 && positions[i] <= 1 : positions[i] == 0 || positions[i] == 1;
            if (!allowed) {
                throw new IllegalArgumentException("\"" + changes().get(i) + "\" takes a position "
                        + (isSwitch[i] ? "from 0 to 1" : "of 0 or 1") + ", found " + positions[i]);
            }
            if (!isSwitch[i] && positions[i] == 1) {
                fixed.add(changes().get(i));
            }
        }
        return List.copyOf(fixed);
    }

    private ProductSystem systemOf(List<Change> fixed) {
        return systems.computeIfAbsent(fixed, this::compiled);
    }

    private ProductSystem compiled(List<Change> fixed) {
        Changed start = Changed.of(product, fixed, background.library());
        Product joined = start.product();
        for (int i = 0; i < isSwitch.length; i++) {
            if (isSwitch[i] && !isLeftOut(i, fixed)) {
                joined = joined(joined, i);
            }
        }
        return ProductSystem.of(joined, background, start.under(method));
    }

    /** True for an alternative to a change that is made already. */
    private boolean isLeftOut(int change, List<Change> fixed) {
        return IntStream.range(0, isSwitch.length)
                .anyMatch(other -> excludes[change][other] && fixed.contains(changes.get(other)));
    }

    /** Other changes joined with one more; empty if it cannot be switched beside them. */
    private Optional<Product> found(Product others, int change) {
        Product changed = Changed.of(others, List.of(changes.get(change)), background.library())
                .product();
        return Switches.join(others, changed, switchOf(change).path());
    }

    private Product joined(Product others, int change) {
        return found(others, change)
                .orElseThrow(() -> new IllegalStateException(
                        "\"" + changes.get(change) + "\" is no switch beside the other changes"));
    }
}
