package io.github.footprint4j.target;

import io.github.footprint4j.compare.Alternative;
import io.github.footprint4j.compare.CommonUnits;
import io.github.footprint4j.compare.Comparability;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.target.BreakEven.Point;
import io.github.footprint4j.target.Curve.Height;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Moves one control in two systems and looks where their totals are equal. Not thread-safe. */
final class BreakEvenSearch {

    private final Control first;
    private final Control second;
    private final List<Issue> notes = new ArrayList<>();
    private CommonUnit unit = CommonUnit.OWN;

    BreakEvenSearch(Control first, Control second) {
        this.first = first;
        this.second = second;
        boolean alike =
                first.input().unit().dimension().equals(second.input().unit().dimension())
                        && first.isNumber() == second.isNumber();
        if (!alike) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.DIMENSION_MISMATCH,
                    place(),
                    "\"" + first.name() + "\" is " + first.stated() + " in the first product and " + second.stated()
                            + " in the second, expected the same kind of value"));
        }
    }

    private Place place() {
        return Place.of("parameter " + first.name());
    }

    BreakEven run(Set<Permission> permissions) {
        SolvedSystem one = first.system().atStatedValues();
        SolvedSystem other = second.system().atStatedValues();
        List<Alternative> stated = alternatives(one, other);
        notes.addAll(Comparability.check(stated, permissions));
        if (!first.isNumber()) {
            unit = CommonUnits.of(stated);
            notes.addAll(CommonUnits.notes(stated, unit));
            return options();
        }
        Range range = common();
        unit = unit(stated, range);
        notes.addAll(CommonUnits.notes(stated, unit));
        return numbers(range, new CurveScan.Size(Math.max(Math.abs(total(one)), Math.abs(total(other)))));
    }

    /** Per year or for one amount also where durations or amounts differ only at an end of the range. */
    private CommonUnit unit(List<Alternative> stated, Range range) {
        CommonUnit found = CommonUnits.of(stated);
        for (double x : new double[] {range.low(), range.high()}) {
            Optional<SolvedSystem> one = first.at(x);
            Optional<SolvedSystem> other = second.at(x);
            if (one.isPresent() && other.isPresent()) {
                CommonUnit there = CommonUnits.of(alternatives(one.get(), other.get()));
                found = new CommonUnit(found.amount().or(there::amount), found.perYear() || there.perYear());
            }
        }
        return found;
    }

    private List<Alternative> alternatives(SolvedSystem one, SolvedSystem other) {
        List<String> names = names();
        boolean isOneName = names.get(0).equals(names.get(1));
        return List.of(
                new Alternative(isOneName ? "the first" : names.get(0), Footprint.of(one)),
                new Alternative(isOneName ? "the second" : names.get(1), Footprint.of(other)));
    }

    private double total(SolvedSystem solved) {
        return unit.factor(solved.facts()) * solved.total();
    }

    /** The derivative of a restated total: with the factor f = a/A/D, f·(F' - F·A'/A - F·D'/D). */
    private double slope(SolvedSystem solved, int position) {
        double slope = solved.gradient()[position];
        if (unit.perYear()) {
            slope -= solved.total()
                    * solved.gradientOfDuration()[position]
                    / solved.facts().duration().seconds();
        }
        if (unit.amount().isPresent()) {
            slope -= solved.total()
                    * solved.gradientOfUnitAmount()[position]
                    / solved.facts().unitAmount().base();
        }
        return unit.factor(solved.facts()) * slope;
    }

    private BreakEven numbers(Range range, CurveScan.Size size) {
        double stated = first.input().value();
        CurveScan scan = CurveScan.of(this::difference, range, stated, size);
        if (!scan.isDefined()) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_FINITE, place(), "the two models have an answer together for no value in the range"));
        }
        if (scan.isFlat()) {
            notes.add(Issue.note(
                    IssueCode.NO_EFFECT,
                    place(),
                    "\"" + first.name() + "\" has no effect on the difference of the two totals"));
        }
        List<Point> crossings = scan.meets(0).stream()
                .flatMap(height -> point(height.x()).stream())
                .toList();
        SortedSet<Double> shown = new TreeSet<>(List.of(
                scan.first().x(), stated, second.input().value(), scan.last().x()));
        List<Point> tried = shown.stream()
                .filter(x -> scan.first().x() <= x && x <= scan.last().x())
                .flatMap(x -> point(x).stream())
                .toList();
        return new BreakEven(
                first.name(),
                names(),
                crossings,
                tried,
                unit,
                first.system().method().unit(),
                List.of(),
                notes);
    }

    private Range common() {
        Range one = Leeway.of(first.input(), first.parameter());
        Range other = Leeway.of(second.input(), second.parameter());
        double low = Math.max(one.low(), other.low());
        double high = Math.min(one.high(), other.high());
        if (low > high) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.OUT_OF_RANGE,
                    place(),
                    "the first product allows " + first.value(one.low()) + " to " + first.value(one.high())
                            + " and the second " + second.value(other.low()) + " to " + second.value(other.high())
                            + ", expected a value that both allow"));
        }
        return Range.from(low).to(high);
    }

    /** The first total minus the second. */
    private Optional<Height> difference(double x) {
        Optional<SolvedSystem> one = first.at(x);
        Optional<SolvedSystem> other = one.flatMap(found -> second.at(x));
        return one.flatMap(a -> other.map(b ->
                        new Height(x, total(a) - total(b), slope(a, first.position()) - slope(b, second.position()))))
                .filter(height -> Double.isFinite(height.value()) && Double.isFinite(height.slope()));
    }

    private Optional<Point> point(double x) {
        return first.at(x)
                .flatMap(one -> second.at(x).map(other -> new Point(first.value(x), total(one), total(other))));
    }

    private BreakEven options() {
        List<Point> tried = new ArrayList<>();
        for (Parameter.Value option : first.options()) {
            Optional<SolvedSystem> one = first.at(option);
            Optional<SolvedSystem> other = second.options().contains(option) ? second.at(option) : Optional.empty();
            if (one.isPresent() && other.isPresent()) {
                tried.add(new Point(option, total(one.get()), total(other.get())));
            }
        }
        if (tried.isEmpty()) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_ALLOWED,
                    place(),
                    "the first product allows " + first.options() + " and the second " + second.options()
                            + ", expected an option that both allow"));
        }
        List<Point> crossings =
                tried.stream().filter(point -> point.difference() == 0).toList();
        return new BreakEven(
                first.name(),
                names(),
                crossings,
                tried,
                unit,
                first.system().method().unit(),
                List.of(),
                notes);
    }

    private List<String> names() {
        boolean sameProduct = first.system()
                .product()
                .toString()
                .equals(second.system().product().toString());
        return List.of(name(first.system(), sameProduct), name(second.system(), sameProduct));
    }

    private static String name(ProductSystem system, boolean withMethod) {
        return system.product() + (withMethod ? " (" + system.method() + ")" : "");
    }
}
