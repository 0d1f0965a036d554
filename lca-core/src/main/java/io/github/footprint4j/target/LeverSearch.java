package io.github.footprint4j.target;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far to move the levers beside a set of measures so that the total is reached at the smallest cost: sequential linear programming
 * within a trust region.
 *
 * <p>At the positions u_k the total is taken as F(u_k) + g·(u - u_k) with the exact gradient g; the simplex method gives the cheapest
 * positions of that within a step of at most ρ of each lever's way; the step is taken if cost and excess, weighted, fall at the full
 * model, else ρ is halved. Where the total is linear in the levers the answer is the cheapest; else it is one that no small step
 * improves. Source: R. E. Griffith, R. A. Stewart, Management Science 7 (1961), 379-392.
 */
final class LeverSearch {

    private static final int MOST = 60;
    private static final double SMALLEST = 1e-12;
    private static final double PENALTY = 10;

    private final Atoms atoms;
    private final double aim;

    LeverSearch(Atoms atoms, double aim) {
        this.atoms = atoms;
        this.aim = aim;
    }

    /**
     * Levers moved beside a set.
     *
     * @param positions the positions of all measures
     * @param cost what set and levers cost
     * @param total the total of the full model
     */
    record Moved(List<Double> positions, double cost, double total) {}

    /** The cheapest way found; empty if none reaches the total. */
    Optional<Moved> beside(long set) {
        List<Integer> ends = atoms.ends(set);
        return ends.isEmpty() ? Optional.empty() : new Walk(set, ends).run();
    }

    private final class Walk {

        private final long set;
        private final List<Integer> ends;
        private double penalty = 1;
        private double[] shares;
        private Response.Point here;
        private double region = 1;

        Walk(long set, List<Integer> ends) {
            this.set = set;
            this.ends = ends;
            this.shares = new double[ends.size()];
            this.here = atoms.point(positions(shares));
        }

        /** Reaching the total is worth more than any lever costs for what it saves here. */
        private void raise(double[] slopes) {
            for (int i = 0; i < slopes.length; i++) {
                double rate = atoms.at(ends.get(i)).cost() / Math.abs(slopes[i]);
                penalty = Double.isFinite(rate) ? Math.max(penalty, PENALTY * rate) : penalty;
            }
        }

        Optional<Moved> run() {
            for (int i = 0; i < MOST && region > SMALLEST; i++) {
                double[] next = next();
                Response.Point there = atoms.point(positions(next));
                boolean better = merit(next, there) < merit(shares, here);
                boolean stays = distance(next) <= SMALLEST;
                if (better) {
                    shares = next;
                    here = there;
                } else {
                    region /= 2;
                }
                if (stays) {
                    break;
                }
            }
            return CheapestSet.isReached(here.total(), aim)
                    ? Optional.of(new Moved(
                            Arrays.stream(positions(shares)).boxed().toList(),
                            atoms.cost(set) + cost(shares),
                            here.total()))
                    : Optional.empty();
        }

        private double merit(double[] at, Response.Point point) {
            return cost(at) + penalty * Math.max(0, point.total() - aim - CurveScan.MET * Math.abs(aim));
        }

        private double cost(double[] at) {
            double sum = 0;
            for (int i = 0; i < at.length; i++) {
                sum += at[i] * atoms.at(ends.get(i)).cost();
            }
            return sum;
        }

        private double distance(double[] next) {
            double largest = 0;
            for (int i = 0; i < next.length; i++) {
                largest = Math.max(largest, Math.abs(next[i] - shares[i]));
            }
            return largest;
        }

        /** Both ends of a lever at once are its difference. */
        private double[] positions(double[] at) {
            double[] stated = atoms.positions(set);
            double[] positions = stated.clone();
            for (int i = 0; i < at.length; i++) {
                Atoms.Atom end = atoms.at(ends.get(i));
                positions[end.measure()] += at[i] * (end.position() - stated[end.measure()]);
            }
            return positions;
        }

        /** What the linear model gives within the region; where it cannot reach the total, what lowers it most. */
        private double[] next() {
            double[] slopes = slopes();
            raise(slopes);
            double[] costs = new double[ends.size()];
            double scale = 0;
            for (int i = 0; i < costs.length; i++) {
                costs[i] = atoms.at(ends.get(i)).cost();
                scale = Math.max(scale, Math.abs(slopes[i]));
            }
            if (scale == 0) {
                return shares.clone();
            }
            double needed = aim - here.total();
            for (int i = 0; i < costs.length; i++) {
                needed += slopes[i] * shares[i];
            }
            LinearProgram program = within(costs);
            program.atMost(scaled(slopes, scale), needed / scale);
            double excess = scale;
            return program.solve()
                    .orElseGet(() -> within(scaled(slopes, excess)).solve().orElseGet(shares::clone));
        }

        private LinearProgram within(double[] costs) {
            LinearProgram program = LinearProgram.of(costs);
            for (int i = 0; i < costs.length && region < 1; i++) {
                double[] row = new double[costs.length];
                row[i] = 1;
                program.atMost(row, Math.min(1, shares[i] + region));
                program.atLeast(row.clone(), Math.max(0, shares[i] - region));
            }
            return program;
        }

        private double[] slopes() {
            double[] stated = atoms.positions(set);
            double[] by = here.slopes();
            double[] slopes = new double[ends.size()];
            for (int i = 0; i < slopes.length; i++) {
                Atoms.Atom end = atoms.at(ends.get(i));
                slopes[i] = by[end.measure()] * (end.position() - stated[end.measure()]);
            }
            return slopes;
        }

        private double[] scaled(double[] values, double scale) {
            return Arrays.stream(values).map(value -> value / scale).toArray();
        }
    }
}
