package io.github.footprint4j.calibration;

import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model says of each observation, and how that changes with z, in units of the observation's error: observation i and its
 * prediction are divided by e_i with e_i² = rounding² + model error².
 */
final class ObservationModel {

    private final UncertainInputs inputs;
    private final List<Observation> observations;
    private final List<ProductSystem> systems;
    private final double[] errors;

    private ObservationModel(UncertainInputs inputs, List<Observation> observations, double[] errors) {
        this.inputs = inputs;
        this.observations = observations;
        this.systems = observations.stream().map(Observation::system).distinct().toList();
        this.errors = errors;
    }

    static ObservationModel of(UncertainInputs inputs, List<Observation> observations, CalibrationTerms terms) {
        double[] errors = observations.stream()
                .mapToDouble(one -> error(one, terms.modelError().value()))
                .toArray();
        return new ObservationModel(inputs, observations, errors);
    }

    /** The model error of a share is that of the total, over the total at stated values. */
    private static double error(Observation one, double modelError) {
        double model = one.observed().isShare()
                ? modelError / one.system().atStatedValues().total()
                : modelError;
        double rounding = one.value().deviation().value();
        return Math.sqrt(rounding * rounding + model * model);
    }

    /** The same model for all observations but one. */
    ObservationModel without(int left) {
        List<Observation> others = new ArrayList<>(observations);
        others.remove(left);
        double[] rest = new double[others.size()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = errors[i < left ? i : i + 1];
        }
        return new ObservationModel(inputs, others, rest);
    }

    /** The same model for one observation. */
    ObservationModel only(int kept) {
        return new ObservationModel(inputs, List.of(observations.get(kept)), new double[] {errors[kept]});
    }

    int size() {
        return errors.length;
    }

    int unknowns() {
        return inputs.size();
    }

    double error(int observation) {
        return errors[observation];
    }

    /** Every observation over its error. */
    double[] observed() {
        double[] observed = new double[errors.length];
        for (int i = 0; i < observed.length; i++) {
            observed[i] = observations.get(i).value().mean() / errors[i];
        }
        return observed;
    }

    /** Every prediction over the error of its observation, with its derivatives with respect to z. */
    Linearised at(double[] z) {
        double[] values = new double[errors.length];
        double[][] slopes = new double[errors.length][];
        for (ProductSystem system : systems) {
            SolvedSystem solved = system.at(inputs.values(system, z));
            for (int i = 0; i < errors.length; i++) {
                if (observations.get(i).system() == system) {
                    values[i] = observations.get(i).observed().in(solved) / errors[i];
                    slopes[i] = slopes(observations.get(i), solved, z, errors[i]);
                }
            }
        }
        return new Linearised(values, slopes);
    }

    /** What the predictions at z miss of the observations, over their errors; without derivatives. */
    double[] missing(double[] z, double[] observed) {
        double[] missing = observed.clone();
        for (ProductSystem system : systems) {
            SolvedSystem solved = system.at(inputs.values(system, z));
            for (int i = 0; i < errors.length; i++) {
                if (observations.get(i).system() == system) {
                    missing[i] -= observations.get(i).observed().in(solved) / errors[i];
                }
            }
        }
        return missing;
    }

    private double[] slopes(Observation one, SolvedSystem solved, double[] z, double error) {
        double[] gradient = one.observed().gradient(solved);
        List<Integer> positions = inputs.positions(solved.system());
        double[] slopes = new double[z.length];
        for (int k = 0; k < z.length; k++) {
            if (positions.get(k) >= 0) {
                slopes[k] =
                        gradient[positions.get(k)] * Prior.slope(inputs.prior(k).used(), z[k]) / error;
            }
        }
        return slopes;
    }
}
