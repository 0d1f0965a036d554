package io.github.footprint4j.target;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.CheapestSet.Plan;
import io.github.footprint4j.target.CheapestSet.Step;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the answer of a search into words. */
final class CheapestSetSearch {

    /** How often the search is repeated without a set that turned out to be refused. */
    private static final int AGAIN = 20;

    private final Atoms atoms;
    private final double[] start;
    private final Measures measures;

    private CheapestSetSearch(Atoms atoms, double[] start, Measures measures) {
        this.atoms = atoms;
        this.start = start;
        this.measures = measures;
    }

    static CheapestSet of(ProductSystem system, Measures measures, double aim) {
        requireFinite(aim, system.method().unit().symbol());
        MeasureModel model = MeasureModel.of(system, measures);
        CheapestSet found = of(model, model.start(), measures, aim, SetSearch.Limits.USUAL);
        Optional<Issue> back = found.plan().flatMap(model::putBack);
        for (int i = 0; i < AGAIN && isLeft(found, back, model); i++) {
            found = of(model, model.start(), measures, aim, SetSearch.Limits.USUAL);
            back = found.plan().flatMap(model::putBack);
        }
        List<Issue> notes = new ArrayList<>(model.notes());
        notes.addAll(found.notes());
        back.map(issue -> issue.isError() ? refused(issue) : issue).ifPresent(notes::add);
        return new CheapestSet(
                found.aim(),
                found.stated(),
                found.plan(),
                found.lowest(),
                found.proof(),
                model.formulas(found.plan().orElse(found.lowest())),
                notes);
    }

    private static void requireFinite(double aim, String expected) {
        if (!Double.isFinite(aim)) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_FINITE,
                    Place.of("target"),
                    "the total to reach is " + aim + ", expected " + expected));
        }
    }

    private static boolean isLeft(CheapestSet found, Optional<Issue> back, MeasureModel model) {
        return back.filter(Issue::isError).isPresent()
                && model.refuse(found.plan().orElseThrow(), back.get());
    }

    private static Issue refused(Issue issue) {
        return Issue.warning(
                issue.code(), issue.place(), "the product with these measures is refused: " + issue.message());
    }

    static CheapestSet of(Response response, double[] start, Measures measures, double aim, SetSearch.Limits limits) {
        requireFinite(aim, "a number");
        Atoms atoms = Atoms.of(response, measures, start);
        SetSearch.End end = SetSearch.of(atoms, aim, limits);
        CheapestSetSearch search = new CheapestSetSearch(atoms, start, measures);
        CheapestSet.Proof proof = new CheapestSet.Proof(end.guarantee(), atoms.evaluated(), end.nodes());
        return new CheapestSet(
                aim,
                atoms.total(0),
                end.best().map(SetSearch.Found::positions).map(search::plan),
                search.plan(Arrays.stream(atoms.positions(end.lowest())).boxed().toList()),
                proof,
                Optional.empty(),
                search.skipped().stream().toList());
    }

    private Optional<Issue> skipped() {
        if (atoms.refused().isEmpty()) {
            return Optional.empty();
        }
        long first = atoms.refused().firstKey();
        Issue reason = Objects.requireNonNull(atoms.refused().get(first));
        String names = IntStream.range(0, atoms.size())
                .filter(atom -> (first & 1L << atom) != 0)
                .mapToObj(atom ->
                        "\"" + measures.all().get(atoms.at(atom).measure()).id() + "\"")
                .collect(Collectors.joining(" with "));
        int others = atoms.refused().size() - 1;
        String rest = others == 0 ? "" : others == 1 ? " and one other set" : " and " + others + " other sets";
        return Optional.of(Issue.note(
                reason.code(),
                measures.place(),
                names + rest + (others == 0 ? " has" : " have") + " no answer and " + (others == 0 ? "was" : "were")
                        + " passed over: " + reason.message()));
    }

    private Plan plan(List<Double> positions) {
        List<Step> steps = new ArrayList<>();
        List<Measure> left = new ArrayList<>();
        double cost = 0;
        for (int i = 0; i < start.length; i++) {
            if (positions.get(i) != start[i]) {
                Step step = step(i, positions);
                steps.add(step);
                cost += step.cost().base();
            } else {
                left.add(measures.all().get(i));
            }
        }
        return new Plan(steps, money(cost), total(positions, -1, 0), left);
    }

    private Step step(int i, List<Double> positions) {
        Measure measure = measures.all().get(i);
        double position = positions.get(i);
        double alone = total(starts(), -1, 0) - total(starts(), i, position);
        double beside = total(positions, i, start[i]) - total(positions, -1, 0);
        Optional<Measure.GradualMeasure> moved = measure.lever();
        if (moved.isPresent()) {
            Measure.GradualMeasure lever = moved.get();
            Quantity value = Quantity.of(
                    position / lever.from().unit().factor(), lever.from().unit());
            double cost = measure.cost().base() * Math.abs(position - start[i]);
            Parameter.Value reached = new Parameter.Numeric(Formula.of(value));
            return new Step(measure, Optional.of(reached), money(cost), alone, beside);
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
        double total = atoms.point(values).total();
        return Double.isFinite(total) ? total : Double.NaN;
    }
}
