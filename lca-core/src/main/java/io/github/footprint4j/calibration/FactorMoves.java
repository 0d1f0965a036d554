package io.github.footprint4j.calibration;

import io.github.footprint4j.ledger.InputId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far factors move if every observation is met within its rounding, whatever their priors say of combinations.
 *
 * <p>Found by a search from several fixed starts, so that each number is the smallest found: values that move so far exist, and {@link
 * #check()} says how much speaks for there being none that move less. It is no proof for a model that is not linear.
 */
public final class FactorMoves {

    private static final double HARDLY = 1e-6;

    private final UncertainInputs inputs;
    private final ObservationModel model;
    private final double[] smallest;
    private final Check check;

    private FactorMoves(UncertainInputs inputs, ObservationModel model, SmallestOfStarts found) {
        this.inputs = inputs;
        this.model = model;
        this.smallest = found.z();
        this.check = found.check();
    }

    static Optional<FactorMoves> of(UncertainInputs inputs, List<Observation> observations) {
        ObservationModel model = ObservationModel.of(inputs, observations, CalibrationTerms.EXACT);
        double[] fit = GaussNewton.of(model, Double.POSITIVE_INFINITY).from(new double[inputs.size()]);
        return SmallestOfStarts.of(model, fit).map(found -> new FactorMoves(inputs, model, found));
    }

    /**
     * A factor for which no values of the others were found that let it stay where it is.
     *
     * @param id the factor
     * @param least the least move found, in standard deviations of its prior and in the direction of its sign; empty if the search found
     *     none, so that it is unknown
     */
    public record Must(InputId id, OptionalDouble least) {

        private double size() {
            return Math.abs(least.orElse(0));
        }
    }

    /**
     * What speaks for {@link FactorMoves#largest()} being the smallest there is.
     *
     * @param starts from how many starts it was searched
     * @param same how many of them came to it
     * @param isMinimum true if no small step of all factors makes it smaller while every observation stays met, to first order
     */
    public record Check(int starts, int same, boolean isMinimum) {}

    /** The smallest largest |z| found with which every observation is met. */
    public double largest() {
        return Linearised.largest(smallest);
    }

    /** What was checked of {@link #largest()}. */
    public Check check() {
        return check;
    }

    /**
     * The factors that, as far as was found, must move if none may move further than a limit: those that must most first, then those for
     * which it is unknown how far. Every other factor could stay: values that let it were found.
     *
     * @param limit the largest |z| allowed; below {@link #largest()} there is no answer
     * @return empty if no values were found that meet the observations within the limit
     */
    public Optional<List<Must>> must(double limit) {
        if (largest() > limit) {
            return Optional.empty();
        }
        List<Must> must = new ArrayList<>();
        for (int k = 0; k < smallest.length; k++) {
            if (!canStay(k, limit)) {
                OptionalDouble least = least(k, limit);
                if (least.isEmpty() || Math.abs(least.getAsDouble()) > HARDLY) {
                    must.add(new Must(inputs.at(k).id(), least));
                }
            }
        }
        must.sort((a, b) -> Double.compare(b.size(), a.size()));
        return Optional.of(Collections.unmodifiableList(must));
    }

    /** True if the most probable values of the others meet the observations within the limit while a factor stays where it is. */
    private boolean canStay(int k, double limit) {
        return GaussNewton.of(model, Double.POSITIVE_INFINITY)
                .holding(k)
                .find(smallest)
                .filter(z ->
                        Linearised.largest(z) <= limit && Linearised.largest(model.missing(z, model.observed())) < 1)
                .isPresent();
    }

    private OptionalDouble least(int k, double limit) {
        return SmallestMove.of(model, k, limit).from(smallest).stream()
                .mapToDouble(z -> z[k])
                .findFirst();
    }
}
