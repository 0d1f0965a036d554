package io.github.footprint4j.analysis;

import io.github.footprint4j.analysis.BreakEven.Point;
import io.github.footprint4j.analysis.Curve.Height;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Parameter;
import io.github.footprint4j.system.Facts;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/** Moves one control in two systems and looks where their totals are equal. Not thread-safe. */
final class BreakEvenSearch {

    private final Control first;
    private final Control second;
    private final List<Issue> notes = new ArrayList<>();

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

    BreakEven run() {
        SolvedSystem one = first.system().atStatedValues();
        SolvedSystem other = second.system().atStatedValues();
        noteUnits(one.facts(), other.facts());
        return first.isNumber()
                ? numbers(new CurveScan.Size(Math.max(Math.abs(one.total()), Math.abs(other.total()))))
                : options();
    }

    private void noteUnits(Facts one, Facts other) {
        boolean sameAmount = one.unitAmount().equals(other.unitAmount());
        boolean sameDuration = one.duration().equals(other.duration());
        if (!sameAmount || !sameDuration) {
            notes.add(Issue.note(
                    IssueCode.DECLARED,
                    place(),
                    "the functional units differ: " + unit(first.system(), one) + " and "
                            + unit(second.system(), other)));
        }
    }

    private static String unit(ProductSystem system, Facts facts) {
        return "\"" + system.product().scope().functionalUnit().text() + "\" (" + facts.unitAmount() + ", "
                + facts.duration().years() + " a)";
    }

    private BreakEven numbers(CurveScan.Size size) {
        Range range = common();
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
        return new BreakEven(first.name(), names(), crossings, tried, notes);
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
        return one.flatMap(a -> other.map(b -> new Height(
                        x, a.total() - b.total(), a.gradient()[first.position()] - b.gradient()[second.position()])))
                .filter(height -> Double.isFinite(height.value()) && Double.isFinite(height.slope()));
    }

    private Optional<Point> point(double x) {
        return first.at(x)
                .flatMap(one -> second.at(x).map(other -> new Point(first.value(x), one.total(), other.total())));
    }

    private BreakEven options() {
        List<Point> tried = new ArrayList<>();
        for (Parameter.Value option : first.options()) {
            OptionalDouble one = first.total(option);
            OptionalDouble other = second.options().contains(option) ? second.total(option) : OptionalDouble.empty();
            if (one.isPresent() && other.isPresent()) {
                tried.add(new Point(option, one.getAsDouble(), other.getAsDouble()));
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
        return new BreakEven(first.name(), names(), crossings, tried, notes);
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
