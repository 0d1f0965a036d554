package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.Workers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is not known about a footprint: nothing is drawn or derived before it is asked for, and both are kept then. */
final class Uncertainty {

    /** So many values are kept at once while lines are drawn, 160 MB. */
    private static final int VALUES_AT_ONCE = 20_000_000;

    private final SolvedSystem solved;
    private final Drawing drawing;
    private final Once<Deviations> deviations;
    private final Once<Draws<Stage>> draws;

    Uncertainty(SolvedSystem solved, Drawing drawing) {
        this.solved = solved;
        this.drawing = drawing;
        this.deviations = new Once<>(() -> Deviations.of(solved));
        this.draws = new Once<>(() -> Draws.of(solved, cell -> cell.tag().stage(), drawing, Workers.CALLER));
    }

    Drawing drawing() {
        return drawing;
    }

    /** Drawn when first asked for. */
    Draws<Stage> draws() {
        return draws.value();
    }

    /** First order. */
    Deviations deviations() {
        return deviations.value();
    }

    /** True if nothing has a spread, so that nothing need be drawn. */
    boolean isCertain() {
        return solved.system().inputs().all().stream()
                .allMatch(input -> input.drawn().isEmpty());
    }

    Interval interval(double total, double rounding) {
        return isCertain() || draws().reached().isEmpty()
                ? Interval.point(total)
                : Interval.of(total, draws().total(), rounding);
    }

    Interval wholeLife(double total, double rounding) {
        return isCertain() || draws().inputs().isEmpty()
                ? Interval.point(total)
                : Interval.of(total, draws().total().with(draws().uses(), (one, uses) -> one * uses), rounding);
    }

    Interval interval(Stage stage, double total, double rounding) {
        return isCertain() || !draws().reached().contains(stage)
                ? Interval.point(total)
                : Interval.of(total, draws().of(stage), rounding);
    }

    Map<Tag, Interval> byLine(List<Line> lines, double rounding) {
        SortedMap<Tag, Interval> found = new TreeMap<>();
        lines.forEach(line -> found.put(line.tag(), Interval.point(line.co2e())));
        if (!isCertain()) {
            Draws.ofLines(solved, drawing, Workers.CALLER, VALUES_AT_ONCE, some -> add(some, rounding, found));
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /** A line that is drawn has a sum at stated values too, unless it is nothing. */
    private static void add(Draws<Tag> some, double rounding, SortedMap<Tag, Interval> to) {
        for (Tag line : some.reached()) {
            to.computeIfPresent(line, (tag, point) -> Interval.of(point.stated(), some.of(tag), rounding));
        }
    }
}
