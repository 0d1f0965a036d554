package io.github.footprint4j.statement;

import io.github.footprint4j.matrix.CompensatedSum;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A mean of what is said about the contributions to a result, each weighted with its magnitude: Σ |c_i|·x_i / Σ |c_i| over the
 * contributions for which something is said.
 *
 * @param value the mean
 * @param covered the share of the magnitudes for which something is said, above 0 and at most 1
 */
public record WeightedMean(double value, double covered) {

    /**
     * A contribution and what is said about it.
     *
     * @param co2e the contribution in kg CO2e; only its magnitude matters
     * @param value what is said; empty if nothing is
     */
    public record Weighted(double co2e, OptionalDouble value) {}

    /** The mean; empty if nothing is said about any contribution that is not zero. */
    public static Optional<WeightedMean> of(List<Weighted> contributions) {
        List<Weighted> said =
                contributions.stream().filter(one -> one.value().isPresent()).toList();
        double covered = magnitude(said);
        if (covered == 0) {
            return Optional.empty();
        }
        double sum = CompensatedSum.of(said.stream()
                .mapToDouble(one -> Math.abs(one.co2e()) * one.value().orElseThrow()));
        return Optional.of(new WeightedMean(sum / covered, covered / magnitude(contributions)));
    }

    private static double magnitude(List<Weighted> contributions) {
        return CompensatedSum.of(contributions.stream().mapToDouble(one -> Math.abs(one.co2e())));
    }
}
