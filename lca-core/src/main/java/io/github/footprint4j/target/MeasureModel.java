package io.github.footprint4j.target;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.compare.FormulaSide;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.issue.UnsolvableException;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A product whose inputs are moved by measures: one position for each measure, 0 or 1, or the value of a lever in base units.
 *
 * <p>Where every measure only sets parameters, a measure at 1 gives its inputs the values that its settings have; between 0 and 1 they
 * lie on the line between. Where one of them makes another change, all changes are switches of one system ({@link MeasureSwitches}), and
 * positions are 0 or 1 alone.
 */
final class MeasureModel implements Response {

    private final ProductSystem system;
    private final Measures measures;
    private final List<SortedMap<Integer, Double>> moves = new ArrayList<>();
    private final List<Issue> notes = new ArrayList<>();
    private final Issues issues = new Issues();
    private final ChangedSystems changed;
    private final boolean isEdited;
    private Optional<MeasureSwitches> switches = Optional.empty();
    private final Map<List<Measure>, Issue> refused = new HashMap<>(); // looked up only, never iterated

    private MeasureModel(ProductSystem system, Measures measures) {
        this.system = system;
        this.measures = measures;
        this.changed = new ChangedSystems(system);
        this.isEdited = measures.all().stream()
                .flatMap(measure -> measure.changes().stream())
                .anyMatch(change -> !isSetting(change));
    }

    private static boolean isSetting(Change change) {
        return change.setting().isPresent();
    }

    static MeasureModel of(ProductSystem system, Measures measures) {
        MeasureModel model = new MeasureModel(system, measures);
        measures.all().forEach(measure -> model.moves.add(model.moves(measure)));
        model.issues.throwIfErrors();
        model.checkOverlaps();
        model.issues.throwIfErrors();
        model.switches = model.isEdited ? Optional.of(MeasureSwitches.of(system, measures)) : Optional.empty();
        new IdleMeasures(measures, model, model.start()).issues().forEach(model.notes::add);
        return model;
    }

    List<Issue> notes() {
        return List.copyOf(notes);
    }

    private SortedMap<Integer, Double> moves(Measure measure) {
        SortedMap<Integer, Double> moves = new TreeMap<>();
        try {
            moves.putAll(measure.doing().match(changes -> done(measure), this::way));
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

    private SortedMap<Integer, Double> done(Measure measure) {
        List<Issue> conflicts = changed.conflicts(measure.changes());
        if (!conflicts.isEmpty()) {
            throw new InvalidInputException(conflicts);
        }
        if (measure.changes().stream().anyMatch(Change::isRule)) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_ALLOWED,
                    Place.NONE,
                    "another method or rule for recycled material saves nothing, it only counts in another way"));
        }
        if (!isEdited) {
            return differences(measure);
        }
        noteDeclared(changed.with(measure.changes()));
        changed.warnings(measure.changes()).forEach(notes::add);
        return new TreeMap<>();
    }

    private SortedMap<Integer, Double> differences(Measure measure) {
        Product product = system.product();
        for (Change change : measure.changes()) {
            product = product.with(setting(change));
        }
        ProductSystem other = ProductSystem.of(product, system.background(), system.method());
        noteDeclared(other);
        SortedMap<Integer, Double> moves = new TreeMap<>();
        for (Input input : other.inputs().all()) {
            int position = system.inputs().position(input.id());
            if (system.inputs().at(position).value() != input.value()) {
                moves.put(position, input.value());
            }
        }
        return moves;
    }

    private void noteDeclared(ProductSystem done) {
        done.warnings().stream()
                .filter(issue -> issue.code() == IssueCode.DECLARED && issue.severity() == Severity.NOTE)
                .forEach(notes::add);
    }

    private static Setting setting(Change change) {
        return change.setting().orElseThrow();
    }

    private SortedMap<Integer, Double> way(Measure.GradualMeasure lever) {
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

    private static InvalidInputException misfit(IssueCode code, Measure.GradualMeasure lever, String what) {
        return new InvalidInputException(Issue.error(
                code,
                Place.NONE,
                "the lever goes from \"" + lever.from() + "\" to \"" + lever.to() + "\", but \"" + lever.parameter()
                        + "\" " + what));
    }

    /** Two measures that undo one another, or give one input two values, have no meaning together. */
    private void checkOverlaps() {
        for (int i = 0; i < moves.size(); i++) {
            for (int j = 0; j < i; j++) {
                Measure one = measures.all().get(j);
                Measure two = measures.all().get(i);
                if (!one.excludes(two)) {
                    int known = issues.toList().size();
                    checkInputs(i, j);
                    if (issues.toList().size() == known) {
                        checkChanges(one, two);
                    }
                }
            }
        }
    }

    private void checkInputs(int second, int first) {
        SortedMap<Integer, Double> other = moves.get(first);
        moves.get(second).forEach((position, value) -> {
            if (other.containsKey(position) && (value.isNaN() || !value.equals(other.get(position)))) {
                issues.add(conflict(
                        measures.all().get(first),
                        measures.all().get(second),
                        "give " + system.inputs().at(position).id() + " two values"));
            }
        });
    }

    private void checkChanges(Measure one, Measure two) {
        List<Change> both =
                Stream.concat(one.changes().stream(), two.changes().stream()).toList();
        changed.conflicts(both).stream()
                .limit(1)
                .forEach(issue -> issues.add(conflict(one, two, "do not go together: " + issue.message())));
        boolean sameParameter =
                setBy(one).anyMatch(name -> setBy(two).anyMatch(name::equals)) && (one.isLever() || two.isLever());
        if (sameParameter) {
            issues.add(conflict(one, two, "move one parameter"));
        }
    }

    private static Stream<String> setBy(Measure measure) {
        return measure.doing()
                .match(
                        done -> done.changes().stream()
                                .filter(MeasureModel::isSetting)
                                .map(change -> setting(change).name()),
                        lever -> Stream.of(lever.parameter()));
    }

    private Issue conflict(Measure one, Measure two, String what) {
        return Issue.error(
                        IssueCode.CONFLICTING_FIELDS,
                        measures.place(two),
                        "\"" + one.id() + "\" and \"" + two.id() + "\" " + what)
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
        Issue reason = refused.get(doneAt(positions));
        if (reason != null) {
            throw new InvalidInputException(reason);
        }
        SolvedSystem solved =
                switches.map(all -> all.at(positions, moved(positions))).orElseGet(() -> system.at(values(positions)));
        return new Point() {
            @Override
            public double total() {
                return solved.total();
            }

            @Override
            public double[] slopes() {
                return MeasureModel.this.slopes(solved);
            }
        };
    }

    private List<Measure> doneAt(double[] positions) {
        return IntStream.range(0, positions.length)
                .filter(i -> positions[i] == 1 && !measures.all().get(i).isLever())
                .mapToObj(measures.all()::get)
                .toList();
    }

    private double[] values(double[] positions) {
        double[] values = system.inputs().values();
        for (int i = 0; i < positions.length; i++) {
            move(i, positions[i], (input, value) -> values[input] = value);
        }
        return values;
    }

    private SortedMap<InputId, Double> moved(double[] positions) {
        SortedMap<InputId, Double> moved = new TreeMap<>();
        for (int i = 0; i < positions.length; i++) {
            move(
                    i,
                    positions[i],
                    (input, value) -> moved.put(system.inputs().at(input).id(), value));
        }
        return moved;
    }

    private void move(int measure, double position, BiConsumer<Integer, Double> put) {
        moves.get(measure).forEach((input, to) -> {
            double from = system.inputs().at(input).value();
            if (to.isNaN() && position != from) {
                put.accept(input, position);
            } else if (!to.isNaN() && position != 0) {
                put.accept(input, position == 1 ? to : from + position * (to - from));
            }
        });
    }

    private double[] slopes(SolvedSystem solved) {
        double[] gradient = solved.gradient();
        double[] slopes = new double[moves.size()];
        for (int i = 0; i < slopes.length; i++) {
            int measure = i;
            moves.get(i).forEach((input, to) -> slopes[measure] += slope(input, to, solved.system(), gradient));
        }
        switches.ifPresent(all -> all.addSlopes(solved, slopes));
        return slopes;
    }

    /** A product with changes may not have an input of the product. */
    private double slope(int input, double to, ProductSystem solved, double[] gradient) {
        Input moved = system.inputs().at(input);
        OptionalInt place = solved.inputs().find(moved.id());
        return place.isEmpty() ? 0 : gradient[place.getAsInt()] * (Double.isNaN(to) ? 1 : to - moved.value());
    }

    /** Takes the measures of a plan, if there are any but levers, for one that has no answer; false if there are none. */
    boolean refuse(CheapestSet.Plan plan, Issue reason) {
        List<Measure> done = plan.steps().stream()
                .map(CheapestSet.Step::measure)
                .filter(measure -> !measure.isLever())
                .toList();
        return !done.isEmpty() && refused.putIfAbsent(done, reason) == null;
    }

    /** Makes the product of a plan anew; a note if it gives another total, an error if it is refused. */
    Optional<Issue> putBack(CheapestSet.Plan plan) {
        try {
            double total = again(plan).atStatedValues().total();
            return Math.abs(total - plan.total()) <= Target.TOLERANCE * Math.abs(total)
                    ? Optional.empty()
                    : Optional.of(Issue.warning(
                            IssueCode.RESIDUAL,
                            measures.place(),
                            "the product with these measures has a total of " + total + ", expected " + plan.total()));
        } catch (InvalidInputException | UnsolvableException e) {
            return e.issues().stream().filter(Issue::isError).findFirst();
        }
    }

    /** What a set does under both formulas for recycled material; empty if they make no difference, or the product refuses the set. */
    Optional<BothFormulas> formulas(CheapestSet.Plan plan) {
        try {
            return FormulaSide.difference(
                    new FormulaSide(Footprint.of(system.atStatedValues())),
                    new FormulaSide(Footprint.of(again(plan).atStatedValues())),
                    CommonUnit.OWN);
        } catch (InvalidInputException | UnsolvableException e) {
            return Optional.empty(); // the answer itself says why
        }
    }

    private ProductSystem again(CheapestSet.Plan plan) {
        List<Change> all = plan.steps().stream()
                .flatMap(step -> step.measure().changes().stream())
                .toList();
        ProductSystem start = changed.with(all);
        Product product = start.product();
        for (CheapestSet.Step step : plan.steps()) {
            Optional<Measure.GradualMeasure> lever = step.measure().lever();
            if (lever.isPresent()) {
                product = product.with(new Setting(
                        lever.get().parameter(), step.value().orElseThrow().toString()));
            }
        }
        return ProductSystem.of(product, system.background(), start.method());
    }
}
