package io.github.footprint4j.calibration;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.Sample;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.system.Workers;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.NormalDistribution;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Draws of a total from a posterior.
 *
 * <p>With g the slopes of the total in z, a draw of z about the most probable one is S ξ, where ξ are standard normal numbers, one for each
 * factor from its own stream, and S = 1 - Σ (1 - √remaining_d) v_d v_dᵀ is the root of the covariance; it moves the total by gᵀ S ξ. All
 * other inputs are drawn from their stated spreads through the model, with the factors at their calibrated values, and the model error is
 * added. The slopes are those at the calibrated values, as in the covariance: in the curved model the Gaussian draws would not even meet
 * the totals that were calibrated to, since what the totals tell of sums of factors holds for small moves alone.
 */
final class PosteriorDraws {

    /** Values below this share of the sum of all magnitudes are rounding. */
    private static final double ROUNDING = 1e-12;

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, Deviation.of(1));

    private final Posterior posterior;
    private final Drawing drawing;

    PosteriorDraws(Posterior posterior, Drawing drawing) {
        this.posterior = posterior;
        this.drawing = drawing;
    }

    /**
     * The interval of a total.
     *
     * @param solved the system at the calibrated values
     * @param slopes the derivatives of the total with respect to z of each factor, in kg CO2e
     */
    Interval interval(SolvedSystem solved, double[] slopes) {
        double magnitude = CompensatedSum.of(solved.contributions().stream().mapToDouble(one -> Math.abs(one.co2e())));
        Sample sample = others(solved).plus(factors(slopes)).plus(modelError(solved));
        return Interval.of(solved.total(), sample, ROUNDING * magnitude);
    }

    private Sample others(SolvedSystem solved) {
        SortedSet<InputId> fixed = new TreeSet<>(
                posterior.factors().stream().map(CalibratedFactor::id).toList());
        return Draws.of(
                        solved,
                        (Contribution one) -> one.tag().stage(),
                        drawing,
                        Workers.CALLER,
                        input -> !fixed.contains(input.id()))
                .total();
    }

    private Sample factors(double[] slopes) {
        double[] weights = weights(slopes);
        return IntStream.range(0, weights.length)
                .mapToObj(k -> standard(posterior.factors().get(k).id()).times(weights[k]))
                .reduce(Sample::plus)
                .orElseThrow();
    }

    /** S g: by how much the total moves with each of the standard normal numbers. */
    private double[] weights(double[] slopes) {
        double[] weights = slopes.clone();
        for (FactorDirection direction : posterior.directions()) {
            double along = (1 - Math.sqrt(direction.remaining())) * direction.along(slopes);
            List<Double> loads = direction.loads();
            for (int k = 0; k < weights.length; k++) {
                weights[k] -= along * loads.get(k);
            }
        }
        return weights;
    }

    /** What the model misses of one product tells nothing of another one. */
    private Sample modelError(SolvedSystem solved) {
        String title = Observation.title(solved.system());
        return standard(modelErrorOf(title)).times(posterior.modelError().value());
    }

    private static InputId modelErrorOf(String title) {
        return new InputId(InputId.Kind.FACTOR, "model error//" + title);
    }

    private Sample standard(InputId id) {
        return Sample.of(id, STANDARD, drawing);
    }
}
