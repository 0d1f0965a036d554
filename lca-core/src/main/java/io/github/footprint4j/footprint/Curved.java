package io.github.footprint4j.footprint;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Pull;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.Sample;
import io.github.footprint4j.system.Workers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The inputs that move the mean of a footprint's draws otherwise than their slope says, such as a square at its lowest point: each is drawn
 * by itself.
 */
final class Curved {

    /** Of the largest effect; what is smaller is not worth a name. */
    private static final double SMALL = 0.1;

    private static final int FEWEST_BLOCKS = 2;

    private Curved() {}

    private record Effect(InputId input, double size) {}

    /** The inputs, the strongest first; empty if inputs do so only together. */
    static List<InputId> of(Footprint footprint) {
        Map<InputId, Double> pulls =
                Pull.of(footprint).stream().collect(Collectors.toMap(Pull::input, Pull::co2e)); // looked up only
        Drawing few = footprint.drawing().withBlocks(FEWEST_BLOCKS);
        List<Effect> effects = footprint.draws().inputs().stream()
                .map(Input::id)
                .map(input ->
                        new Effect(input, Math.abs(shift(footprint, input, few) - pulls.getOrDefault(input, 0.0))))
                .sorted(Comparator.comparingDouble((Effect one) -> -one.size()).thenComparing(Effect::input))
                .toList();
        double largest = effects.stream().mapToDouble(Effect::size).max().orElse(0);
        return effects.stream()
                .filter(one -> one.size() > SMALL * largest)
                .map(Effect::input)
                .toList();
    }

    /** The mean of the footprint less its stated total where only one input is drawn. */
    private static double shift(Footprint footprint, InputId drawn, Drawing few) {
        Sample alone = Draws.of(
                        footprint.solved(),
                        (Contribution one) -> one.tag().stage(),
                        few,
                        Workers.CALLER,
                        input -> input.id().equals(drawn))
                .total();
        return alone.mean().value() - footprint.total();
    }
}
