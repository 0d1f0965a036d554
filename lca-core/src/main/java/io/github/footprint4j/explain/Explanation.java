package io.github.footprint4j.explain;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changed;
import io.github.footprint4j.compare.Alternative;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SwitchedSystem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changes do to a footprint, and which of them does how much: a waterfall without a remainder.
 *
 * <p>The part of a change is its Shapley value (see {@link ShapleyShares}): the mean of what it adds over every order in which the changes
 * could be made. Each line and process is shared by the same rule, so that what moved beneath a change sums to its part. The changes are
 * taken in their canonical order, whatever order they are named in, so that the same bits come out.
 *
 * <p>Everything is for the functional unit, and per year of it as soon as the changes alter how long it lasts, so that a longer life does
 * not look worse; for the smaller amount if they alter its amount ({@link Comparison}).
 *
 * @param before the footprint without the changes, for its own functional unit
 * @param causes what each change does, in canonical order
 * @param after the footprint with all changes, for its own functional unit
 * @param comparison before and after side by side in the common unit, with how sure the difference is
 * @param sampled how the parts were estimated, for more than {@value ShapleyShares#EXACT} changes; empty if they are exact
 * @param warnings what the author of the changes should know of: what was assumed, and which change has no effect
 */
public record Explanation(
        Footprint before,
        List<Cause> causes,
        Footprint after,
        Comparison comparison,
        Optional<ShapleyShares.Sampled> sampled,
        List<Issue> warnings) {

    /** The most changes that can be explained together. */
    public static final int MOST = 62;

    /** Copies the lists. */
    public Explanation {
        causes = List.copyOf(causes);
        warnings = List.copyOf(warnings);
    }

    /**
     * What one change does.
     *
     * @param change the change
     * @param co2e its part of the difference, in kg CO2e per common unit
     * @param moved what moved, largest first; what does not move is left out
     */
    public record Cause(Change change, double co2e, List<Moved> moved) {

        /** Copies the list. */
        public Cause {
            moved = List.copyOf(moved);
        }
    }

    /**
     * What a change moves in one line of a product.
     *
     * @param tag the line
     * @param process the process
     * @param co2e how much, in kg CO2e per common unit
     */
    public record Moved(Tag tag, Node process, double co2e) {}

    /**
     * Explains what changes do to a product.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with the product and the changes
     */
    public static Explanation of(Product product, List<Change> changes, Background background, Method method) {
        if (changes.size() > MOST) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.LIMIT_EXCEEDED,
                            Place.of("changes"),
                            "found " + changes.size() + " changes, expected at most " + MOST)
                    .maybe("put some of them in a sequence, which is one cause"));
        }
        SwitchedSystem system = SwitchedSystem.of(product, changes, background, method);
        Changed changed = Changed.of(product, changes, background.library());
        Footprint before =
                Footprint.of(ProductSystem.of(product, background, method).atStatedValues());
        Footprint after = Footprint.of(ProductSystem.of(changed.product(), background, changed.under(method))
                .atStatedValues());
        Comparison comparison = Comparison.of(
                List.of(new Alternative("before", before), new Alternative("after", after, changed.issues())),
                EnumSet.allOf(Permission.class));
        CauseMoves moves = new CauseMoves(system, comparison.unit());
        ShapleyShares<Integer> shared = moves.shared();
        List<Cause> causes = moves.causes(shared);
        double totalBefore = comparison.base().result().total();
        double totalAfter = totalBefore + comparison.between(0, 1).difference().total();
        List<Issue> warnings =
                new ArrayList<>(new TurningRatio(product, changed.changes(), background, method, comparison.unit())
                        .with(warnings(system, causes), totalBefore, totalAfter));
        Set<Issue> known = new HashSet<>(before.warnings()); // asked only, never iterated
        Set<Said> said = new HashSet<>(); // asked only, never iterated
        warnings.forEach(issue -> said.add(Said.of(issue)));
        after.warnings().stream()
                .filter(issue -> !known.contains(issue) && !said.contains(Said.of(issue)))
                .forEach(warnings::add);
        return new Explanation(before, causes, after, comparison, shared.sampled(), warnings);
    }

    /** The same explanation with the interval and the verdict from other draws. */
    public Explanation drawnBy(Drawing drawing) {
        return new Explanation(
                before.drawnBy(drawing),
                causes,
                after.drawnBy(drawing),
                comparison.drawnBy(drawing),
                sampled,
                warnings);
    }

    /** True if everything is for another unit than the functional units, such as a year. */
    public boolean isRestated() {
        return !comparison.unit().equals(CommonUnit.OWN);
    }

    /** The total without the changes, in kg CO2e per common unit. */
    public double totalBefore() {
        return comparison.unit().factor(before.facts()) * before.total();
    }

    /** The total with all changes, in kg CO2e per common unit. */
    public double totalAfter() {
        return comparison.unit().factor(after.facts()) * after.total();
    }

    /** What all changes do together, in kg CO2e per common unit. */
    public double difference() {
        return totalAfter() - totalBefore();
    }

    /** One line for the totals, and one for each change with its part. */
    @Override
    public String toString() {
        String causes = this.causes.stream()
                .map(cause -> "\n  " + Digits.value(cause.co2e()) + "  " + cause.change())
                .collect(Collectors.joining());
        return Digits.value(totalBefore()) + " to " + Digits.value(totalAfter()) + " " + before.unit()
                + (comparison.unit().perYear() ? " per year" : "") + causes;
    }

    /** What a change says of itself, and the product with it may say again at another place. */
    private record Said(IssueCode code, String message) {

        static Said of(Issue issue) {
            return new Said(issue.code(), issue.message());
        }
    }

    /** What the changes say of themselves, and which of them moves no kilogram although it alters the product. */
    private static List<Issue> warnings(SwitchedSystem system, List<Cause> causes) {
        List<Issue> warnings = new ArrayList<>(system.warnings());
        causes.stream()
                .filter(cause -> cause.moved().isEmpty())
                .map(cause -> Issue.warning(
                        IssueCode.NO_EFFECT, cause.change().place(), "\"" + cause.change() + "\" changes no kilogram"))
                .filter(issue -> warnings.stream()
                        .noneMatch(said ->
                                said.code() == issue.code() && said.place().equals(issue.place())))
                .toList()
                .forEach(warnings::add);
        return warnings;
    }
}
