package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.CellConsumer;
import io.github.footprint4j.matrix.SparsePattern;
import java.util.function.Consumer;

/**
 * A square pattern whose equations and unknowns were moved to their places, stored by equation: entries left of a block's square
 * multiply what earlier blocks have found, and there are none right of it.
 */
final class BlockPattern {

    private final SolvingOrder order;
    private final SparsePattern byEquation;
    private final int[] source;
    private final int[] inner;
    private final int[] diagonal;

    private BlockPattern(SolvingOrder order, SparsePattern byEquation, int[] source) {
        this.order = order;
        this.byEquation = byEquation;
        this.source = source;
        inner = new int[order.size()];
        diagonal = new int[order.size()];
        for (int block = 0; block < order.blocks(); block++) {
            findSquare(block);
        }
    }

    private void findSquare(int block) {
        for (int place = order.start(block); place < order.start(block + 1); place++) {
            int k = byEquation.start(place);
            while (byEquation.row(k) < order.start(block)) {
                k++;
            }
            inner[place] = k;
            diagonal[place] = byEquation.position(place, place).orElseThrow();
        }
    }

    /**
     * The pattern in a solving order.
     *
     * @param cells hands over every cell as equation, unknown and position of its value
     */
    static BlockPattern of(SolvingOrder order, Consumer<CellConsumer> cells) {
        int[] equationAt = order.placeOfEquation();
        int[] unknownAt = order.placeOfUnknown();
        SparsePattern.Builder builder = SparsePattern.builder(order.size(), order.size());
        cells.accept((equation, unknown, position) -> builder.add(unknownAt[unknown], equationAt[equation]));
        SparsePattern byEquation = builder.build();
        int[] source = new int[byEquation.entries()];
        cells.accept((equation, unknown, position) -> source[
                byEquation.position(unknownAt[unknown], equationAt[equation]).orElseThrow()] = position);
        return new BlockPattern(order, byEquation, source);
    }

    SolvingOrder order() {
        return order;
    }

    /** The first entry of an equation; for the number of equations the number of entries. */
    int start(int equation) {
        return byEquation.start(equation);
    }

    /** The first entry of an equation inside its block. */
    int inner(int equation) {
        return inner[equation];
    }

    /** The entry of an equation with the unknown that it determines. */
    int diagonal(int equation) {
        return diagonal[equation];
    }

    /** The place of the unknown that an entry multiplies. */
    int unknown(int entry) {
        return byEquation.row(entry);
    }

    /** Values by entry of this pattern, from values by position of the pattern it was made of. */
    double[] arranged(double[] values) {
        double[] arranged = new double[source.length];
        for (int k = 0; k < source.length; k++) {
            arranged[k] = values[source[k]];
        }
        return arranged;
    }
}
