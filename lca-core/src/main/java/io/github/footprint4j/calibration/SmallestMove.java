package io.github.footprint4j.calibration;

import java.util.Arrays;
import java.util.Optional;

/**
 * The z that meets every observation and moves least in the sense of the largest |z|: of all factors, or of one of them.
 *
 * <p>Successive linear programs ({@link MoveProgram}) within a radius around the last point. After each, the right side is corrected by
 * what the model misses at the new point until it misses nothing; a step that makes the largest |z| smaller is taken and the radius
 * doubled, else the radius is cut to a quarter. Source of the idea: R. Fletcher, Practical Methods of Optimization (1987), section 14.4.
 * What is found is a minimum near the start, not the least of all; {@link SmallestOfStarts} starts at several places.
 */
final class SmallestMove {

    private static final int STEPS = 100;
    private static final int CORRECTIONS = 12;
    private static final double FIRST_RADIUS = 0x1p-1; // half a standard deviation
    private static final double LARGEST_RADIUS = 1;
    private static final double SMALLEST_RADIUS = 1e-7;
    private static final double GAIN = 1e-9;
    private static final double NEAR = 1e-2;
    private static final double SLOPE = 1e-3;

    /** In units of the error of an observation, so that observations without model error are met far within their rounding. */
    private static final double MET = 1e-6;

    private final ObservationModel model;
    private final boolean[] counted;
    private final double limit;
    private final double[] observed;

    private SmallestMove(ObservationModel model, boolean[] counted, double limit) {
        this.model = model;
        this.counted = counted;
        this.limit = limit;
        this.observed = model.observed();
    }

    /** Of all factors together. */
    static SmallestMove ofAll(ObservationModel model) {
        boolean[] all = new boolean[model.unknowns()];
        Arrays.fill(all, true);
        return new SmallestMove(model, all, Double.POSITIVE_INFINITY);
    }

    /** Of one factor, while none moves further than a limit. */
    static SmallestMove of(ObservationModel model, int factor, double limit) {
        boolean[] one = new boolean[model.unknowns()];
        one[factor] = true;
        return new SmallestMove(model, one, limit);
    }

    /** The z found from a start; empty if none was found that meets every observation. */
    Optional<double[]> from(double[] start) {
        double[] z = start;
        double best = Double.POSITIVE_INFINITY;
        double radius = FIRST_RADIUS;
        for (int step = 0; step < STEPS && radius > SMALLEST_RADIUS; step++) {
            Optional<double[]> next = next(z, radius);
            double gain = next.isPresent() ? best - largest(next.orElseThrow()) : 0;
            if (gain > 0) {
                z = next.orElseThrow();
                best = largest(z);
                radius = Math.min(2 * radius, LARGEST_RADIUS);
            } else {
                radius /= 4;
            }
            if (gain > 0 && gain < GAIN) {
                break;
            }
        }
        return Double.isFinite(best) ? Optional.of(z) : Optional.empty();
    }

    /**
     * True if the linear program at a point that meets every observation finds no step within a radius of {@value #NEAR} that gains more
     * than {@value #SLOPE} of it: by the duality of linear programs, the conditions of a minimum to first order hold so far.
     */
    boolean isMinimum(double[] z) {
        Optional<double[]> step =
                new MoveProgram(z, counted, limit).step(model.at(z).slopes(), new double[observed.length], NEAR);
        return step.filter(d -> largest(z) - largest(plus(z, d)) <= SLOPE * NEAR)
                .isPresent();
    }

    /** How far the factors that count move in it. */
    double largest(double[] z) {
        double largest = 0;
        for (int k = 0; k < z.length; k++) {
            largest = counted[k] ? Math.max(largest, Math.abs(z[k])) : largest;
        }
        return largest;
    }

    /** The next point, if one within the radius meets every observation. */
    private Optional<double[]> next(double[] z, double radius) {
        MoveProgram program = new MoveProgram(z, counted, limit);
        Linearised at = model.at(z);
        double[] target = at.missing(observed);
        for (int i = 0; i < CORRECTIONS; i++) {
            Optional<double[]> step = program.step(at.slopes(), target, radius);
            if (step.isEmpty()) {
                return step;
            }
            double[] there = plus(z, step.orElseThrow());
            double[] missing = model.missing(there, observed);
            if (Linearised.largest(missing) < MET) {
                return Optional.of(there);
            }
            target = plus(target, missing);
        }
        return Optional.empty();
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }
}
