package io.github.footprint4j.footprint;

import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Input;
import io.github.footprint4j.system.SolvedSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An input whose stated value does not lie in the middle of its spread, and how far that pulls the draws of a footprint away from the
 * footprint of the stated values.
 *
 * <p>To first order: the slope of the footprint in the input times the mean of its distribution less its stated value. These are the parts
 * of the difference between the mean of the draws and the stated total; where the footprint is linear in each input they add up to it.
 *
 * @param input the input
 * @param co2e by how much it pulls the mean of the draws, in kg CO2e per functional unit
 */
public record Pull(Input input, double co2e) {

    /** The inputs that pull, the strongest first. */
    public static List<Pull> of(Footprint footprint) {
        SolvedSystem solved = footprint.solved();
        double[] slopes = solved.gradient();
        double[] values = solved.inputs();
        List<Pull> pulls = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            Input input = solved.system().inputs().at(i);
            double slope = slopes[i];
            if (values[i] == input.value()) {
                input.drawn()
                        .map(drawn -> new Pull(input, slope * (drawn.mean() - input.value())))
                        .filter(pull -> pull.co2e() != 0)
                        .ifPresent(pulls::add);
            }
        }
        pulls.sort(Comparator.comparingDouble((Pull one) -> -Math.abs(one.co2e()))
                .thenComparing(one -> one.input().id()));
        return List.copyOf(pulls);
    }
}
