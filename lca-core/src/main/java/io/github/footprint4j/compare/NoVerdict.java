package io.github.footprint4j.compare;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why no verdict stands beside a difference although there is one. */
public enum NoVerdict {
    /** A change of material took equal mass because nothing says what stays. */
    KEEP_NOT_STATED(
            "nothing says what stays when one material takes the place of another: equal mass was taken, and equal volume could"
                    + " turn the sign"),
    /** A change of material took equal mass, as is stated, and nobody knows the densities. */
    EQUAL_MASS(
            "equal mass was stated where one material takes the place of another, and equal volume could turn the sign (the library"
                    + " has no densities)"),
    /** The formulas of Annex D for recycled material give differences of unlike signs. */
    CHOICE_OF_FORMULA(
            "lower, higher or the same is a choice between the formulas for recycled material (PAS 2050, Annex D)"),
    /** Two products have parameters of one name, value and spread, and nobody has said whether they are one quantity. */
    SHARING_NOT_STATED(
            "nothing says whether the equal estimates of the two files are one quantity or two: how sure the difference is depends"
                    + " on it"),
    /** Every paired draw failed. */
    NO_ANSWER("no paired draw has an answer"),
    /** One of these formulas cannot be applied. */
    FORMULA_NOT_APPLIED(
            "not both formulas for recycled material (PAS 2050, Annex D) can be applied, so that nobody knows whether the"
                    + " choice between them turns the sign");

    private final String words;

    NoVerdict(String words) {
        this.words = words;
    }

    /** Every reason, in the order of this list. */
    static List<NoVerdict> of(List<Issue> notes, Optional<BothFormulas> formulas) {
        List<NoVerdict> reasons = new ArrayList<>();
        if (has(notes, IssueCode.KEEP_NOT_STATED)) {
            reasons.add(KEEP_NOT_STATED);
        }
        if (has(notes, IssueCode.EQUAL_MASS)) {
            reasons.add(EQUAL_MASS);
        }
        if (formulas.filter(BothFormulas::isChoiceOfSign).isPresent()) {
            reasons.add(CHOICE_OF_FORMULA);
        }
        if (formulas.filter(one -> !one.isWhole()).isPresent()) {
            reasons.add(FORMULA_NOT_APPLIED);
        }
        return reasons;
    }

    private static boolean has(List<Issue> notes, IssueCode code) {
        return notes.stream().anyMatch(note -> note.code() == code);
    }

    /** The reason in words, which follow a colon. */
    @Override
    public String toString() {
        return words;
    }
}
