package io.github.footprint4j.calibration;

import java.util.Arrays;
import java.util.Optional;

/**
 * The smallest largest |z| found from several fixed starts: the most probable point, and points near corners of the cube of one standard
 * deviation, each with signs after a Walsh function and first moved by the shortest way to where every observation is met.
 */
final class SmallestOfStarts {

    private static final int CORNERS = 4;
    private static final int CORRECTIONS = 30;
    private static final double MET = 1e-3;

    /** Two starts that come so near to one another have come to the same largest |z|. */
    private static final double SAME = 1e-5;

    private final ObservationModel model;
    private final SmallestMove search;
    private double[] best;
    private int same;
    private int starts;

    private SmallestOfStarts(ObservationModel model, double[] first) {
        this.model = model;
        this.search = SmallestMove.ofAll(model);
        this.best = first;
        this.same = 1;
        this.starts = 1;
    }

    /** The smallest found; empty if the search from the first start, the most probable point, finds none. */
    static Optional<SmallestOfStarts> of(ObservationModel model, double[] fit) {
        Optional<SmallestOfStarts> found = SmallestMove.ofAll(model).from(fit).map(z -> new SmallestOfStarts(model, z));
        found.ifPresent(SmallestOfStarts::searchFromCorners);
        return found;
    }

    private void searchFromCorners() {
        for (int corner = 0; corner < CORNERS; corner++) {
            starts++;
            met(corner(corner)).flatMap(search::from).ifPresent(this::compare);
        }
    }

    private void compare(double[] z) {
        double gain = search.largest(best) - search.largest(z);
        if (gain > SAME) {
            best = z;
            same = 1;
        } else if (gain >= -SAME) {
            same++;
        }
    }

    private double[] corner(int corner) {
        double[] z = new double[model.unknowns()];
        Arrays.setAll(z, k -> Integer.bitCount(k & corner) % 2 == 0 ? 1 : -1);
        return z;
    }

    /** The point moved by least squares until it meets every observation; empty if that does not succeed. */
    private Optional<double[]> met(double[] start) {
        double[] z = start;
        for (int i = 0; i < CORRECTIONS; i++) {
            double[] missing = model.missing(z, model.observed());
            if (Linearised.largest(missing) < MET) {
                return Optional.of(z);
            }
            double[] step =
                    RidgeStep.solve(model.at(z).slopes(), missing, Double.POSITIVE_INFINITY, new boolean[z.length]);
            double[] next = new double[z.length];
            double[] now = z;
            Arrays.setAll(next, k -> now[k] + step[k]);
            z = next;
        }
        return Optional.empty();
    }

    double[] z() {
        return best;
    }

    FactorMoves.Check check() {
        return new FactorMoves.Check(starts, same, search.isMinimum(best));
    }
}
