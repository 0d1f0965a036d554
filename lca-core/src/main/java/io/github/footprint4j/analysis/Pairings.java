package io.github.footprint4j.analysis;

import io.github.footprint4j.analysis.Comparison.Compared;
import io.github.footprint4j.analysis.Comparison.Pairing;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The differences of every two results, and what stands between them and a verdict. Not thread-safe. */
final class Pairings {

    private final List<Alternative> alternatives;
    private final List<Compared> compared;
    private final List<FormulaSide> sides;

    Pairings(List<Alternative> alternatives, List<Compared> compared) {
        this.alternatives = alternatives;
        this.compared = compared;
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
        return new Pairing(from, to, difference, formulas, NoVerdict.of(notes, formulas));
    }
}
