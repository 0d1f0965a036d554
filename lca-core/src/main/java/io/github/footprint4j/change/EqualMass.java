package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes that put one material in the place of another at equal mass. */
public final class EqualMass {

    private final Catalogue before;
    private final Catalogue after;

    private EqualMass(Catalogue before, Catalogue after) {
        this.before = before;
        this.after = after;
    }

    /** True for an issue that says of a change that it takes equal mass. */
    public static boolean isSaid(Issue issue) {
        return issue.code() == IssueCode.KEEP_NOT_STATED || issue.code() == IssueCode.EQUAL_MASS;
    }

    /**
     * True if something is of another material after changes and weighs what it weighed before. What cannot be told counts as equal.
     *
     * @param before the product without the changes
     * @param after the product with all of them
     */
    static boolean isAny(Product before, Product after, Library library) {
        if (!before.lifeCycle().processes().equals(after.lifeCycle().processes())) {
            return true;
        }
        Set<EntryId> treatments = NewMaterial.treatments(before);
        Map<EntryId, Entry> old = Elements.of(before.lifeCycle()).stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, other) -> one)); // looked up only
        EqualMass equal = new EqualMass(Catalogue.of(before, library), Catalogue.of(after, library));
        return Elements.of(after.lifeCycle()).stream()
                .filter(entry -> !treatments.contains(entry.id()))
                .anyMatch(entry -> equal.isEqual(Optional.ofNullable(old.get(entry.id())), entry));
    }

    private boolean isEqual(Optional<Entry> old, Entry now) {
        Optional<Reference> by = ChangeFields.bought(now);
        Optional<Reference> of = old.flatMap(ChangeFields::bought);
        if (of.isEmpty()) {
            return old.isEmpty() && by.isPresent();
        }
        boolean isSame = by.isEmpty()
                || before.meaning(of.get())
                        .name()
                        .equals(after.meaning(by.get()).name())
                || RecycledShare.arePair(of.get(), by.get(), before);
        return !isSame && old.filter(one -> weighs(one.extent(), now.extent())).isPresent();
    }

    private boolean weighs(Extent old, Extent now) {
        return isSame(old.amount(), now.amount()) && isSame(old.mass(), now.mass());
    }

    private boolean isSame(Optional<Amount> old, Optional<Amount> now) {
        Optional<Double> first = value(old, before);
        Optional<Double> second = value(now, after);
        boolean areKnown = first.isPresent() && second.isPresent();
        return areKnown ? first.equals(second) : old.map(Amount::formula).equals(now.map(Amount::formula));
    }

    private static Optional<Double> value(Optional<Amount> amount, Catalogue catalogue) {
        return amount.flatMap(one -> catalogue.known().valueOf(one.formula().expression()));
    }

    /**
     * A change of material by equal mass, at another ratio of the new mass to the old one.
     *
     * @param change the change
     * @param product the product that it is made to
     * @return empty for a change that states a ratio, for one of another kind, and for a choice that a parameter makes
     */
    public static Optional<Change> at(Amount ratio, Change change, Product product) {
        return change.match(
                substitute -> at(ratio, substitute),
                assign -> at(ratio, assign, product),
                scale -> Optional.empty(),
                remove -> Optional.empty(),
                shift -> Optional.empty(),
                add -> Optional.empty(),
                supply -> Optional.empty(),
                calculate -> Optional.empty(),
                sequence -> Optional.empty());
    }

    private static Optional<Change> at(Amount ratio, Change.Substitute one) {
        Equivalence equivalence = one.equivalence();
        return equivalence.ratio().isPresent()
                ? Optional.empty()
                : Optional.of(new Change.Substitute(
                        one.of(),
                        one.by(),
                        one.in(),
                        one.share(),
                        new Equivalence(Optional.of(Keep.ratio(ratio)), equivalence.yield(), equivalence.work())));
    }

    private static Optional<Change> at(Amount ratio, Change.Assign assign, Product product) {
        return KeptMaterials.substitution(assign, Keep.ratio(ratio), product);
    }
}
