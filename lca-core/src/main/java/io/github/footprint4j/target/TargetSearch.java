package io.github.footprint4j.target;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.Curve.Height;
import io.github.footprint4j.target.Target.Point;
import io.github.footprint4j.uncertainty.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for the values of one control that reach a total, and puts each back into the model. Not thread-safe. */
final class TargetSearch {

    private final Control control;
    private final double aim;
    private final List<Issue> notes = new ArrayList<>();

    TargetSearch(Control control, double aim) {
        this.control = control;
        this.aim = aim;
        if (!Double.isFinite(aim)) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_FINITE,
                    Place.of("target"),
                    "the total to reach is " + aim + ", expected "
                            + control.system().method().unit()));
        }
    }

    Target run(Optional<Range> range) {
        noteDeclared();
        Point stated =
                new Point(control.stated(), control.system().atStatedValues().total());
        return control.isNumber()
                ? number(stated, range.orElseGet(() -> Leeway.of(control.input(), control.parameter())))
                : options(stated);
    }

    private void noteDeclared() {
        control.input()
                .role()
                .filter(role -> role == Role.DECLARED)
                .ifPresent(role -> note(
                        IssueCode.DECLARED,
                        "\"" + control.name() + "\" belongs to the unit of analysis: the result is for another unit"));
    }

    private void note(IssueCode code, String message) {
        notes.add(Issue.note(code, Place.of("parameter " + control.name()), message));
    }

    private Target number(Point stated, Range range) {
        CurveScan scan =
                CurveScan.of(curve(), range, control.input().value(), new CurveScan.Size(Math.abs(stated.total())));
        if (!scan.isDefined()) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.NOT_FINITE,
                    Place.of("parameter " + control.name()),
                    "the model has no answer for any value from " + control.value(range.low()) + " to "
                            + control.value(range.high())));
        }
        if (scan.isFlat()) {
            note(IssueCode.NO_EFFECT, "\"" + control.name() + "\" has no effect on the total");
        }
        List<Point> solutions = scan.meets(aim).stream()
                .flatMap(height -> putBack(control.value(height.x())).stream())
                .toList();
        Target.Span span = new Target.Span(
                List.of(point(scan.first()), point(scan.last())), point(scan.lowest()), point(scan.highest()));
        return new Target(control.name(), aim, stated, solutions, span, Optional.empty(), notes);
    }

    private Curve curve() {
        int position = control.position();
        return x -> control.at(x)
                .map(solved -> new Height(x, solved.total(), solved.gradient()[position]))
                .filter(height -> Double.isFinite(height.value()) && Double.isFinite(height.slope()));
    }

    private Point point(Height height) {
        return new Point(control.value(height.x()), height.value());
    }

    private Target options(Point stated) {
        List<Point> tried = new ArrayList<>();
        for (Parameter.Value option : control.options()) {
            control.total(option).ifPresent(total -> tried.add(new Point(option, total)));
        }
        List<Point> solutions = tried.stream()
                .filter(point -> isReached(point.total()))
                .flatMap(point -> putBack(point.value()).stream())
                .toList();
        Comparator<Point> byTotal = Comparator.comparingDouble(Point::total);
        Target.Span span = new Target.Span(
                tried,
                tried.stream().min(byTotal).orElse(stated),
                tried.stream().max(byTotal).orElse(stated));
        return new Target(control.name(), aim, stated, solutions, span, Optional.empty(), notes);
    }

    private boolean isReached(double total) {
        return total <= aim + Target.TOLERANCE * Math.abs(aim);
    }

    /** The total that the model gives with a value; a value that the model refuses is noted and is no solution. */
    private Optional<Point> putBack(Parameter.Value value) {
        if (control.parameter().isEmpty()) {
            return control.at(new Point(value, 0).base()).map(solved -> new Point(value, solved.total()));
        }
        ProductSystem system = control.system();
        try {
            ProductSystem again = ProductSystem.of(
                    system.product().with(new Setting(control.name(), value.toString())),
                    system.background(),
                    system.method());
            return Optional.of(new Point(value, again.atStatedValues().total()));
        } catch (InvalidInputException e) {
            e.issues().stream()
                    .filter(Issue::isError)
                    .limit(1)
                    .forEach(issue -> notes.add(Issue.note(
                            issue.code(), issue.place(), value + " would reach the total, but: " + issue.message())));
            return Optional.empty();
        }
    }
}
