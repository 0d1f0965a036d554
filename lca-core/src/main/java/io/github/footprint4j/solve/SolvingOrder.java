package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparsePattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Equations and unknowns in the order in which they are solved, cut into blocks; a block needs only itself and earlier blocks.
 *
 * <p>The place of an equation is also the place of the unknown that it determines. Arrays are never changed.
 */
final class SolvingOrder {

    private final int[] equations;
    private final int[] unknowns;
    private final int[] blocks;
    private final boolean isTransposed;

    private SolvingOrder(int[] equations, int[] unknowns, int[] blocks, boolean isTransposed) {
        this.equations = equations;
        this.unknowns = unknowns;
        this.blocks = blocks;
        this.isTransposed = isTransposed;
    }

    /** The order for A s = f; equations are rows, unknowns are columns. */
    static SolvingOrder of(SparsePattern pattern) {
        int[] rowOf = Matching.rowOfColumn(pattern);
        StrongComponents components = StrongComponents.of(pattern.transposed(), rowOf);
        int[] columns = components.order();
        int[] rows = Arrays.stream(columns).map(column -> rowOf[column]).toArray();
        return new SolvingOrder(rows, columns, components.starts(), false);
    }

    /** The order for the transposed system: everything backwards, with equations and unknowns exchanged. */
    SolvingOrder transposed() {
        int[] starts = reversed(blocks);
        Arrays.setAll(starts, i -> unknowns.length - starts[i]);
        return new SolvingOrder(reversed(unknowns), reversed(equations), starts, !isTransposed);
    }

    private static int[] reversed(int[] array) {
        int[] reversed = new int[array.length];
        Arrays.setAll(reversed, i -> array[array.length - 1 - i]);
        return reversed;
    }

    int size() {
        return unknowns.length;
    }

    int blocks() {
        return blocks.length - 1;
    }

    /** The first place of a block; for {@code blocks()} the size. */
    int start(int block) {
        return blocks[block];
    }

    int equation(int place) {
        return equations[place];
    }

    int unknown(int place) {
        return unknowns[place];
    }

    /** The place of every equation, by its number. */
    int[] placeOfEquation() {
        return inverse(equations);
    }

    private static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int i = 0; i < permutation.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }

    /** The rows and columns of the matrix that belong to a block. */
    Component component(int block) {
        List<Integer> equationNumbers = sorted(equations, block);
        List<Integer> unknownNumbers = sorted(unknowns, block);
        return isTransposed
                ? new Component(unknownNumbers, equationNumbers)
                : new Component(equationNumbers, unknownNumbers);
    }

    /** The components of all blocks in order. */
    List<Component> components() {
        List<Component> components = new ArrayList<>();
        for (int block = 0; block < blocks(); block++) {
            components.add(component(block));
        }
        return components;
    }

    private List<Integer> sorted(int[] numbers, int block) {
        if (blocks[block + 1] == blocks[block] + 1) {
            return List.of(numbers[blocks[block]]);
        }
        return Arrays.stream(numbers, blocks[block], blocks[block + 1])
                .sorted()
                .boxed()
                .toList();
    }
}
