package io.github.footprint4j.sensitivity;

import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The totals of a footprint when one input at a time takes the ends of its range, all others as stated; each total is calculated anew.
 *
 * <p>An uncertain input takes the 2.5 % and the 97.5 % quantile of what it is drawn from, which is its spread within the least and the
 * largest value it may have. A design parameter takes the least and the largest value it may have, or each one on its list; a choice takes each of its names, a switch both
 * positions. What is declared stays, as does a number without a range.
 *
 * @param total the total as stated, in kg CO2e
 * @param bars one for each input that moves the total, the longest first
 * @param unsolved the names of inputs at one of whose ends the product has no footprint
 */
public record Tornado(double total, List<LeverBar> bars, List<String> unsolved) {

    /** Copies the lists. */
    public Tornado {
        bars = List.copyOf(bars);
        unsolved = List.copyOf(unsolved);
    }

    /**
     * One input with the least and the largest total it leads to.
     *
     * @param input the input; for a choice the id that its options begin with
     * @param name its name
     * @param group who can do something about it
     * @param low where the total is least
     * @param high where the total is largest
     */
    public record LeverBar(InputId input, String name, LeverGroup group, End low, End high) {

        /** The largest total less the least, in kg CO2e. */
        public double swing() {
            return high.total() - low.total();
        }
    }

    /**
     * An end of a bar.
     *
     * @param at the value of the input, with its unit
     * @param total the total there, in kg CO2e
     */
    public record End(String at, double total) {}

    /** The tornado of a footprint. */
    public static Tornado of(Footprint footprint) {
        List<LeverBar> bars = new ArrayList<>();
        List<String> unsolved = new ArrayList<>();
        for (LeverSpan span : LeverSpan.of(Sensitivity.of(footprint))) {
            try {
                bar(footprint, span).ifPresent(bars::add);
            } catch (IssueException e) {
                unsolved.add(span.name());
            }
        }
        bars.sort(Comparator.comparingDouble((LeverBar bar) -> -bar.swing()).thenComparing(LeverBar::input));
        return new Tornado(footprint.total(), bars, unsolved);
    }

    private static Optional<LeverBar> bar(Footprint footprint, LeverSpan span) {
        ProductSystem system = footprint.solved().system();
        List<End> ends = span.points().stream()
                .map(point -> new End(
                        point.at(), system.at(point.values(system.inputs())).total()))
                .toList();
        Comparator<End> byTotal = Comparator.comparingDouble(End::total);
        End low = ends.stream().min(byTotal).orElseThrow();
        End high = ends.stream().max(byTotal).orElseThrow();
        return low.total() == high.total()
                ? Optional.empty()
                : Optional.of(new LeverBar(span.input(), span.name(), span.group(), low, high));
    }
}
