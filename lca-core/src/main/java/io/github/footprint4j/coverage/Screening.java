package io.github.footprint4j.coverage;

import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.method.BoundaryRules.CutOff;
import io.github.footprint4j.method.Threshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sources must be assessed and which may be left out, judged by what is anticipated of each (PAS 2050:2011, clause 6.3).
 *
 * <p>The share of a source is |e_i| / Σ |e|: magnitudes, since removals occur. Under the 1 % and 5 % rule every source of more than 1 %
 * must be assessed; of the others the smallest are left out first, as long as they stay within 5 % together. The edition of 2008 takes
 * the rest as the whole for the 5 % if one source is more than half.
 *
 * @param sources the anticipated sources
 * @param rule how much may be left out
 */
public record Screening(List<AnticipatedSource> sources, CutOff rule) {

    /** Copies the list. */
    public Screening {
        sources = List.copyOf(sources);
    }

    /**
     * An anticipated source.
     *
     * @param name what it is
     * @param co2e what it is anticipated to emit, in kg CO2e per functional unit; negative for a removal
     */
    public record AnticipatedSource(String name, double co2e) implements Comparable<AnticipatedSource> {

        private static final Comparator<AnticipatedSource> SMALLEST_FIRST = Comparator.comparingDouble(
                        (AnticipatedSource source) -> Math.abs(source.co2e))
                .thenComparing(AnticipatedSource::name);

        /** Orders from the smallest magnitude to the largest, equal ones by name. */
        @Override
        public int compareTo(AnticipatedSource other) {
            return SMALLEST_FIRST.compare(this, other);
        }
    }

    /** The sum of all magnitudes, in kg CO2e. */
    public double total() {
        return magnitude(sources);
    }

    /** The share of a source, from 0 to 1; 0 if nothing is anticipated at all. */
    public double share(AnticipatedSource source) {
        return share(source, total());
    }

    private static double share(AnticipatedSource source, double total) {
        return total == 0 ? 0 : Math.abs(source.co2e()) / total;
    }

    /** True if a source makes a material contribution: more than 1 % of the whole (clause 3). */
    public boolean isMaterial(AnticipatedSource source) {
        return isMaterial(source, total());
    }

    private static boolean isMaterial(AnticipatedSource source, double total) {
        return Limits.isAbove(share(source, total), Threshold.MATERIAL_SHARE);
    }

    /** The sources that must be assessed whatever else is, in their order. */
    public List<AnticipatedSource> mandatory() {
        double total = total();
        return sources.stream().filter(source -> isMandatory(source, total)).toList();
    }

    private boolean isMandatory(AnticipatedSource source, double total) {
        return switch (rule) {
            case ONE_AND_FIVE_PERCENT, FIVE_PERCENT_OF_THE_REST -> isMaterial(source, total);
            case NOTHING -> true;
            case JUSTIFIED, THREE_PERCENT, FIVE_PERCENT -> false;
        };
    }

    /** The sources that may be left out together, the smallest first. */
    public List<AnticipatedSource> mayBeLeftOut() {
        double total = total();
        double required = requiredCoverage();
        CompensatedSum sum = new CompensatedSum();
        List<AnticipatedSource> leftOut = new ArrayList<>();
        for (AnticipatedSource source : sources.stream()
                .filter(one -> !isMandatory(one, total))
                .sorted()
                .toList()) {
            sum.add(Math.abs(source.co2e()));
            if (!Limits.isAtLeast(coverage(sum.value(), total), required)) {
                break;
            }
            leftOut.add(source);
        }
        return List.copyOf(leftOut);
    }

    private static double coverage(double leftOut, double total) {
        return total == 0 ? 1 : 1 - leftOut / total;
    }

    /** The sources that must be assessed: the mandatory ones, and those of the others that do not fit into what may be left out. */
    public List<AnticipatedSource> toAssess() {
        Set<AnticipatedSource> leftOut = new HashSet<>(mayBeLeftOut()); // asked only, never iterated
        return sources.stream().filter(source -> !leftOut.contains(source)).toList();
    }

    /** The share of the whole that must be assessed. */
    public double requiredCoverage() {
        return switch (rule) {
            case ONE_AND_FIVE_PERCENT -> Threshold.LEAST_COVERAGE.value();
            case FIVE_PERCENT_OF_THE_REST -> ofTheRest();
            case THREE_PERCENT -> 1 - Threshold.PEF_CUT_OFF.value();
            case FIVE_PERCENT -> 1 - Threshold.PACT_CUT_OFF.value();
            case NOTHING -> 1;
            case JUSTIFIED -> 0;
        };
    }

    /** With s the share of a source of more than half: s + 0.95 (1 - s). */
    private double ofTheRest() {
        double total = total();
        double largest = sources.stream()
                .mapToDouble(source -> share(source, total))
                .max()
                .orElse(0);
        double least = Threshold.LEAST_COVERAGE.value();
        boolean isDominant = Limits.isAbove(largest, Threshold.DOMINANT_SOURCE);
        return isDominant ? largest + least * (1 - largest) : least;
    }

    /**
     * The share of the whole that is assessed; 1 if nothing is anticipated at all.
     *
     * @param leftOut what is left out
     */
    public double coverage(Collection<AnticipatedSource> leftOut) {
        return coverage(magnitude(leftOut), total());
    }

    /**
     * True if these sources may be left out: none of them is mandatory and what is left covers enough.
     *
     * @param leftOut what is to be left out
     */
    public boolean allows(Collection<AnticipatedSource> leftOut) {
        double total = total();
        return leftOut.stream().noneMatch(source -> isMandatory(source, total))
                && Limits.isAtLeast(coverage(magnitude(leftOut), total), requiredCoverage());
    }

    private static double magnitude(Collection<AnticipatedSource> sources) {
        return CompensatedSum.of(sources.stream().sorted().mapToDouble(source -> Math.abs(source.co2e())));
    }
}
