package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.resolve.Excess;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;

/** Sub-parts weigh no more than the part that states a mass, and the parts no more than the product. */
final class MassBalance {

    private static final double TOLERANCE = 1e-9;

    private final Context context;
    private final Masses masses;
    private final Names names;
    private final Term tolerance;

    MassBalance(Context context, Masses masses, Names names, Term tolerance) {
        this.context = context;
        this.masses = masses;
        this.names = names;
        this.tolerance = tolerance;
    }

    void check(List<Part> parts, Field list) {
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), list.element(i, parts.get(i).id().value()));
        }
    }

    /** Warns of parts whose stated mass is more than what is bought for them. */
    void warnOfUnexplained(List<Part> parts, Field list) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!Masses.isExplained(part)) {
                warnOfUnexplained(part, list.element(i, part.id().value()));
            }
        }
    }

    private void warnOfUnexplained(Part part, Field field) {
        Measured nothing = new Measured(new Term.Fixed(0), Dimension.MASS);
        Measured explained = masses.explained().of(part, names, field).orElse(nothing);
        masses.of(part, names, field)
                .ifPresent(stated -> warnOfUnexplained(
                        explained,
                        stated,
                        field.member("mass"),
                        "the sub-parts of \"" + part.id() + "\" leave " + Context.FOUND + " of it unexplained"));
    }

    private void check(Part part, Field field) {
        if (part.parts().isEmpty()) {
            return;
        }
        check(part.parts(), field.list("parts"));
        if (part.entry().extent().mass().isEmpty()) {
            return;
        }
        Optional<Measured> inside = masses.sum(part.parts(), sub -> true, names, field.list("parts"));
        Optional<Measured> stated =
                masses.amounts().of(part.entry().extent().mass().get(), names, field.member("mass"), Dimension.MASS);
        stated.ifPresent(whole -> inside.ifPresent(sum -> requireAtMost(
                sum,
                whole,
                field.member("mass"),
                "the sub-parts of \"" + part.id() + "\" weigh " + Context.FOUND + " more than it")));
    }

    /** Warns of mass that nothing explains. */
    void warnOfUnexplained(Measured explained, Measured whole, Field field, String message) {
        Term missing = whole.term().times(new Term.Fixed(1 - TOLERANCE)).minus(explained.term());
        context.require(
                new Measured(missing, whole.dimension()),
                value -> value <= 0,
                Issue.warning(IssueCode.UNEXPLAINED_MASS, field.place(), message));
    }

    /** Requires a mass to be at most another one: a little more, but for rounding, is a warning, and more than that an error. */
    void requireAtMost(Measured sum, Measured whole, Field field, String message) {
        Measured excess = new Measured(sum.term().minus(whole.term()), sum.dimension());
        Place place = field.place();
        new Excess(excess, whole.term().times(tolerance))
                .check(
                        context,
                        whole.term().times(new Term.Fixed(TOLERANCE)),
                        Issue.error(IssueCode.MASS_BALANCE, place, message),
                        Issue.warning(IssueCode.MASS_BALANCE, place, message));
    }
}
