package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.method.ImportShares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Values with their shares of a whole; sums do not depend on the order in the file.
 *
 * @param parts one for each value
 */
record WeightedTerms(List<WeightedTerm> parts) {

    /**
     * A value with its share.
     *
     * @param name tells equal shares apart
     * @param share its share
     * @param value the value
     */
    record WeightedTerm(String name, Term share, Term value) {}

    /** In the order of their names. */
    WeightedTerms {
        parts = parts.stream().sorted(Comparator.comparing(WeightedTerm::name)).toList();
    }

    /** The sum of the values times their shares. */
    Term sum() {
        return Term.sum(
                parts.stream().map(part -> part.share().times(part.value())).toList());
    }

    /** The sum of the values times their shares, divided by the sum of the shares. */
    Term mean() {
        return sum().dividedBy(Term.sum(parts.stream().map(WeightedTerm::share).toList()));
    }

    /** The largest value. */
    Term largest() {
        return parts.stream()
                .map(WeightedTerm::value)
                .reduce((one, other) -> Term.apply(Operation.MAX, one, other))
                .orElse(new Term.Fixed(0));
    }

    /** Those with the largest shares that are needed to reach a share of the whole; the shares of the others become 0. */
    WeightedTerms upTo(Term cutOff) {
        List<WeightedTerm> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            WeightedTerm part = parts.get(i);
            Map<String, Term> symbols = Map.of("share", part.share(), "larger", larger(i), "cut_off", cutOff);
            kept.add(new WeightedTerm(part.name(), Term.of(ImportShares.LOOKED_AT, symbols), part.value()));
        }
        return new WeightedTerms(kept);
    }

    /** The sum of the shares that are larger than one of them; of equal ones the first by name counts as larger. */
    private Term larger(int index) {
        List<Term> larger = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Map<String, Term> symbols = Map.of(
                    "share", parts.get(index).share(), "other", parts.get(i).share());
            if (i != index) {
                larger.add(Term.of(i < index ? ImportShares.LARGER_OR_EQUAL : ImportShares.LARGER, symbols));
            }
        }
        return Term.sum(larger);
    }
}
