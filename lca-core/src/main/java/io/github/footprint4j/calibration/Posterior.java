package io.github.footprint4j.calibration;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.uncertainty.Deviation;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Calibrated factors with their covariance: what is left of a calibration when it is kept, and enough to calculate any product with it.
 *
 * <p>In units of the priors' standard deviations the covariance is {@code 1 - Σ (1 - remaining_d) v_d v_dᵀ} over the directions d, with
 * their loads v.
 *
 * @param factors the factors, in the order of their ids
 * @param directions the directions about which the observations tell something
 * @param modelError standard deviation of what the model misses of a total, in kg CO2e
 */
public record Posterior(List<CalibratedFactor> factors, List<FactorDirection> directions, Deviation modelError) {

    /** Copies the lists. */
    public Posterior {
        factors = List.copyOf(factors);
        directions = List.copyOf(directions);
    }

    /**
     * A factor.
     *
     * @throws NoSuchElementException if the calibration has no such factor
     */
    public CalibratedFactor at(InputId id) {
        return factors.get(position(id));
    }

    private int position(InputId id) {
        for (int k = 0; k < factors.size(); k++) {
            if (factors.get(k).id().equals(id)) {
                return k;
            }
        }
        throw new NoSuchElementException("the calibration has no factor \"" + id + "\"");
    }

    /**
     * The covariance of two factors after the calibration, in standard deviations of their priors.
     *
     * @throws NoSuchElementException if the calibration has no such factor
     */
    public double covariance(InputId first, InputId second) {
        int i = position(first);
        int j = position(second);
        double covariance = i == j ? 1 : 0;
        for (FactorDirection direction : directions) {
            covariance -= (1 - direction.remaining())
                    * direction.loads().get(i)
                    * direction.loads().get(j);
        }
        return covariance;
    }

    /** The values of all inputs of a system, the calibrated ones in place of the stated ones. */
    public double[] values(ProductSystem system) {
        double[] values = system.inputs().values();
        factors.forEach(
                factor -> system.inputs().find(factor.id()).ifPresent(position -> values[position] = factor.value()));
        return values;
    }

    /**
     * The total of a product with the calibrated factors, and how sure it is, with the usual draws.
     */
    public Prediction predict(ProductSystem system) {
        return predict(system, Drawing.DEFAULT);
    }

    /**
     * The total of a product with the calibrated factors, and how sure it is: with g the derivatives with respect to z, its variance is g
     * times the covariance times g, plus that of the model error. Uncertain inputs that were not calibrated count with their own spread,
     * unless the slope in them is not finite, of which draws alone know.
     *
     * @param drawing the draws of its interval: of this Gaussian posterior with the slopes g, and of the other inputs through the model
     */
    public Prediction predict(ProductSystem system, Drawing drawing) {
        SolvedSystem solved = system.at(values(system));
        double[] gradient = solved.gradient();
        double[] slopes = new double[factors.size()];
        double variance = modelError.value() * modelError.value() + others(system, gradient);
        for (int k = 0; k < slopes.length; k++) {
            double slope = factors.get(k).slope();
            slopes[k] = system.inputs().find(factors.get(k).id()).stream()
                    .mapToDouble(position -> gradient[position] * slope)
                    .sum();
        }
        double left = Linearised.squares(slopes);
        for (FactorDirection direction : directions) {
            double along = direction.along(slopes);
            left -= (1 - direction.remaining()) * along * along;
        }
        double total = solved.total();
        Deviation deviation = Deviation.of(Math.sqrt(variance + Math.max(0, left)));
        return new Prediction(
                system.atStatedValues().total(),
                total,
                deviation,
                new Once<>(() -> new PosteriorDraws(this, drawing).interval(solved, slopes)));
    }

    private double others(ProductSystem system, double[] gradient) {
        double variance = 0;
        for (int i = 0; i < gradient.length; i++) {
            if (!isFactor(system.inputs().at(i).id())) {
                double part = gradient[i] * system.inputs().at(i).firstOrderDeviation();
                variance += Double.isFinite(part) ? part * part : 0;
            }
        }
        return variance;
    }

    private boolean isFactor(InputId id) {
        return factors.stream().anyMatch(factor -> factor.id().equals(id));
    }
}
