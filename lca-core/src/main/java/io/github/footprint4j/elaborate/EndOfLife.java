package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.MaterialSymbol;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Excess;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every kilogram has one owner at its end of life: the part that says how much of it is recycled, or an entry that treats a mass.
 *
 * <p>Both together treat no more than there is. What they leave is noted.
 */
final class EndOfLife {

    /** In kg: what is less than a microgram is rounding. */
    private static final double TOLERANCE = 1e-9;

    private static final Measured NOTHING = new Measured(new Term.Fixed(0), Dimension.MASS);

    /** What is left after use. */
    private static final Set<PartKind> LEFT = EnumSet.complementOf(EnumSet.of(PartKind.FOOD));

    private static final Set<PartKind> ALL = EnumSet.allOf(PartKind.class);

    private final Lines lines;
    private final LifeCycle cycle;
    private final Field root;

    EndOfLife(Lines lines, LifeCycle cycle, Field root) {
        this.lines = lines;
        this.cycle = cycle;
        this.root = root;
    }

    /** True if a part says how much of it is recycled after use: its end of life is its own. */
    static boolean isOwn(Part part) {
        return part.recycling().endOfLife().isPresent();
    }

    /**
     * Compares what is treated with what there is.
     *
     * @param declared the mass that the product states
     * @param replaced what is disposed of when it is replaced, of which nothing is left at the end
     */
    void check(Optional<Measured> declared, Optional<Measured> replaced) {
        refuseTwice(cycle.parts(), root.list("parts"), false);
        List<Treatment> entries = Treatment.of(lines, cycle.stages().at(Stage.END_OF_LIFE), root.list("endOfLife"));
        Masses own = masses(ALL).withOwnEndOfLife();
        if (entries.isEmpty() && cycle.parts().stream().noneMatch(EndOfLife::hasOwn)) {
            return;
        }
        entries.forEach(this::warnOfMaterial);
        List<Term> treated = new ArrayList<>();
        entries.forEach(entry -> treated.add(entry.mass().term()));
        treated.add(mass(own));
        Term sum = Term.sum(treated);
        if (isKnown(declared) && replaced.isPresent()) {
            refuseMore(sum, whole(declared), replaced.get(), where(entries));
        }
        noteLess(sum, mass(masses(LEFT)), where(entries));
    }

    /** Mass that is not known may be treated without being named. */
    private boolean isKnown(Optional<Measured> declared) {
        return declared.isPresent() || cycle.parts().stream().allMatch(EndOfLife::isWeighed);
    }

    private void warnOfMaterial(Treatment treatment) {
        treatment
                .entry()
                .activity()
                .flatMap(Activity::purchase)
                .ifPresent(buys -> lines.warnOfMaterial(
                        buys.of(),
                        treatment.field().member("of"),
                        "\"" + treatment.entry().id() + "\""));
    }

    /** True if a part or one of its sub-parts says how much of it is recycled. */
    static boolean hasOwn(Part part) {
        return isOwn(part) || (!part.parts().isEmpty() && part.parts().stream().anyMatch(EndOfLife::hasOwn));
    }

    private static boolean isWeighed(Part part) {
        boolean inside = !part.parts().isEmpty() && part.parts().stream().allMatch(EndOfLife::isWeighed);
        return part.entry().extent().mass().isPresent() || inside;
    }

    /** All parts, with what the product weighs more than they do. */
    private Term whole(Optional<Measured> declared) {
        Term parts = mass(masses(ALL));
        return declared.map(product -> Term.apply(
                                Operation.MAX, product.term().minus(mass(masses(Masses.PRODUCT))), NOTHING.term())
                        .plus(parts))
                .orElse(parts);
    }

    private void refuseTwice(List<Part> parts, Field list, boolean inside) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Field field = list.element(i, part.id().value());
            if (inside && isOwn(part)) {
                lines.workshop()
                        .context()
                        .error(
                                IssueCode.END_OF_LIFE_TWICE,
                                MaterialValues.at(MaterialSymbol.R2, field),
                                "\"" + part.id() + "\" stands in a part that states its own endOfLifeRecycling, "
                                        + "expected one treatment for each kilogram");
            }
            if (!part.parts().isEmpty()) {
                refuseTwice(part.parts(), field.list("parts"), inside || isOwn(part));
            }
        }
    }

    /** What the author treats besides is an error, unless it is no more than the tolerance, or is what was replaced. */
    private void refuseMore(Term treated, Term whole, Measured replaced, Place place) {
        Measured excess = new Measured(treated.minus(whole), Dimension.MASS);
        Term borne = whole.times(lines.reach().massTolerance()).plus(replaced.term());
        String found = "the end of life treats " + Context.FOUND + " more than there is";
        String why = Term.isKnownAs(0, replaced.term())
                ? ", which is within the tolerance of masses and counts twice"
                : " at the end: what is replaced is treated at its replacement already, and counts twice";
        String hint = "rest_mass, the mass of the parts without endOfLifeRecycling";
        new Excess(excess, borne)
                .check(
                        lines.workshop().context(),
                        new Term.Fixed(TOLERANCE),
                        Issue.error(
                                        IssueCode.END_OF_LIFE_TWICE,
                                        place,
                                        found + ", expected one treatment for each kilogram")
                                .maybe(hint),
                        Issue.warning(IssueCode.END_OF_LIFE_TWICE, place, found + why)
                                .maybe(hint));
    }

    private void noteLess(Term treated, Term left, Place place) {
        lines.workshop()
                .context()
                .require(
                        new Measured(left.minus(treated), Dimension.MASS),
                        EndOfLife::isRounding,
                        Issue.note(
                                IssueCode.UNTREATED_MASS,
                                place,
                                Context.FOUND + " of the product is treated by nothing at its end of life"));
    }

    private Place where(List<Treatment> entries) {
        return entries.isEmpty()
                ? root.list("parts").place()
                : entries.get(0).at().place();
    }

    private static boolean isRounding(double excess) {
        return excess <= TOLERANCE;
    }

    private Masses masses(Set<PartKind> kinds) {
        return new Masses(lines.workshop(), kinds, cycle.parts(), root.list("parts"));
    }

    private Term mass(Masses masses) {
        return masses.value(lines.names()).orElse(NOTHING).term();
    }
}
