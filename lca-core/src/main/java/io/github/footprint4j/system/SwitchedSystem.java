package io.github.footprint4j.system;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Switches;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A product with any of several changes: each change has a position between 0, without it, and 1, with it.
 *
 * <p>Changes are switches of one compiled system. What cannot be a switch, such as another method or functional unit, has the positions 0
 * and 1 alone, and each choice of such changes is a system of its own, compiled when it is first asked for.
 *
 * <p>Immutable for its users and thread-safe.
 */
public final class SwitchedSystem {

    private final Product product;
    private final Background background;
    private final Method method;
    private final Changed all;
    private final boolean[] isSwitch;
    private final Map<List<Change>, ProductSystem> systems =
            new ConcurrentHashMap<>(); // looked up only, never iterated

    private SwitchedSystem(Product product, Background background, Method method, Changed all) {
        this.product = product;
        this.background = background;
        this.method = method;
        this.all = all;
        this.isSwitch = new boolean[all.changes().size()];
        for (int i = 0; i < isSwitch.length; i++) {
            isSwitch[i] = all.changes().get(i).isSwitch(product, background.library());
        }
    }

    /**
     * The system of a product and changes.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with the product and the changes
     */
    public static SwitchedSystem of(Product product, List<Change> changes, Background background, Method method) {
        Changed all = Changed.of(product, changes, background.library());
        ProductSystem.of(all.product(), background, all.under(method));
        SwitchedSystem system = new SwitchedSystem(product, background, method, all);
        system.systemOf(List.of());
        return system;
    }

    /** The changes, in canonical order; positions stand in this order. */
    public List<Change> changes() {
        return all.changes();
    }

    /** What the author of the changes should know of. */
    public List<Issue> warnings() {
        return all.issues();
    }

    /** True if a change may have any position between 0 and 1; otherwise it has only these two. */
    public boolean isSwitch(int change) {
        return isSwitch[change];
    }

    /** The product with none of the changes. */
    public SolvedSystem without() {
        return at(new double[isSwitch.length]);
    }

    /** The product with all changes. */
    public SolvedSystem with() {
        double[] positions = new double[isSwitch.length];
        Arrays.fill(positions, 1);
        return at(positions);
    }

    /**
     * The product with each change at a position.
     *
     * @param positions one for each change, from 0 to 1
     * @throws io.github.footprint4j.issue.InvalidInputException if there is no finite answer
     * @throws io.github.footprint4j.issue.UnsolvableException if a loop of processes has no single finite answer
     */
    public SolvedSystem at(double... positions) {
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
        return system.inputs().find(new InputId(InputId.Kind.CHANGE, name(change)));
    }

    private static String name(int change) {
        return "change " + (change + 1);
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
            Change change = changes().get(i);
            if (isSwitch[i]) {
                Product changed = Changed.of(joined, List.of(change), background.library())
                        .product();
                joined = Switches.join(joined, changed, name(i))
                        .orElseThrow(
                                () -> new IllegalStateException("\"" + change + "\" is no switch beside " + fixed));
            }
        }
        return ProductSystem.of(joined, background, start.under(method));
    }
}
