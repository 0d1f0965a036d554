package io.github.footprint4j.compare;

import io.github.footprint4j.change.ChosenMaterials;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Restated;
import io.github.footprint4j.system.ProductSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * One product under each formula for recycled material, calculated when first asked for. Not thread-safe.
 *
 * <p>A part whose material a parameter chooses is of that material alone. A part that buys recycled material and says nothing of recycling has a recycled content of 100 %, which matters in a closed loop.
 */
public final class FormulaSide {

    /** What is left of totals that cancel, below this share of their magnitudes, is rounding. */
    private static final double ROUNDING = 1e-12;

    private static final Amount ALL = Amount.parse("100 %");

    private final Footprint footprint;
    private final Library library;
    private final Product pinned;
    private final List<Part> recycling = new ArrayList<>();
    private final Map<RecyclingRule, Optional<Footprint>> under = new TreeMap<>();
    private final List<Issue> issues = new ArrayList<>();

    /** One side of a comparison. */
    public FormulaSide(Footprint footprint) {
        this.footprint = footprint;
        this.library = footprint.library();
        this.pinned = ChosenMaterials.pinned(footprint.product(), library);
        gather(pinned.lifeCycle().parts());
    }

    private void gather(List<Part> parts) {
        for (Part part : parts) {
            if (!part.recycling().equals(Recycling.NONE) || isRecycled(part)) {
                recycling.add(part.withParts(List.of()).withWork(List.of()));
            }
            gather(part.parts());
        }
    }

    /** True if a part buys the recycled material of a pair. */
    private boolean isRecycled(Part part) {
        return part.entry()
                .activity()
                .flatMap(Activity::purchase)
                .map(buys -> buys.of().name())
                .filter(name -> library.named(name).stream()
                        .anyMatch(one -> one.pairs().virgin().isPresent()
                                && one.pairs().recycled().isEmpty()))
                .isPresent();
    }

    /** True if nothing is said that a rule for recycled material begins with. */
    private static boolean isSilent(Recycling stated) {
        return stated.content().isEmpty()
                && stated.endOfLife().isEmpty()
                && stated.circular().isEmpty();
    }

    /** True if a part says something of recycling, or buys recycled material. */
    public boolean isConcerned() {
        return !recycling.isEmpty();
    }

    /** Why a formula cannot be applied, of those that were asked for. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    /** True if what two products say of recycling, or a value that it may depend on, is not the same. */
    public boolean differsFrom(FormulaSide other) {
        boolean any = !recycling.isEmpty() || !other.recycling.isEmpty();
        return any
                && (!recycling.equals(other.recycling)
                        || !footprint
                                .product()
                                .declarations()
                                .equals(other.footprint.product().declarations()));
    }

    /** What the parts say of recycling, each by itself. */
    private List<Recycling> stated() {
        return recycling.stream().map(Part::recycling).toList();
    }

    /**
     * The difference of two products under both formulas.
     *
     * @param from the product from which the difference is counted
     * @param to the other one
     * @param unit what it is given for
     * @return empty if the two say the same of recycling, or it makes no difference what they say
     */
    public static Optional<BothFormulas> difference(FormulaSide from, FormulaSide to, CommonUnit unit) {
        if (!to.differsFrom(from)) {
            return Optional.empty();
        }
        OptionalDouble content = under(RecyclingRule.RECYCLED_CONTENT, from, to, unit);
        OptionalDouble loop = under(RecyclingRule.CLOSED_LOOP, from, to, unit);
        List<Issue> issues = new ArrayList<>(from.issues);
        to.issues.stream().filter(issue -> !issues.contains(issue)).forEach(issues::add);
        Restated before = Comparison.restated(from.footprint, unit);
        Restated after = Comparison.restated(to.footprint, unit);
        double rounding = ROUNDING * (before.cube().magnitude() + after.cube().magnitude());
        BothFormulas both = new BothFormulas(content, loop, after.total() - before.total(), rounding, issues);
        return both.agree() && from.stated().equals(to.stated()) ? Optional.empty() : Optional.of(both);
    }

    private static OptionalDouble under(RecyclingRule rule, FormulaSide from, FormulaSide to, CommonUnit unit) {
        return from.under(rule)
                .flatMap(one -> to.under(rule)
                        .map(other -> Comparison.restated(other, unit)
                                .minus(Comparison.restated(one, unit))
                                .total()))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** The footprint under a formula, whatever the product asks for; empty after its issues were kept. */
    public Optional<Footprint> under(RecyclingRule rule) {
        return under.computeIfAbsent(rule, this::calculated);
    }

    private Optional<Footprint> calculated(RecyclingRule rule) {
        ProductSystem system = footprint.solved().system();
        Product product = footprint.product();
        Product explicit = explicit();
        boolean isTaken = explicit.equals(product)
                && system.method()
                        .choosing(product.scope().rules())
                        .sharing()
                        .recycling()
                        .equals(rule);
        if (isTaken) {
            return Optional.of(footprint);
        }
        try {
            return Optional.of(Footprint.of(system(rule).atStatedValues()));
        } catch (IssueException e) {
            e.issues().stream().filter(Issue::isError).forEach(issues::add);
            return Optional.empty();
        }
    }

    /** The system of the product under a formula, whatever it asks for. */
    public ProductSystem system(RecyclingRule rule) {
        ProductSystem system = footprint.solved().system();
        return ProductSystem.of(explicit(), system.background(), system.method().with(rule));
    }

    private Product explicit() {
        LifeCycle cycle = pinned.lifeCycle();
        return pinned.with(cycle.withParts(explicit(cycle.parts())));
    }

    private List<Part> explicit(List<Part> parts) {
        return parts.stream()
                .map(part -> {
                    Part inside = part.withParts(explicit(part.parts()));
                    boolean isSilent = isSilent(part.recycling()) && isRecycled(part);
                    return isSilent ? inside.with(part.recycling().withContent(ALL)) : inside;
                })
                .toList();
    }
}
