package io.github.footprint4j.analysis;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.system.Input;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A product whose inputs are moved by measures: one position for each measure, 0 or 1, or the value of a lever in base units.
 *
 * <p>At 1 a measure gives its inputs the values that its settings have; between 0 and 1 they lie on the line between.
 */
final class MeasureModel implements Response {

    private final ProductSystem system;
    private final Measures measures;
    private final List<SortedMap<Integer, Double>> moves = new ArrayList<>();
    private final List<Issue> notes = new ArrayList<>();
    private final Issues issues = new Issues();

    private MeasureModel(ProductSystem system, Measures measures) {
        this.system = system;
        this.measures = measures;
    }

    static MeasureModel of(ProductSystem system, Measures measures) {
        MeasureModel model = new MeasureModel(system, measures);
        measures.all().forEach(measure -> model.moves.add(model.moves(measure)));
        model.issues.throwIfErrors();
        model.checkOverlaps();
        model.issues.throwIfErrors();
        return model;
    }

    List<Issue> notes() {
        return List.copyOf(notes);
    }

    private SortedMap<Integer, Double> moves(Measure measure) {
        SortedMap<Integer, Double> moves = new TreeMap<>();
        try {
            moves.putAll(measure.doing() instanceof Measure.Lever lever ? way(lever) : differences(measure));
        } catch (InvalidInputException e) {
            e.issues().stream().filter(Issue::isError).forEach(issue -> issues.add(refused(measure, issue)));
        }
        return moves;
    }

    private Issue refused(Measure measure, Issue issue) {
        String where = issue.place().equals(Place.NONE) ? "" : " (" + issue.place() + ")";
        String message = "\"" + measure.id() + "\" cannot be done: " + issue.message() + where;
        return new Issue(issue.code(), Severity.ERROR, measures.place(measure), message, issue.hint());
    }

    private SortedMap<Integer, Double> differences(Measure measure) {
        Product changed = system.product();
        for (Change change : ((Measure.Changes) measure.doing()).changes()) {
            changed = changed.with(setting(change));
        }
        ProductSystem other = ProductSystem.of(changed, system.background(), system.method());
        other.warnings().stream()
                .filter(issue -> issue.code() == IssueCode.DECLARED && issue.severity() == Severity.NOTE)
                .forEach(notes::add);
        SortedMap<Integer, Double> moves = new TreeMap<>();
        for (Input input : other.inputs().all()) {
            int position = system.inputs().position(input.id());
            if (system.inputs().at(position).value() != input.value()) {
                moves.put(position, input.value());
            }
        }
        if (moves.isEmpty()) {
            notes.add(Issue.note(
                    IssueCode.NO_EFFECT,
                    measures.place(measure),
                    "\"" + measure.id() + "\" sets what is set already and has no effect"));
        }
        return moves;
    }

    private static Setting setting(Change change) {
        if (change instanceof Change.Assign assign && assign.address().isParameter()) {
            return new Setting(assign.address().first(), assign.to());
        }
        throw new InvalidInputException(Issue.error(
                IssueCode.NOT_ALLOWED,
                Place.NONE,
                "\"" + change + "\" is no change that a measure can make, expected parameters to set"));
    }

    private SortedMap<Integer, Double> way(Measure.Lever lever) {
        Control control = Controls.of(system).named(lever.parameter());
        Input input = control.input();
        if (!control.isNumber()) {
            throw misfit(IssueCode.WRONG_TYPE, lever, "is no number that moves freely");
        }
        if (!input.unit().dimension().equals(lever.from().dimension())
                || !input.unit().dimension().equals(lever.to().dimension())) {
            throw misfit(IssueCode.DIMENSION_MISMATCH, lever, "takes a value such as " + control.stated());
        }
        if (!(lever.from().base() <= input.value()
                && input.value() <= lever.to().base())) {
            throw misfit(IssueCode.OUT_OF_RANGE, lever, "is " + control.stated() + ", expected a value between them");
        }
        for (Quantity end : List.of(lever.from(), lever.to())) {
            ProductSystem.of(
                    system.product().with(new Setting(lever.parameter(), end.toString())),
                    system.background(),
                    system.method());
        }
        SortedMap<Integer, Double> way = new TreeMap<>();
        way.put(control.position(), Double.NaN);
        return way;
    }

    private static InvalidInputException misfit(IssueCode code, Measure.Lever lever, String what) {
        return new InvalidInputException(Issue.error(
                code,
                Place.NONE,
                "the lever goes from \"" + lever.from() + "\" to \"" + lever.to() + "\", but \"" + lever.parameter()
                        + "\" " + what));
    }

    /** Two measures that give one input two values have no meaning together. */
    private void checkOverlaps() {
        for (int i = 0; i < moves.size(); i++) {
            for (int j = 0; j < i; j++) {
                SortedMap<Integer, Double> other = moves.get(j);
                Measure one = measures.all().get(j);
                Measure two = measures.all().get(i);
                moves.get(i).forEach((position, value) -> {
                    if (other.containsKey(position) && !value.equals(other.get(position)) && !one.excludes(two)
                            || value.isNaN() && other.containsKey(position) && !one.excludes(two)) {
                        issues.add(conflict(one, two, position));
                    }
                });
            }
        }
    }

    private Issue conflict(Measure one, Measure two, int position) {
        return Issue.error(
                        IssueCode.CONFLICTING_FIELDS,
                        measures.place(two),
                        "\"" + one.id() + "\" and \"" + two.id() + "\" give "
                                + system.inputs().at(position).id() + " two values")
                .maybe("one excludes the other: \"excludes\" or \"eitherOr\"");
    }

    /** The positions with nothing done. */
    double[] start() {
        double[] start = new double[moves.size()];
        for (int i = 0; i < start.length; i++) {
            start[i] = measures.all().get(i).isLever()
                    ? system.inputs().at(moves.get(i).firstKey()).value()
                    : 0;
        }
        return start;
    }

    @Override
    public Point at(double[] positions) {
        double[] values = system.inputs().values();
        for (int i = 0; i < positions.length; i++) {
            move(i, positions[i], values);
        }
        SolvedSystem solved = system.at(values);
        return new Point() {
            @Override
            public double total() {
                return solved.total();
            }

            @Override
            public double[] slopes() {
                return MeasureModel.this.slopes(solved.gradient());
            }
        };
    }

    private void move(int measure, double position, double[] values) {
        moves.get(measure).forEach((input, to) -> {
            double from = system.inputs().at(input).value();
            if (to.isNaN()) {
                values[input] = position == from ? values[input] : position;
            } else if (position != 0) {
                values[input] = position == 1 ? to : from + position * (to - from);
            }
        });
    }

    private double[] slopes(double[] gradient) {
        double[] slopes = new double[moves.size()];
        for (int i = 0; i < slopes.length; i++) {
            int measure = i;
            moves.get(i)
                    .forEach((input, to) -> slopes[measure] += gradient[input]
                            * (to.isNaN() ? 1 : to - system.inputs().at(input).value()));
        }
        return slopes;
    }

    /** Makes the product of a plan anew; a note if it is refused or gives another total. */
    Optional<Issue> putBack(CheapestSet.Plan plan) {
        Product changed = system.product();
        for (CheapestSet.Step step : plan.steps()) {
            if (step.measure().doing() instanceof Measure.Changes done) {
                for (Change change : done.changes()) {
                    changed = changed.with(setting(change));
                }
            } else if (step.measure().doing() instanceof Measure.Lever lever) {
                changed = changed.with(new Setting(
                        lever.parameter(), step.value().orElseThrow().toString()));
            }
        }
        try {
            double total = ProductSystem.of(changed, system.background(), system.method())
                    .atStatedValues()
                    .total();
            return Math.abs(total - plan.total()) <= Target.TOLERANCE * Math.abs(total)
                    ? Optional.empty()
                    : Optional.of(Issue.warning(
                            IssueCode.RESIDUAL,
                            Place.of("measures"),
                            "the product with these measures has a total of " + total + ", expected " + plan.total()));
        } catch (InvalidInputException e) {
            return e.issues().stream()
                    .filter(Issue::isError)
                    .findFirst()
                    .map(issue -> Issue.warning(
                            issue.code(),
                            issue.place(),
                            "the product with these measures is refused: " + issue.message()));
        }
    }
}
