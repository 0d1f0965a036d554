package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.Share;
import io.github.footprint4j.unit.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value that somebody gives to a field, as text, and what it may refer to.
 *
 * @param assign the change that gives it
 * @param catalogue what references mean
 * @param issues where problems and notes go
 */
record Given(Change.Assign assign, Catalogue catalogue, Issues issues) {

    String address() {
        return assign.address().toString();
    }

    String text() {
        return assign.to().strip();
    }

    /** The new amount; the old one if it is the same, or after an issue was reported. */
    Optional<Amount> amount(Optional<Amount> old, Numbers.Bounds bounds) {
        Optional<Amount> read = issues.collect(Place.NONE, () -> Amount.parse(text()));
        Numbers numbers = new Numbers(catalogue.known(), issues);
        numbers.check(read, "\"" + address() + "\"", like(old, bounds));
        boolean isSame = read.isEmpty()
                || old.filter(one -> one.formula().equals(read.get().formula())).isPresent();
        if (isSame) {
            return old;
        }
        numbers.noteLostSpread(old, address());
        return read;
    }

    /** An amount of no dimension in particular has that of the old one. */
    private static Numbers.Bounds like(Optional<Amount> old, Numbers.Bounds bounds) {
        return bounds.dimension().isPresent()
                ? bounds
                : old.flatMap(one -> one.formula().quantity())
                        .map(Quantity::dimension)
                        .map(dimension -> Numbers.Bounds.of(dimension, old.get().toString()))
                        .orElse(bounds);
    }

    /** The new share; the old one after an issue was reported. */
    Optional<Share> share(Optional<Share> old) {
        if (text().equals("rest")) {
            return Optional.of(new Share.Rest());
        }
        Optional<Amount> before =
                old.filter(Share.Fraction.class::isInstance).map(one -> ((Share.Fraction) one).amount());
        return amount(before, Numbers.Bounds.FRACTION)
                .<Share>map(Share.Fraction::new)
                .or(() -> old);
    }

    /** The dataset in place of another; the old one after an issue was reported. */
    Optional<Reference> reference(Optional<Reference> old) {
        Reference by = Reference.parse(text());
        Replacement replacement = new Replacement(by, catalogue, issues);
        if (!replacement.check()) {
            return old;
        }
        old.ifPresent(replacement::checkUnit);
        old.filter(one -> !catalogue
                        .meaning(one)
                        .name()
                        .equals(catalogue.meaning(by).name()))
                .ifPresent(one -> issues.add(Substitutes.oneToOne(one, by, catalogue)));
        return old.map(replacement::instead).or(() -> Optional.of(by));
    }

    /** A part that now buys another dataset, without what belongs to the old one unless the two are one material. */
    Part ofNewMaterial(Part part, Reference old) {
        Reference by = Reference.parse(text());
        return isSame(old, by)
                ? part
                : new Nature(
                                part,
                                Equivalence.UNSTATED,
                                catalogue.datasets(by).stream().findFirst())
                        .without(old, by, Optional.empty(), issues);
    }

    /** An entry that is no part and now buys another dataset. */
    Entry ofNewMaterial(Entry entry, Reference old) {
        Reference by = Reference.parse(text());
        return isSame(old, by) ? entry : Nature.without(entry, old, by, Optional.empty(), issues);
    }

    private boolean isSame(Reference old, Reference by) {
        return catalogue.meaning(old).name().equals(catalogue.meaning(by).name())
                || RecycledShare.arePair(old, by, catalogue);
    }

    /** The dataset at other locations; as it was after an issue was reported. */
    Reference at(Reference old) {
        List<String> places =
                Arrays.stream(text().split(",")).map(String::strip).toList();
        Reference there = old.at(places);
        if (catalogue.datasets(old).isEmpty() && catalogue.exists(old.name())) {
            issues.add(Refusal.error(
                    IssueCode.CONFLICTING_FIELDS,
                    "\"" + old.name() + "\" is a process of the product's own, which has no location"));
            return old;
        }
        return new Replacement(there, catalogue, issues).check() ? there : old;
    }
}
