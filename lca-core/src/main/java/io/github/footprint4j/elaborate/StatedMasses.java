package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Excess;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;

/** Compares the mass that is bought for a part by its amount with the mass that the part contains. */
final class StatedMasses {

    private static final double ROUNDING = 1e-9;

    private final Lines lines;
    private final Product product;
    private final Field root;

    StatedMasses(Lines lines, Product product, Field root) {
        this.lines = lines;
        this.product = product;
        this.root = root;
    }

    /** Warns of each part that buys a mass and states none, or that buys less than it contains. */
    void check() {
        check(product.lifeCycle().parts(), root.list("parts"), false);
    }

    private void check(List<Part> parts, Field list, boolean weighed) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Field field = list.element(i, part.id().value());
            boolean isWeighed = weighed || part.entry().extent().mass().isPresent();
            boolean isBought =
                    part.entry().activity().flatMap(Activity::purchase).isPresent();
            Optional<Measured> bought = part.entry()
                    .extent()
                    .amount()
                    .filter(unused -> isBought)
                    .flatMap(amount -> lines.amount(amount, field.member("amount")))
                    .filter(found -> found.dimension().equals(Dimension.MASS));
            bought.ifPresent(mass -> check(part, mass, field, isWeighed));
            if (!part.parts().isEmpty()) {
                check(part.parts(), field.list("parts"), isWeighed);
            }
        }
    }

    private void check(Part part, Measured bought, Field field, boolean isWeighed) {
        Optional<Amount> contained = part.entry().extent().mass();
        contained
                .flatMap(mass -> lines.mass(mass, field.member("mass")))
                .ifPresent(mass -> warnOfLess(part, bought, mass, field));
        if (!isWeighed && isAsked() && part.parts().isEmpty()) {
            warnOfNone(part, field.member("amount"));
        }
    }

    /** True if the masses of the parts have a say in something. */
    private boolean isAsked() {
        boolean moved = !product.lifeCycle().transport().isEmpty();
        return moved
                || !product.lifeCycle().stages().at(Stage.END_OF_LIFE).isEmpty()
                || product.scope().mass().isPresent();
    }

    private void warnOfNone(Part part, Field at) {
        String message = "\"" + part.id()
                + "\" buys a mass and does not say that it contains it: neither transport nor end of life counts it";
        lines.workshop()
                .context()
                .issues()
                .add(
                        Issue.warning(IssueCode.MASS_BALANCE, at.place(), message)
                                .maybe(
                                        "\"mass\" in place of \"amount\", or \"mass: 0 kg\" beside it if nothing of it stays in the part"));
    }

    private void warnOfLess(Part part, Measured bought, Measured contained, Field field) {
        Term yield = part.making()
                .yield()
                .flatMap(written ->
                        lines.workshop().amounts().of(written, lines.names(), field.member("yield"), Dimension.NONE))
                .map(Measured::term)
                .orElse(Term.Fixed.ONE);
        Term needed = contained.term().times(yield);
        Measured lacking = new Measured(needed.minus(bought.term()), Dimension.MASS);
        String message = "\"" + part.id() + "\" contains " + Context.FOUND + " more than is bought for it, ";
        Place place = field.member("amount").place();
        new Excess(lacking, needed.times(lines.reach().massTolerance()))
                .check(
                        lines.workshop().context(),
                        needed.times(new Term.Fixed(ROUNDING)),
                        Issue.warning(IssueCode.MASS_BALANCE, place, message + "beyond the tolerance of masses"),
                        Issue.note(IssueCode.MASS_BALANCE, place, message + "within the tolerance of masses"));
    }
}
