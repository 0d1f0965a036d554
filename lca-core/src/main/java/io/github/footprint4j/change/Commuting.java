package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.Product;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Which changes may stand side by side, so that the order in which they are named makes no difference.
 *
 * <p>Two changes a and b commute on a product p if a(b(p)) and b(a(p)) are one product, apart from the order of its lists. All others
 * need a {@link Change.Sequence}, which says what comes first.
 */
public final class Commuting {

    private final Product product;
    private final Edit edit;

    private Commuting(Product product, Edit edit) {
        this.product = product;
        this.edit = edit;
    }

    /**
     * The changes in canonical order, each once.
     *
     * <p>A change that stands twice, and two that do not commute, are errors. What is wrong with a change by itself is not looked for: it
     * is reported where the change is made.
     *
     * @param changes the changes, in any order
     * @param product the product they are for
     * @param edit what they may look up, and where errors go
     */
    public static List<Change> sorted(List<Change> changes, Product product, Edit edit) {
        return sorted(changes, product, edit, Exclusive.NONE);
    }

    /** The changes in canonical order, each once; the order of two alternatives is not looked at, see {@link #sorted(List, Product, Edit)}. */
    public static List<Change> sorted(List<Change> changes, Product product, Edit edit, Exclusive exclusive) {
        List<Change> sorted = changes.stream().sorted(Change.ORDER).toList();
        new Commuting(product, edit).check(sorted, exclusive);
        return sorted.stream().distinct().toList();
    }

    /**
     * Warns of a change that leaves the product as it was; one that takes another method always does, and is passed over.
     *
     * @param change the change, made without an error
     * @param product the product before
     * @param changed the product with the change
     * @param edit where the warning goes
     */
    static void warnOfNoEffect(Change change, Product product, Product changed, Edit edit) {
        if (changed.equals(product) && !takesMethod(change)) {
            edit.issues()
                    .add(Issue.warning(
                            IssueCode.NO_EFFECT,
                            edit.place(),
                            "\"" + change + "\" has no effect on \"" + product.id() + "\""));
        }
    }

    private static boolean takesMethod(Change change) {
        return change.method().isPresent();
    }

    private void check(List<Change> sorted, Exclusive exclusive) {
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (!exclusive.are(sorted.get(i), sorted.get(j))) {
                    check(sorted.get(i), sorted.get(j));
                }
            }
        }
    }

    private void check(Change one, Change other) {
        if (one.equals(other)) {
            refuse("\"" + one + "\" stands twice, expected each change once", "");
            return;
        }
        if (!commute(one, other)) {
            refuse(
                    "\"" + one + "\" and \"" + other + "\" depend on which comes first" + meeting(one, other),
                    "put them in a sequence, in the order in which they are made");
        }
    }

    /** Two that can be made alone and not one after the other exclude each other. */
    private boolean commute(Change one, Change other) {
        Optional<Product> alone = made(one, product);
        Optional<Product> otherAlone = made(other, product);
        Optional<Product> first = alone.flatMap(edited -> made(other, edited));
        Optional<Product> second = otherAlone.flatMap(edited -> made(one, edited));
        boolean exclusive = alone.isPresent() && otherAlone.isPresent() && first.isEmpty();
        return !exclusive && first.map(Canonical::of).equals(second.map(Canonical::of));
    }

    private String meeting(Change one, Change other) {
        SortedSet<String> both = touched(one);
        both.retainAll(touched(other));
        return both.isEmpty() ? "" : ": both change \"" + String.join("\", \"", both) + "\"";
    }

    private SortedSet<String> touched(Change change) {
        return Canonical.differences(product, made(change, product).orElse(product));
    }

    /** The product with a change; empty if it cannot be made. */
    private Optional<Product> made(Change change, Product before) {
        Issues found = new Issues();
        Product edited = change.on(before, new Edit(edit.library(), found, edit.place()));
        return found.hasErrors() ? Optional.empty() : Optional.of(edited);
    }

    private void refuse(String message, String hint) {
        edit.issues()
                .add(Issue.error(IssueCode.CONFLICTING_FIELDS, edit.place(), message)
                        .maybe(hint));
    }
}
