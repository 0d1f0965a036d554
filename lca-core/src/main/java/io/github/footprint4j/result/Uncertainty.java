package io.github.footprint4j.result;

import io.github.footprint4j.model.Stage;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.Sample;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.Tag;
import io.github.footprint4j.system.Workers;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is not known about a footprint: nothing is drawn or derived before it is asked for, and both are kept then. */
final class Uncertainty {

    /** So many values are kept at once while lines are drawn, 160 MB: the more, the fewer times what lines share is calculated. */
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

    private boolean isCertain() {
        return solved.system().inputs().all().stream()
                .allMatch(input -> input.drawn().isEmpty());
    }

    Interval interval(double total, double rounding) {
        return isCertain() ? Interval.point(total) : Interval.of(total, draws().total(), rounding);
    }

    Interval interval(Stage stage, double total, double rounding) {
        return isCertain() || !draws().groups().contains(stage)
                ? Interval.point(total)
                : Interval.of(total, draws().of(stage), rounding);
    }

    Map<Tag, Interval> byLine(List<Line> lines, double rounding) {
        SortedMap<Tag, Interval> found = new TreeMap<>();
        int atOnce = Math.max(1, VALUES_AT_ONCE / drawing.draws());
        for (int first = 0; first < lines.size(); first += atOnce) {
            found.putAll(together(lines.subList(first, Math.min(lines.size(), first + atOnce)), rounding));
        }
        return Collections.unmodifiableSortedMap(found);
    }

    private Map<Tag, Interval> together(List<Line> lines, double rounding) {
        SortedMap<Tag, Interval> found = new TreeMap<>();
        if (isCertain()) {
            lines.forEach(line -> found.put(line.tag(), Interval.point(line.co2e())));
            return found;
        }
        Set<Tag> tags = new HashSet<>(lines.stream().map(Line::tag).toList()); // looked up only
        Draws<Tag> drawn = Draws.ofLines(solved, tags, drawing, Workers.CALLER);
        Set<Tag> moving = new HashSet<>(drawn.groups()); // looked up only
        IdentityHashMap<Sample, Interval> known =
                new IdentityHashMap<>(); // looked up only; lines alike have one sample
        for (Line line : lines) {
            found.put(
                    line.tag(),
                    moving.contains(line.tag())
                            ? interval(line, drawn.of(line.tag()), rounding, known)
                            : Interval.point(line.co2e()));
        }
        return found;
    }

    private static Interval interval(
            Line line, Sample sample, double rounding, IdentityHashMap<Sample, Interval> known) {
        Interval found = known.get(sample);
        if (found == null || found.stated() != line.co2e()) {
            found = Interval.of(line.co2e(), sample, rounding);
            known.put(sample, found);
        }
        return found;
    }
}
