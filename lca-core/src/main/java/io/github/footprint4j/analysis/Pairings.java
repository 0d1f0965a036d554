package io.github.footprint4j.analysis;

import io.github.footprint4j.analysis.Comparison.Compared;
import io.github.footprint4j.analysis.Comparison.Pairing;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The differences of every two results, and what stands between them and a verdict. Not thread-safe. */
final class Pairings {

    /** What is left of totals that cancel, below this share of their magnitudes, is rounding. */
    private static final double ROUNDING = 1e-12;

    private final List<Alternative> alternatives;
    private final List<Compared> compared;
    private final List<FormulaSide> sides;

    Pairings(List<Alternative> alternatives, List<Compared> compared) {
        this.alternatives = alternatives;
        this.compared = compared;
        this.sides =
                alternatives.stream().map(one -> new FormulaSide(one.footprint())).toList();
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
        Optional<BothFormulas> formulas = formulas(from, to, difference);
        List<Issue> notes = new ArrayList<>(alternatives.get(from).notes());
        notes.addAll(alternatives.get(to).notes());
        return new Pairing(from, to, difference, formulas, NoVerdict.of(notes, formulas));
    }

    private Optional<BothFormulas> formulas(int from, int to, Difference difference) {
        FormulaSide one = sides.get(from);
        FormulaSide other = sides.get(to);
        if (!other.differsFrom(one)) {
            return Optional.empty();
        }
        OptionalDouble content = under(RecyclingRule.RECYCLED_CONTENT, from, to);
        OptionalDouble loop = under(RecyclingRule.CLOSED_LOOP, from, to);
        List<Issue> issues = new ArrayList<>(one.issues());
        other.issues().stream().filter(issue -> !issues.contains(issue)).forEach(issues::add);
        double rounding = ROUNDING
                * (compared.get(from).result().cube().magnitude()
                        + compared.get(to).result().cube().magnitude());
        BothFormulas both = new BothFormulas(content, loop, difference.total(), rounding, issues);
        boolean moves = !one.stated().equals(other.stated());
        return both.agree() && !moves ? Optional.empty() : Optional.of(both);
    }

    private OptionalDouble under(RecyclingRule rule, int from, int to) {
        CommonUnit unit = compared.get(from).result().unit();
        return sides.get(from)
                .under(rule)
                .flatMap(one -> sides.get(to).under(rule).map(other -> Comparison.restated(other, unit)
                        .minus(Comparison.restated(one, unit))
                        .total()))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
