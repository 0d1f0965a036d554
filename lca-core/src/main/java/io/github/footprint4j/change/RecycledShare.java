package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A substitution among primary and recycled material of one pair, which is a change of recycled content.
 *
 * <p>With recycled content R1 and a substituted share s, recycled material in place of primary gives (1 - s)·R1 + s, and primary in
 * place of recycled (1 - s)·R1. A part that does not state R1 has none if it buys primary material, and 1 if it buys recycled.
 *
 * @param part the part that buys the material
 * @param toRecycled true if recycled material takes the place of primary
 * @param partner the recycled material, if it is another one than the partner of what the part buys
 */
record RecycledShare(Part part, boolean toRecycled, Optional<Reference> partner) {

    private static final Amount ALL = Amount.parse("100 %");
    private static final Amount NONE = Amount.parse("0 %");

    /** The recycled share of a part that buys one dataset of a pair, if {@code by} is its partner or names it as its primary material. */
    static Optional<RecycledShare> find(Part part, Reference by, Catalogue catalogue) {
        if (isPartner(part, by, Pairs::recycled, catalogue)) {
            return Optional.of(new RecycledShare(part, true, Optional.empty()));
        }
        if (isPartner(part, by, Pairs::virgin, catalogue)) {
            return Optional.of(new RecycledShare(part, false, Optional.empty()));
        }
        return isRecycledOf(part, by, catalogue)
                ? Optional.of(new RecycledShare(part, true, Optional.of(by)))
                : Optional.empty();
    }

    /** True if a dataset is one more recycled partner of what a part buys, where the part has no recycled content yet. */
    private static boolean isRecycledOf(Part part, Reference by, Catalogue catalogue) {
        Optional<Reference> virgin =
                catalogue.dataset(by).flatMap(dataset -> dataset.pairs().virgin());
        return part.recycling().content().isEmpty()
                && bought(part)
                        .filter(one -> virgin.filter(primary -> catalogue.isMeant(primary, one))
                                .isPresent())
                        .isPresent();
    }

    /** True if the library pairs two datasets as primary and recycled material of one kind. */
    static boolean arePair(Reference one, Reference other, Catalogue catalogue) {
        return isPartnerOf(one, other, catalogue) || isPartnerOf(other, one, catalogue);
    }

    private static boolean isPartnerOf(Reference one, Reference other, Catalogue catalogue) {
        Optional<Pairs> pairs = catalogue.dataset(one).map(Dataset::pairs);
        return pairs.flatMap(Pairs::recycled).or(() -> pairs.flatMap(Pairs::virgin)).stream()
                .anyMatch(partner -> catalogue.isMeant(partner, other));
    }

    private static Optional<Reference> bought(Part part) {
        return part.entry().activity().flatMap(Activity::purchase).map(Activity.Buys::of);
    }

    private static boolean isPartner(
            Part part, Reference by, Function<Pairs, Optional<Reference>> role, Catalogue catalogue) {
        Optional<Reference> bought = bought(part);
        Optional<Pairs> paired = bought.flatMap(one -> catalogue.dataset(one)).map(Dataset::pairs);
        return role.apply(part.recycling().pairs())
                .or(() -> paired.flatMap(role))
                .filter(partner -> catalogue.isMeant(by, partner))
                .filter(partner ->
                        bought.filter(one -> catalogue.isMeant(by, one)).isEmpty())
                .isPresent();
    }

    /** The part with all of the material replaced. */
    Part whole() {
        return with(toRecycled ? ALL : NONE);
    }

    /** The part with a share of it replaced. */
    Part portion(Portion portion) {
        return portion.share().map(this::content).map(this::with).orElse(whole());
    }

    /** Says what the recycled content of the part became, in one part or in the replaced share of it, which comes last. */
    void note(Reference of, Reference by, List<Part> changed, Numbers numbers) {
        String content = changed.get(changed.size() - 1)
                .recycling()
                .content()
                .map(Amount::toString)
                .orElse("");
        String message = "the library pairs \"" + of.name() + "\" with \"" + by.name()
                + "\": the recycled content of \"" + part.id() + "\" becomes " + content
                + (changed.size() > 1 ? " in the replaced share of it" : "");
        numbers.issues().add(Refusal.note(IssueCode.ASSUMED, message));
        numbers.noteLostSpread(part.recycling().content(), part.id() + ".recycledContent");
    }

    private Amount content(Expression share) {
        Expression kept = Calculation.rest(share);
        Optional<Expression> old =
                part.recycling().content().map(one -> one.formula().expression());
        if (toRecycled) {
            return Calculation.amount(old.map(one -> Calculation.plus(Calculation.times(kept, one), share))
                    .orElse(share));
        }
        return Calculation.amount(old.map(one -> Calculation.times(kept, one)).orElse(kept));
    }

    private Part with(Amount content) {
        Recycling recycling = part.recycling().withContent(content);
        return part.with(partner.map(recycling::withRecycled).orElse(recycling));
    }
}
