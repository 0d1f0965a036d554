package io.github.footprint4j.compare;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Restated;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several footprints of the same service side by side, and how sure their differences are.
 *
 * <p>Other services, other boundaries, and other methods unless {@link Permission permitted} are refused. As soon as one duration differs
 * everything is per year of the functional unit's duration, so that a longer life does not look worse; as soon as one amount differs,
 * everything is for the smallest amount (PAS 2050:2011, clause 5.9). Under a method that scales results to the whole ({@link Coverage}),
 * totals and contributions are scaled; the factor counts as certain.
 *
 * @param unit what all results are given for
 * @param compared the results, the base first
 * @param pairings the difference of every two results
 * @param notes what whoever reads it should know of: what was declared, what is left out by some only
 */
public record Comparison(CommonUnit unit, List<Compared> compared, List<Pairing> pairings, List<Issue> notes) {

    /** Copies the lists. */
    public Comparison {
        compared = List.copyOf(compared);
        pairings = List.copyOf(pairings);
        notes = List.copyOf(notes);
    }

    /**
     * One of the compared results.
     *
     * @param label what it is called
     * @param result its footprint in the common unit, with the interval that it has by itself
     * @param paired the same result, in the draws of which what was said to be shared is one quantity
     */
    public record Compared(String label, Restated result, Restated paired) {

        /** The same with intervals from other draws; what is shared stays one quantity. */
        public Compared drawnBy(Drawing drawing) {
            Streams streams = paired.footprint().drawing().streams();
            return new Compared(label, result.drawnBy(drawing), paired.drawnBy(drawing.withStreams(streams)));
        }
    }

    /**
     * Two results and their difference.
     *
     * @param from position of the result from which the difference is counted, from 0
     * @param to position of the other result
     * @param difference the second minus the first, in kg CO2e per common unit
     * @param formulas the difference under both formulas for recycled material, where what is said of recycling is not the same in both
     * @param withheld why no verdict can be given; empty if one can
     */
    public record Pairing(
            int from, int to, Difference difference, Optional<BothFormulas> formulas, List<NoVerdict> withheld) {

        /** Copies the list. */
        public Pairing {
            withheld = List.copyOf(withheld);
        }

        /** How sure the difference is; empty while nobody has said what the two products share. */
        public Optional<Interval> interval() {
            return withheld.contains(NoVerdict.SHARING_NOT_STATED)
                    ? Optional.empty()
                    : Optional.of(difference.interval());
        }

        /** Why there is no verdict, draws without an answer included; empty if there is one. */
        public List<NoVerdict> reasons() {
            return withheld.isEmpty() && difference.interval().hasNoAnswer() ? List.of(NoVerdict.NO_ANSWER) : withheld;
        }

        /** What the difference says of the second result. */
        public Verdict verdict() {
            return withheld.isEmpty() ? Verdict.of(difference) : Verdict.NO_VERDICT;
        }
    }

    /**
     * Compares results with the first of them, the base, and every two with each other.
     *
     * @param alternatives at least two, each with a label of its own
     * @param permissions what may differ
     * @throws io.github.footprint4j.issue.InvalidInputException with every reason why they cannot be compared
     */
    public static Comparison of(List<Alternative> alternatives, Set<Permission> permissions) {
        return of(alternatives, permissions, SharedEstimates.NOT_STATED);
    }

    /**
     * Compares results of products of which it has been said which of their estimates are one quantity.
     *
     * @param alternatives at least two, each with a label of its own
     * @param permissions what may differ
     * @param sharing what is one quantity
     * @throws io.github.footprint4j.issue.InvalidInputException with every reason why they cannot be compared, or why an estimate cannot
     *     be shared
     */
    public static Comparison of(List<Alternative> alternatives, Set<Permission> permissions, SharedEstimates sharing) {
        List<Issue> notes = new ArrayList<>(Comparability.check(alternatives, permissions));
        Estimates.check(alternatives.stream().map(Alternative::footprint).toList(), sharing);
        CommonUnit unit = CommonUnits.of(alternatives);
        notes.addAll(CommonUnits.notes(alternatives, unit));
        notes.addAll(LeftOutNotes.of(alternatives));
        alternatives.forEach(one -> notes.addAll(one.notes()));
        List<Compared> compared =
                alternatives.stream().map(one -> compared(one, unit, sharing)).toList();
        Pairings pairings = new Pairings(alternatives, compared, sharing);
        List<Pairing> all = pairings.all();
        notes.addAll(pairings.sharingNotes());
        return new Comparison(unit, compared, all, notes);
    }

    /** The same comparison with intervals and verdicts from other draws. */
    public Comparison drawnBy(Drawing drawing) {
        List<Compared> drawn =
                compared.stream().map(one -> one.drawnBy(drawing)).toList();
        return new Comparison(
                unit,
                drawn,
                pairings.stream()
                        .map(one -> new Pairing(
                                one.from(),
                                one.to(),
                                drawn.get(one.to())
                                        .paired()
                                        .minus(drawn.get(one.from()).paired()),
                                one.formulas(),
                                one.withheld()))
                        .toList(),
                notes);
    }

    /**
     * Compares results of which nothing may differ but the product.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every reason why they cannot be compared
     */
    public static Comparison of(List<Alternative> alternatives) {
        return of(alternatives, Set.of());
    }

    private static Compared compared(Alternative one, CommonUnit unit, SharedEstimates sharing) {
        return new Compared(
                one.label(),
                restated(one.footprint(), unit),
                restated(Estimates.shared(one.footprint(), sharing), unit));
    }

    /** A footprint in the common unit, for the whole where the method wants that. */
    public static Restated restated(Footprint footprint, CommonUnit unit) {
        Coverage coverage = Coverage.of(footprint);
        double toWhole = coverage.assessed() == 0 ? 1 : coverage.total() / coverage.assessed();
        return Restated.of(footprint, unit).times(toWhole);
    }

    /** The result that all others are compared with first. */
    public Compared base() {
        return compared.get(0);
    }

    /** The differences to the base, in the order of the results. */
    public List<Pairing> toBase() {
        return pairings.stream().filter(pairing -> pairing.from() == 0).toList();
    }

    /**
     * The difference from one result to another one, either way.
     *
     * @param from a position, from 0
     * @param to a position, from 0
     * @throws IndexOutOfBoundsException if there is no such result
     */
    public Pairing between(int from, int to) {
        Difference difference =
                compared.get(to).paired().minus(compared.get(from).paired());
        return pairings.stream()
                .filter(one -> one.from() == Math.min(from, to) && one.to() == Math.max(from, to))
                .findFirst()
                .map(one -> from < to
                        ? one
                        : new Pairing(from, to, difference, one.formulas().map(BothFormulas::negated), one.withheld()))
                .orElseGet(() -> new Pairing(from, to, difference, Optional.empty(), List.of()));
    }

    /** What is 100 %: the largest magnitude of a total, in kg CO2e per common unit. */
    public double largest() {
        return compared.stream()
                .mapToDouble(one -> Math.abs(one.result().total()))
                .max()
                .orElse(0);
    }

    /** The comparison as a report. */
    public Document document() {
        return ComparisonReport.of(this);
    }
}
