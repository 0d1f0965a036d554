package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.system.SolvedSystem;
import java.util.Comparator;
import java.util.List;

/**
 * An input whose stated value does not lie in the middle of its spread, and how far that pulls the draws of a result away from the result
 * of the stated values.
 *
 * <p>To first order: the slope of the result in the input times the mean of its distribution less its stated value. These are the parts
 * of the difference between the mean of the draws and the stated result; where the result is linear in each input they add up to it. An
 * input in which the slope is not finite is left out.
 *
 * @param input the input
 * @param co2e by how much it pulls the mean of the draws, in kg CO2e
 */
public record Pull(InputId input, double co2e) {

    /** The inputs that pull a footprint, the strongest first. */
    public static List<Pull> of(Footprint footprint) {
        return of(Deviations.of(footprint.solved(), offsets(footprint.solved())), 0);
    }

    /** What is larger than rounding, the strongest first. */
    static List<Pull> of(Deviations pulls, double rounding) {
        return pulls.byInput().entrySet().stream()
                .map(one -> new Pull(one.getKey(), one.getValue()))
                .filter(pull -> Math.abs(pull.co2e()) > rounding)
                .sorted(Comparator.comparingDouble((Pull one) -> -Math.abs(one.co2e()))
                        .thenComparing(Pull::input))
                .toList();
    }

    /** The mean of what each input is drawn from less its stated value, by position; 0 for one that is not drawn or was set. */
    static double[] offsets(SolvedSystem solved) {
        double[] values = solved.inputs();
        double[] offsets = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            Input input = solved.system().inputs().at(i);
            if (values[i] == input.value()) {
                offsets[i] =
                        input.drawn().map(drawn -> drawn.mean() - input.value()).orElse(0.0);
            }
        }
        return offsets;
    }
}
