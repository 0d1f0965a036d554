package io.github.footprint4j.calibration;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.Deviation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Uncertain factors moved so that several products come to what was published of them: a Bayesian update.
 *
 * <p>Every factor keeps its prior: with z the number of its standard deviations by which it moves, the most probable z make
 *
 * <pre>
 *   |z|² + Σ over observations  (y_i - f_i(z))² / e_i²      with  e_i² = rounding² + model error²
 * </pre>
 *
 * smallest. No line is added and no total is scaled: a calibrated total is the same model with other factors. Factors move if they have a
 * spread and are neither declared nor for the designer to choose; an input that several products share moves for all of them. What the
 * data cannot tell stays as it was, and {@link #directions()} and {@link CalibratedFactor#remaining()} say what that is.
 *
 * <p>The posterior is Gaussian around the minimum, with the derivatives there (Laplace's approximation). With a limit it is that of the
 * same derivatives without the limit. Observations are taken in an order of their own, so that the same bits come out whatever order they
 * are named in. Source: A. Tarantola, Inverse Problem Theory (2005), sections 3.2 and 6.22. Immutable and thread-safe.
 */
public final class Calibration {

    private final UncertainInputs inputs;
    private final List<Observation> observations;
    private final CalibrationTerms terms;
    private final ObservationModel model;
    private final double[] z;
    private final Linearised at;
    private final Posterior posterior;

    private Calibration(
            UncertainInputs inputs, List<Observation> observations, CalibrationTerms terms, double[] start) {
        this.inputs = inputs;
        this.observations = observations;
        this.terms = terms;
        this.model = ObservationModel.of(inputs, observations, terms);
        this.z = GaussNewton.of(model, limit()).from(start);
        this.at = model.at(z);
        this.posterior = posterior(z, at);
    }

    /**
     * Calibrates to observations, in which the same system stands for the same product.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if nothing is uncertain, or an uncertain input is another one in another
     *     system
     * @throws io.github.footprint4j.issue.UnsolvableException if no minimum is found
     * @throws IllegalArgumentException if there is no observation, or one without an error
     */
    public static Calibration of(List<Observation> observations, CalibrationTerms terms) {
        if (observations.isEmpty()
                || observations.stream()
                        .anyMatch(one -> !(one.value().deviation().value() > 0))) {
            throw new IllegalArgumentException("expected observations with an error above 0, found " + observations);
        }
        List<Observation> sorted =
                observations.stream().sorted(Observation.ORDER).toList();
        UncertainInputs inputs = UncertainInputs.of(
                sorted.stream().map(Observation::system).distinct().toList());
        return new Calibration(inputs, sorted, terms, new double[inputs.size()]);
    }

    /**
     * The same calibration started elsewhere than at the priors, to see whether it finds the same minimum.
     *
     * @param start z of each factor, in the order of {@link #factors()}
     */
    public Calibration startedAt(double... start) {
        return new Calibration(inputs, observations, terms, Arrays.copyOf(start, z.length));
    }

    private double limit() {
        return terms.limit().orElse(Double.POSITIVE_INFINITY);
    }

    private Posterior posterior(double[] point, Linearised linearised) {
        List<FactorDirection> directions = Directions.of(linearised.slopes());
        List<CalibratedFactor> factors = new ArrayList<>();
        for (int k = 0; k < point.length; k++) {
            factors.add(factor(k, point[k], directions));
        }
        return new Posterior(factors, directions, terms.modelError());
    }

    private CalibratedFactor factor(int k, double moved, List<FactorDirection> directions) {
        double remaining = 1;
        for (FactorDirection direction : directions) {
            double load = direction.loads().get(k);
            remaining -= (1 - direction.remaining()) * load * load;
        }
        return new CalibratedFactor(
                inputs.at(k).id(),
                inputs.at(k).unit(),
                inputs.prior(k).used(),
                moved,
                Math.max(0, remaining),
                inputs.range(k));
    }

    /** On what terms it was made. */
    public CalibrationTerms terms() {
        return terms;
    }

    /** The observations, in the order of products. */
    public List<Observation> observations() {
        return observations;
    }

    /** The factors with their covariance, ready for any product. */
    public Posterior posterior() {
        return posterior;
    }

    /** Every factor that could move, in the order of ids. */
    public List<CalibratedFactor> factors() {
        return posterior.factors();
    }

    /**
     * One factor.
     *
     * @throws java.util.NoSuchElementException if there is no such factor
     */
    public CalibratedFactor at(InputId id) {
        return posterior.at(id);
    }

    /** The value of each observation in the calibrated model, in its unit and in the order of {@link #observations()}. */
    public List<Double> fitted() {
        return IntStream.range(0, observations.size())
                .mapToObj(i -> at.value(i) * model.error(i))
                .toList();
    }

    /** How far factors had to move: the sum of z², without what is left of the differences. */
    public double chiSquare() {
        return Linearised.squares(z);
    }

    /** What is left of the differences: the sum of squared differences over their errors. */
    public double misfit() {
        return Linearised.squares(at.missing(model.observed()));
    }

    /** What the most probable factors make smallest: {@link #chiSquare} with what is left of the differences, {@link #misfit}. */
    public double chiSquareWithMisses() {
        return chiSquare() + misfit();
    }

    /** The largest |z|. */
    public double largestZ() {
        return Linearised.largest(z);
    }

    /** The directions about which the observations tell something, strongest first. */
    public List<FactorDirection> directions() {
        return posterior.directions();
    }

    /** How many independent things the observations tell: the number of {@link #directions()}. */
    public int rank() {
        return directions().size();
    }

    /** The dimension of the null space: about so many independent combinations of factors the observations tell nothing. */
    public int unknown() {
        return z.length - rank();
    }

    /** A product with the calibrated factors. */
    public Prediction predict(ProductSystem system) {
        return posterior.predict(system);
    }

    /** The same, with its interval from some draws. */
    public Prediction predict(ProductSystem system, Drawing drawing) {
        return posterior.predict(system, drawing);
    }

    /** Each observation as predicted from the others alone, in the order of {@link #observations()}. */
    public List<LeaveOneOut> leaveOneOut() {
        return IntStream.range(0, observations.size()).mapToObj(this::leftOut).toList();
    }

    private LeaveOneOut leftOut(int left) {
        ObservationModel others = model.without(left);
        double[] there = GaussNewton.of(others, limit()).from(new double[z.length]);
        Posterior without = posterior(there, others.at(there));
        Linearised one = model.only(left).at(there);
        double error = model.error(left);
        double variance = 1 + Linearised.squares(one.slopes()[0]);
        for (FactorDirection direction : without.directions()) {
            double along = direction.along(one.slopes()[0]);
            variance -= (1 - direction.remaining()) * along * along;
        }
        Deviation deviation = Deviation.of(error * Math.sqrt(Math.max(0, variance)));
        return new LeaveOneOut(
                observations.get(left), one.value(0) * error, deviation, terms.isHeld(Linearised.largest(there)));
    }

    /**
     * The smallest largest |z| found with which every total is met within its rounding, and what was checked of it. Empty if no values of
     * the factors were found that meet all observations. Searched anew at each call.
     */
    public Optional<FactorMoves> smallestMoves() {
        return FactorMoves.of(inputs, observations);
    }

    /**
     * Whether values within the limit were found that meet every observation within its rounding; true without a limit.
     */
    public boolean isFeasible() {
        return terms.limit().isEmpty() || isFeasible(smallestMoves());
    }

    /** The same, from moves that were found before. */
    public boolean isFeasible(Optional<FactorMoves> moves) {
        return terms.limit().isEmpty()
                || moves.filter(found -> found.largest() <= limit()).isPresent();
    }

    /** True if a factor stands at the limit: deviations and remaining shares, which know no limit, then mean nothing. */
    public boolean isHeld() {
        return terms.isHeld(largestZ());
    }

    /** Terms, chi-square and rank. */
    @Override
    public String toString() {
        return terms + ": chi-square " + chiSquare() + ", with misses " + chiSquareWithMisses() + ", largest |z| "
                + largestZ() + ", rank " + rank() + " of " + z.length;
    }
}
