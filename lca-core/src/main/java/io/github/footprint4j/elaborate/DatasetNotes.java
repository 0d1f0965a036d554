package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation.Inclusion;
import io.github.footprint4j.library.Purpose;
import io.github.footprint4j.resolve.DatasetUses;
import java.util.IdentityHashMap;

/**
 * Says to the author of a product what the datasets it names say of themselves: their cautions, newer ones, and what a dataset that is
 * only a part of something leaves out.
 *
 * <p>A caution is a note and no warning: it is a limit of the dataset, and nothing that the author of the product could mend. What a
 * dataset buys from another one is the business of its library.
 */
final class DatasetNotes {

    private final Issues issues;
    private final DatasetUses uses;
    private final boolean emits;

    /**
     * For the datasets of a product.
     *
     * @param emits true if the product emits gases of its own, which may be those of a fuel
     */
    DatasetNotes(Issues issues, DatasetUses uses, boolean emits) {
        this.issues = issues;
        this.uses = uses;
        this.emits = emits;
    }

    void add() {
        IdentityHashMap<Dataset, String> cautions =
                new IdentityHashMap<>(); // looked up only; thousands of parts may be of one material
        for (DatasetUses.Use use : uses.all()) {
            Dataset dataset = use.dataset();
            dataset.advice()
                    .caution()
                    .map(caution -> cautions.computeIfAbsent(dataset, unused -> of(dataset) + ": " + caution))
                    .ifPresent(caution -> note(IssueCode.CAUTION, use.at(), caution));
            dataset.advice()
                    .supersededBy()
                    .ifPresent(newer -> note(
                            IssueCode.SUPERSEDED_DATASET,
                            use.at(),
                            of(dataset) + " is superseded by \"" + newer + "\""));
            dataset.advice().purpose().ifPresent(purpose -> warnOfHalf(use, purpose));
        }
    }

    /** A half that nothing completes; which of several fuels completes which cannot be known. */
    private void warnOfHalf(DatasetUses.Use use, Purpose purpose) {
        boolean isComplete = switch (purpose) {
            case FUEL_SUPPLY -> emits || uses.any(one -> one.advice().isFor(Purpose.FUEL_COMBUSTION));
            case FUEL_COMBUSTION -> uses.any(one -> one.advice().isFor(Purpose.FUEL_SUPPLY));
            case NETWORK_LOSSES ->
                uses.any(one -> one.documentation().boundary().networkLosses() == Inclusion.EXCLUDED);
            case DELIVERY_TO_BURNING, BURNING, DELIVERY_TO_RECYCLING -> true;
        };
        if (!isComplete) {
            issues.add(Issue.warning(
                            IssueCode.OTHER_PURPOSE,
                            use.at().place(),
                            of(use.dataset()) + " is for " + purpose + " alone, and " + missing(purpose))
                    .maybe("a dataset that holds both"));
        }
    }

    private static String missing(Purpose purpose) {
        return switch (purpose) {
            case FUEL_SUPPLY -> "nothing in this product burns a fuel or emits a gas";
            case FUEL_COMBUSTION -> "nothing in this product supplies a fuel";
            default -> "no electricity in this product is without network losses";
        };
    }

    private static String of(Dataset dataset) {
        return "\"" + dataset.id() + "\"";
    }

    private void note(IssueCode code, Field at, String message) {
        issues.add(Issue.note(code, at.place(), message));
    }
}
