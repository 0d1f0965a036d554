package io.github.footprint4j.data.html;

import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far one choice moves the footprint, all others as stated.
 *
 * @param choice the choice
 * @param low where the footprint is least
 * @param high where it is largest
 */
record Reach(Choice choice, End low, End high) {

    /**
     * An end.
     *
     * @param at what is chosen there
     * @param change the change of the footprint as a share of what it is
     */
    record End(String at, double change) {}

    /** How far it reaches to either side, as a share of the footprint. */
    double widest() {
        return Math.max(Math.abs(low.change()), Math.abs(high.change()));
    }

    /** The reach of every choice whose ends the author stated and that moves anything, the farthest first. */
    static List<Reach> of(Subject subject, List<Choice> choices) {
        double now = measure(subject, subject.footprint().solved());
        if (!(now > 0)) {
            return List.of();
        }
        List<Reach> all = new ArrayList<>();
        choices.stream()
                .filter(Choice::isBounded)
                .forEach(choice -> of(subject, choice, now).ifPresent(all::add));
        all.sort(Comparator.comparingDouble((Reach one) -> -one.widest())
                .thenComparing(one -> one.choice().id()));
        return List.copyOf(all);
    }

    private static Optional<Reach> of(Subject subject, Choice choice, double now) {
        List<End> ends = new ArrayList<>();
        points(subject, choice)
                .forEach((at, values) -> at(subject, values)
                        .ifPresent(solved -> ends.add(new End(at, measure(subject, solved) / now - 1))));
        Comparator<End> byChange = Comparator.comparingDouble(End::change);
        Optional<End> low = ends.stream().min(byChange);
        Optional<End> high = ends.stream().max(byChange);
        return low.filter(end -> end.change() != high.orElseThrow().change())
                .map(end -> new Reach(choice, end, high.orElseThrow()));
    }

    /** The values at which the footprint is calculated, each by its name. */
    private static SortedMap<String, SortedMap<InputId, Double>> points(Subject subject, Choice choice) {
        SortedMap<String, SortedMap<InputId, Double>> points = new TreeMap<>();
        choice.options().forEach(option -> points.put(option.label(), option.values()));
        choice.bounds().ifPresent(bounds -> {
            Input input = subject.footprint().solved().system().inputs().all().stream()
                    .filter(one -> one.id().equals(choice.id()))
                    .findFirst()
                    .orElseThrow();
            for (double value : new double[] {bounds.low(), bounds.high()}) {
                SortedMap<InputId, Double> values = new TreeMap<>();
                values.put(choice.id(), value);
                points.put(Choice.shown(input, value), values);
            }
        });
        return points;
    }

    /** The system at other values; empty if it has no answer there. */
    private static Optional<SolvedSystem> at(Subject subject, SortedMap<InputId, Double> values) {
        ProductSystem system = subject.footprint().solved().system();
        double[] all = subject.footprint().solved().inputs();
        values.forEach((id, value) -> all[system.inputs().position(id)] = value);
        try {
            return Optional.of(system.at(all));
        } catch (IssueException e) {
            return Optional.empty();
        }
    }

    /** What is compared: the footprint of a year of use, or the whole one where years say nothing. */
    private static double measure(Subject subject, SolvedSystem solved) {
        return perYear(subject) ? solved.total() / solved.facts().duration().years() : solved.total();
    }

    /** True if footprints are compared by the year. */
    static boolean perYear(Subject subject) {
        return !subject.isToTheGate()
                && subject.footprint().facts().uses().isEmpty()
                && subject.footprint().facts().duration().years() > 0;
    }
}
