package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.unit.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that somebody gives to a field, as text, and what it may refer to.
 *
 * @param assign the change that gives it
 * @param catalogue what references mean
 * @param treatments entries that treat what is there; what takes their place treats the same mass
 * @param issues where problems and notes go
 */
record GivenValue(Change.Assign assign, Catalogue catalogue, Set<EntryId> treatments, Issues issues) {

    /** Copies the set. */
    GivenValue {
        treatments = Set.copyOf(treatments); // looked up only
    }

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
        return amount(old.flatMap(Share::stated), Numbers.Bounds.FRACTION)
                .<Share>map(Share.Fraction::new)
                .or(() -> old);
    }

    /** The dataset in place of another that carries or treats what is there; the old one after an issue was reported. */
    Optional<Reference> reference(Optional<Reference> old) {
        return reference(old, true);
    }

    /** The dataset in place of the one that an entry buys; the old one after an issue was reported. */
    Optional<Reference> bought(Optional<Reference> old, Entry entry) {
        return reference(old, treatments.contains(entry.id()));
    }

    private Optional<Reference> reference(Optional<Reference> old, boolean isOfMass) {
        Reference by = Reference.parse(text());
        Replacement replacement = new Replacement(by, catalogue, issues);
        if (!replacement.check()) {
            return old;
        }
        old.ifPresent(replacement::checkUnit);
        old.filter(one -> !isSame(one, by) && !RecycledShare.arePair(one, by, catalogue))
                .ifPresent(one -> issues.add(
                        isOfMass ? Substitutes.oneToOne(one, by) : Substitutes.oneToOne(one, by, catalogue)));
        return old.map(replacement::instead).or(() -> Optional.of(by));
    }

    /**
     * A part for which somebody names the partner of what it buys: a change of its recycled content, just as a substitution by that
     * partner is. Empty if another material is named, or nothing that exists.
     */
    Optional<Part> ofPair(Part part, Reference old) {
        Reference by = Reference.parse(text());
        Optional<RecycledShare> share =
                catalogue.isThere(by) ? RecycledShare.find(part, by, catalogue) : Optional.empty();
        Optional<Part> changed = share.map(RecycledShare::whole);
        changed.ifPresent(one -> share.get().note(old, by, List.of(one), new Numbers(catalogue.known(), issues)));
        return changed;
    }

    /** A part that now buys another dataset, without what belongs to the old one unless the two are of one name. */
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

    /** True if what an entry buys is of one name before and after. */
    boolean isSameMaterial(Entry before, Entry after) {
        Optional<Reference> old = ChangeFields.bought(before);
        return old.equals(ChangeFields.bought(after))
                || old.filter(one -> isSame(one, Reference.parse(text()))).isPresent();
    }

    /** True if two references mean something of one name. */
    boolean isSame(Reference old, Reference by) {
        return catalogue.meaning(old).name().equals(catalogue.meaning(by).name());
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
