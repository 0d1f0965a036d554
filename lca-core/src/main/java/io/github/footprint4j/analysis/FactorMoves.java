package io.github.footprint4j.analysis;

import io.github.footprint4j.system.InputId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How far factors have to move if every observation is to be met within its rounding, whatever their priors say of combinations.
 */
public final class FactorMoves {

    private static final double HARDLY = 1e-6;

    private final UncertainInputs inputs;
    private final ObservationModel model;
    private final double[] smallest;

    private FactorMoves(UncertainInputs inputs, ObservationModel model, double[] smallest) {
        this.inputs = inputs;
        this.model = model;
        this.smallest = smallest;
    }

    static Optional<FactorMoves> of(UncertainInputs inputs, List<Observation> observations) {
        ObservationModel model = ObservationModel.of(inputs, observations, CalibrationTerms.EXACT);
        double[] fit = GaussNewton.of(model, Double.POSITIVE_INFINITY).from(new double[inputs.size()]);
        return SmallestMove.ofAll(model).from(fit).map(z -> new FactorMoves(inputs, model, z));
    }

    /**
     * A factor that cannot stay where it is.
     *
     * @param id the factor
     * @param least how far it moves at least, in standard deviations of its prior and in the direction of its sign
     */
    public record Must(InputId id, double least) {}

    /** The smallest possible largest |z|: with less, the observations cannot be met. */
    public double largest() {
        return Linearised.largest(smallest);
    }

    /**
     * The factors that must move if none may move further than a limit, those that must most first; every other factor could stay.
     *
     * @param limit the largest |z| allowed; below {@link #largest()} there is no answer
     * @return empty if the observations cannot be met within the limit
     */
    public Optional<List<Must>> must(double limit) {
        if (largest() > limit) {
            return Optional.empty();
        }
        List<Must> must = new ArrayList<>();
        for (int k = 0; k < smallest.length; k++) {
            if (!canStay(k, limit)) {
                double least = least(k, limit);
                if (Math.abs(least) > HARDLY) {
                    must.add(new Must(inputs.at(k).id(), least));
                }
            }
        }
        must.sort((a, b) -> Double.compare(Math.abs(b.least()), Math.abs(a.least())));
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

    private double least(int k, double limit) {
        double[] z = SmallestMove.of(model, k, limit).from(smallest).orElse(smallest);
        return z[k];
    }
}
