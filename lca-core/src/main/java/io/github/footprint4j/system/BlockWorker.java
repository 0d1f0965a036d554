package io.github.footprint4j.system;

import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.uncertainty.Stratified;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Draws blocks, one after the other: the values of every input for a few draws, then the sums at these values. */
final class BlockWorker {

    private final Batch batch;
    private final Stratified[] numbers;
    private final DoubleUnaryOperator[] quantiles;
    private final double[] probabilities = new double[Batch.WIDTH];

    BlockWorker(BatchEvaluator<?> evaluator, List<Input> inputs, Drawing drawing) {
        this.batch = evaluator.batch();
        this.numbers = inputs.stream()
                .map(input -> Stratified.of(
                        drawing.streams().quantity(input.drawnAs()).streamKey(), drawing.seed()))
                .toArray(Stratified[]::new);
        this.quantiles = inputs.stream()
                .map(input -> input.drawn().orElseThrow().quantiles())
                .toArray(DoubleUnaryOperator[]::new);
    }

    Batch batch() {
        return batch;
    }

    void draw(int block, DrawBlocks all) {
        for (Stratified one : numbers) {
            one.startBlock(block);
        }
        for (int first = 0; first < Stratified.BLOCK; first += Batch.WIDTH) {
            int count = Math.min(Batch.WIDTH, Stratified.BLOCK - first);
            for (int move = 0; move < numbers.length; move++) {
                numbers[move].fill(first, count, probabilities);
                fill(quantiles[move], count, batch.values(move));
            }
            batch.run(count);
            all.keep(batch, block * Stratified.BLOCK + first, count);
        }
    }

    private void fill(DoubleUnaryOperator quantile, int count, double[] values) {
        for (int lane = 0; lane < count; lane++) {
            values[lane] = quantile.applyAsDouble(probabilities[lane]);
        }
    }
}
