package io.github.footprint4j.analysis;

import io.github.footprint4j.analysis.CheapestSet.Plan;
import io.github.footprint4j.analysis.CheapestSet.Step;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Parameter;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts the answer of a search into words. */
final class CheapestSetSearch {

    private final Response response;
    private final double[] start;
    private final Measures measures;

    private CheapestSetSearch(Response response, double[] start, Measures measures) {
        this.response = response;
        this.start = start;
        this.measures = measures;
    }

    static CheapestSet of(ProductSystem system, Measures measures, double aim) {
        MeasureModel model = MeasureModel.of(system, measures);
        CheapestSet found = of(model, model.start(), measures, aim, model.limits());
        List<Issue> notes = new ArrayList<>(model.notes());
        found.plan().ifPresent(plan -> model.putBack(plan).ifPresent(notes::add));
        return new CheapestSet(found.aim(), found.stated(), found.plan(), found.lowest(), found.proof(), notes);
    }

    static CheapestSet of(Response response, double[] start, Measures measures, double aim, SetSearch.Limits limits) {
        if (!Double.isFinite(aim)) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_FINITE, Place.of("target"), "the total to reach is " + aim + ", expected kg CO2e"));
        }
        Atoms atoms = Atoms.of(response, measures, start);
        SetSearch.End end = SetSearch.of(atoms, aim, limits);
        CheapestSetSearch search = new CheapestSetSearch(response, start, measures);
        return new CheapestSet(
                aim,
                atoms.total(0),
                end.best().map(SetSearch.Found::positions).map(search::plan),
                search.plan(Arrays.stream(atoms.positions(end.lowest())).boxed().toList()),
                new CheapestSet.Proof(end.guarantee(), atoms.evaluated(), end.nodes()),
                List.of());
    }

    private Plan plan(List<Double> positions) {
        List<Step> steps = new ArrayList<>();
        double cost = 0;
        for (int i = 0; i < start.length; i++) {
            if (positions.get(i) != start[i]) {
                Step step = step(i, positions);
                steps.add(step);
                cost += step.cost().base();
            }
        }
        return new Plan(steps, money(cost), total(positions, -1, 0));
    }

    private Step step(int i, List<Double> positions) {
        Measure measure = measures.all().get(i);
        double position = positions.get(i);
        double alone = total(starts(), -1, 0) - total(starts(), i, position);
        double beside = total(positions, i, start[i]) - total(positions, -1, 0);
        if (measure.doing() instanceof Measure.Lever lever) {
            Quantity value = Quantity.of(
                    position / lever.from().unit().factor(), lever.from().unit());
            double cost = measure.cost().base() * Math.abs(position - start[i]);
            Parameter.Value moved = new Parameter.Numeric(Formula.of(value));
            return new Step(measure, Optional.of(moved), money(cost), alone, beside);
        }
        return new Step(measure, Optional.empty(), measure.cost(), alone, beside);
    }

    private Quantity money(double base) {
        return Quantity.of(base / measures.currency().factor(), measures.currency());
    }

    private List<Double> starts() {
        return Arrays.stream(start).boxed().toList();
    }

    /** The total with one position replaced; none for a position of -1. */
    private double total(List<Double> positions, int replaced, double by) {
        double[] values = positions.stream().mapToDouble(Double::doubleValue).toArray();
        if (replaced >= 0) {
            values[replaced] = by;
        }
        return response.at(values).total();
    }
}
