package io.github.footprint4j.analysis;

import io.github.footprint4j.analysis.Comparison.Compared;
import io.github.footprint4j.analysis.Comparison.Pairing;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The differences of every two results, and what stands between them and a verdict. Not thread-safe. */
final class Pairings {

    private final List<Alternative> alternatives;
    private final List<Compared> compared;
    private final SharedEstimates sharing;
    private final List<Estimates> estimates;
    private final List<FormulaSide> sides;

    Pairings(List<Alternative> alternatives, List<Compared> compared, SharedEstimates sharing) {
        this.alternatives = alternatives;
        this.compared = compared;
        this.sharing = sharing;
        this.estimates =
                alternatives.stream().map(one -> Estimates.of(one.footprint())).toList();
        this.sides = alternatives.stream()
                .map(one -> new FormulaSide(one.footprint()))
                .toList();
    }

    List<Pairing> all() {
        List<Pairing> all = new ArrayList<>();
        for (int to = 1; to < compared.size(); to++) {
            for (int from = 0; from < to; from++) {
                all.add(pairing(from, to));
            }
        }
        return all;
    }

    private Pairing pairing(int from, int to) {
        Difference difference =
                compared.get(to).result().minus(compared.get(from).result());
        Optional<BothFormulas> formulas = FormulaSide.difference(
                sides.get(from), sides.get(to), compared.get(from).result().unit());
        List<Issue> notes = new ArrayList<>(alternatives.get(from).notes());
        notes.addAll(alternatives.get(to).notes());
        List<NoVerdict> withheld = new ArrayList<>(NoVerdict.of(notes, formulas));
        if (!undecided(from, to).isEmpty()) {
            withheld.add(NoVerdict.SHARING_NOT_STATED);
        }
        return new Pairing(from, to, difference, formulas, withheld);
    }

    /** Equal estimates of two products of which nobody has said whether they are one quantity. */
    private SortedSet<String> undecided(int from, int to) {
        return Estimates.undecided(List.of(estimates.get(from), estimates.get(to)), sharing);
    }

    /** What is shared, or what nobody has decided on, what that hinders, and how it can be said. */
    List<Issue> sharingNotes() {
        return Estimates.notes(estimates, sharing, "neither an interval nor a verdict");
    }
}
