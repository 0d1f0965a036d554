package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.CellConsumer;
import io.github.footprint4j.matrix.SparseMatrix;
import io.github.footprint4j.matrix.SparsePattern;

/** A block of more than one equation, before it has values; knows in which order to eliminate once that is needed. */
final class LoopPattern {

    private final BlockPattern pattern;
    private final int block;
    private final Once<int[]> eliminationOrder;

    LoopPattern(BlockPattern pattern, int block) {
        this.pattern = pattern;
        this.block = block;
        this.eliminationOrder = new Once<>(() -> MinimumDegree.order(square()));
    }

    BlockPattern pattern() {
        return pattern;
    }

    /** The first place. */
    int from() {
        return pattern.order().start(block);
    }

    /** The place after the last. */
    int to() {
        return pattern.order().start(block + 1);
    }

    int size() {
        return to() - from();
    }

    Component component() {
        return pattern.order().component(block);
    }

    /** The places of the loop, counted from its first, in an order of elimination that fills little; not to be changed. */
    int[] eliminationOrder() {
        return eliminationOrder.value();
    }

    /** The matrix of the loop by place, counted from its first. */
    SparseMatrix square(double[] values) {
        SparseMatrix.Builder builder = SparseMatrix.builder(size(), size());
        forEach((row, column, entry) -> builder.add(row, column, values[entry]));
        return builder.build();
    }

    private SparsePattern square() {
        SparsePattern.Builder builder = SparsePattern.builder(size(), size());
        forEach((row, column, entry) -> builder.add(row, column));
        return builder.build();
    }

    private void forEach(CellConsumer consumer) {
        for (int place = from(); place < to(); place++) {
            for (int k = pattern.inner(place); k < pattern.start(place + 1); k++) {
                consumer.accept(place - from(), pattern.unknown(k) - from(), k);
            }
        }
    }
}
