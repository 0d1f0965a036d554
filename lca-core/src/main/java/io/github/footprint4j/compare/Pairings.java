package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.Estimates.AskedEstimate;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Restated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The differences of every two results, and what stands between them and a verdict. Not thread-safe. */
final class Pairings {

    private final List<Alternative> alternatives;
    private final List<Compared> compared;
    private final SharedEstimates sharing;
    private final List<Estimates> estimates;
    private final List<FormulaSide> sides;
    private final SortedSet<String> allUndecided = new TreeSet<>();

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
                compared.get(to).paired().minus(compared.get(from).paired());
        Optional<BothFormulas> formulas = FormulaSide.difference(
                sides.get(from), sides.get(to), compared.get(from).result().unit());
        List<Issue> notes = new ArrayList<>(alternatives.get(from).notes());
        notes.addAll(alternatives.get(to).notes());
        List<NoVerdict> withheld = new ArrayList<>(NoVerdict.of(notes, formulas));
        SortedSet<String> undecided = undecided(from, to);
        if (!undecided.isEmpty()) {
            allUndecided.addAll(undecided);
            withheld.add(NoVerdict.SHARING_NOT_STATED);
        }
        return new Pairing(from, to, difference, formulas, withheld);
    }

    /** Equal estimates that the results of two products depend on, of which nobody has said whether they are one quantity. */
    private SortedSet<String> undecided(int from, int to) {
        CommonUnit unit = compared.get(from).result().unit();
        AskedEstimate result = new AskedEstimate(
                footprint -> Restated.of(footprint, unit).deviations(),
                footprint -> Restated.of(footprint, unit).sample());
        return Estimates.undecided(List.of(estimates.get(from), estimates.get(to)), sharing, result);
    }

    /** What is shared, or, after {@link #all}, what nobody has decided on, what that hinders, and how it can be said. */
    List<Issue> sharingNotes() {
        return Estimates.notes(estimates, sharing, allUndecided, "neither an interval nor a verdict");
    }
}
