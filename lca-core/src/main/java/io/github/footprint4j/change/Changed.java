package io.github.footprint4j.change;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A product with changes made to it.
 *
 * @param product the product with all changes
 * @param changes the changes, in canonical order
 * @param method the method they ask for; empty for that of the calculator
 * @param issues what their author should know of
 */
public record Changed(Product product, List<Change> changes, Optional<Method> method, List<Issue> issues) {

    /** Copies the lists. */
    public Changed {
        changes = List.copyOf(changes);
        issues = List.copyOf(issues);
    }

    /**
     * Makes changes to a product, in canonical order.
     *
     * @param product the product
     * @param changes the changes; their order makes no difference
     * @param library the library the product buys from
     * @throws InvalidInputException with everything that is wrong with the changes
     */
    public static Changed of(Product product, List<Change> changes, Library library) {
        Issues issues = new Issues();
        Edit all = new Edit(library, issues, Place.of("changes"));
        List<Change> ordered = Commuting.sorted(changes, product, all);
        Product changed = product;
        Optional<Method> method = Optional.empty();
        for (Change change : materialsLast(ordered)) {
            Edit edit = new Edit(library, issues, change.place());
            Product before = changed;
            changed = change.on(before, edit);
            if (!issues.hasErrors()) {
                Commuting.warnOfNoEffect(change, before, changed, edit);
            }
            Optional<Method> asked = change.method().flatMap(name -> method(name, edit));
            method = asked.isPresent() ? asked : method;
        }
        issues.throwIfErrors();
        List<Issue> notes = issues.toList();
        boolean weighs = notes.stream().noneMatch(EqualMass::isSaid) || EqualMass.isAny(product, changed, library);
        List<Issue> said =
                notes.stream().filter(note -> weighs || !EqualMass.isSaid(note)).toList();
        return new Changed(AsWritten.in(product, changed), ordered, method, said);
    }

    /** What stays of an old material is said with the values that other changes give it; the order makes no other difference. */
    private static List<Change> materialsLast(List<Change> ordered) {
        return ordered.stream()
                .sorted(Comparator.comparing(KeptMaterials::isMaterial))
                .toList();
    }

    private static Optional<Method> method(String name, Edit edit) {
        Optional<Method> found = Method.find(name);
        if (found.isEmpty()) {
            List<String> known = Method.all().stream().map(Method::name).toList();
            edit.issues()
                    .add(Issue.error(
                                    IssueCode.NOT_ALLOWED,
                                    edit.place(),
                                    "no method is named \"" + name + "\", only " + String.join(", ", known))
                            .maybeOneOf(ClosestNames.of(known).to(name)));
        }
        return found;
    }

    /** The method these changes ask for, else another one. */
    public Method under(Method usual) {
        return method.orElse(usual);
    }
}
