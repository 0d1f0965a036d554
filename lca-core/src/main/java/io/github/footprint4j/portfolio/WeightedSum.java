package io.github.footprint4j.portfolio;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Footprints times units, added up in the order of the items; neighbours with one footprint are added up exactly first. */
final class WeightedSum {

    /** Values below this share of the sum of all magnitudes are rounding. */
    private static final double ROUNDING = 1e-12;

    private record Term(Footprint footprint, Units units) {
        /** How many functional units they are. */
        double factor() {
            return units.value() * Portfolio.resultsEach(footprint);
        }
    }

    private final List<Term> terms = new ArrayList<>();

    WeightedSum(List<Portfolio.Item> items) {
        items.forEach(item -> add(item.footprint(), item.units()));
    }

    private void add(Footprint footprint, Units units) {
        int last = terms.size() - 1;
        if (last >= 0 && terms.get(last).footprint() == footprint) {
            terms.set(last, new Term(footprint, terms.get(last).units().plus(units)));
        } else {
            terms.add(new Term(footprint, units));
        }
    }

    Portfolio.Sum total() {
        return sum(
                Footprint::total,
                Footprint::deviationsByQuantity,
                footprint -> footprint.draws().total());
    }

    Portfolio.Sum of(Stage stage) {
        return sum(
                footprint -> footprint.total(stage),
                footprint -> footprint.deviationsByQuantity(stage),
                footprint -> of(footprint, stage));
    }

    /** What a stage has in each draw; a stage without contributions has nothing in any of them. */
    static Sample of(Footprint footprint, Stage stage) {
        return footprint.draws().of((Predicate<Stage>) one -> one == stage);
    }

    private Portfolio.Sum sum(
            ToDoubleFunction<Footprint> value,
            Function<Footprint, Deviations> deviations,
            Function<Footprint, Sample> sample) {
        double co2e = CompensatedSum.of(
                terms.stream().mapToDouble(term -> term.factor() * value.applyAsDouble(term.footprint())));
        double magnitude = CompensatedSum.of(terms.stream()
                .mapToDouble(term -> term.factor() * term.footprint().cube().magnitude()));
        return new Portfolio.Sum(
                co2e,
                new Once<>(() -> firstOrder(deviations)),
                new Once<>(() -> Interval.of(co2e, drawn(sample), ROUNDING * magnitude)));
    }

    private Deviations firstOrder(Function<Footprint, Deviations> deviations) {
        SortedMap<InputId, Double> parts = new TreeMap<>();
        SortedSet<InputId> notFinite = new TreeSet<>();
        for (Term term : terms) {
            double units = term.factor();
            Deviations ofTerm = deviations.apply(term.footprint());
            ofTerm.byInput().forEach((input, part) -> parts.merge(input, units * part, Double::sum));
            notFinite.addAll(ofTerm.notFinite());
        }
        return new Deviations(parts, notFinite);
    }

    /** Draw by draw, so that what products share is the same for all of them. */
    private Sample drawn(Function<Footprint, Sample> sample) {
        return terms.stream()
                .map(term -> sample.apply(term.footprint()).times(term.factor()))
                .reduce(Sample::plus)
                .orElseThrow(() -> new IllegalStateException("found no terms, expected at least one"));
    }
}
