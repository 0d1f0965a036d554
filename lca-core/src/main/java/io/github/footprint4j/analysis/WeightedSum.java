package io.github.footprint4j.analysis;

import io.github.footprint4j.model.Stage;
import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.CompensatedSum;
import io.github.footprint4j.system.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Footprints times units, added up in the order of the items; neighbours with one footprint are added up exactly first. */
final class WeightedSum {

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
        return sum(Footprint::total, Footprint::deviations);
    }

    Portfolio.Sum of(Stage stage) {
        return sum(footprint -> footprint.byStage().getOrDefault(stage, 0.0), footprint -> footprint.deviations(stage));
    }

    private Portfolio.Sum sum(ToDoubleFunction<Footprint> value, Function<Footprint, Deviations> deviations) {
        double co2e = CompensatedSum.of(
                terms.stream().mapToDouble(term -> term.factor() * value.applyAsDouble(term.footprint())));
        SortedMap<InputId, Double> parts = new TreeMap<>();
        for (Term term : terms) {
            double units = term.factor();
            deviations
                    .apply(term.footprint())
                    .byInput()
                    .forEach((input, part) -> parts.merge(input, units * part, Double::sum));
        }
        return new Portfolio.Sum(co2e, new Deviations(parts));
    }
}
