package io.github.footprint4j.change;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.provenance.Word;
import java.util.List;
import java.util.Optional;

/** How each kind of change edits a product. */
final class Edits {

    private Edits() {}

    /** The edited product, or the product as it was after an error was added to the issues at the place of the edit. */
    static Product apply(Change change, Product product, Edit edit) {
        Issues found = new Issues();
        Product edited = made(change, product, new Edit(edit.library(), found, edit.place()));
        if (!found.hasErrors()) {
            Elements.tooManyForms(edited.lifeCycle()).ifPresent(found::add);
        }
        edit.issues().addAll(found.toList(), edit.place());
        return found.hasErrors() ? product : edited;
    }

    private static Product made(Change change, Product product, Edit edit) {
        return change.match(
                substitute -> Substitutes.on(substitute, product, edit),
                assign -> Assignment.on(assign, product, edit),
                scale -> ElementScaling.on(scale, product, edit),
                remove -> Removal.on(remove, product, edit.issues()),
                shift -> Freight.on(shift, product, edit),
                add -> Additions.on(add, product, edit.issues()),
                supply -> Additions.on(supply, product, edit),
                calculate -> calculated(calculate, product, edit.issues()),
                sequence -> inOrder(sequence, product, edit));
    }

    /** The rule for recycled material is the product's; a method is the calculator's, and leaves the product as it is. */
    private static Product calculated(Change.Calculate change, Product product, Issues issues) {
        if (change.recycling().isEmpty()) {
            return product;
        }
        String word = change.recycling().get();
        Optional<RecyclingRule> rule = Word.find(RecyclingRule.class, word);
        if (rule.isEmpty()) {
            List<String> words = Word.words(RecyclingRule.class);
            issues.add(Refusal.error(
                            IssueCode.UNKNOWN_WORD,
                            "no rule for recycled material is named \"" + word + "\", expected one of "
                                    + String.join(", ", words))
                    .maybeOneOf(ClosestNames.of(words).to(word)));
            return product;
        }
        GoalAndScope scope = product.scope();
        return product.with(scope.with(scope.rules().with(rule.get())));
    }

    private static Product inOrder(Change.Sequence sequence, Product product, Edit edit) {
        Product edited = product;
        for (Change one : sequence.changes()) {
            edited = one instanceof Change.Supply supply
                    ? Additions.on(
                            supply, edited, edit) // also if it is refused, so that those who ask for it need not be
                    : one.on(edited, edit);
            boolean isTooLarge =
                    edit.issues().toList().stream().anyMatch(issue -> issue.code() == IssueCode.LIMIT_EXCEEDED);
            if (isTooLarge) {
                return edited;
            }
        }
        return edited;
    }
}
