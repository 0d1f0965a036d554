package io.github.footprint4j.solve;

import java.util.Arrays;

/** The vectors of one solution in the making, by place; each array is written block by block. */
final class Vectors {

    /** The right-hand side as it was given. */
    final double[] rhs;

    /** The right-hand side less the terms of earlier blocks. */
    final double[] open;

    /** The unknowns. */
    final double[] x;

    /**
     * How large the terms of an equation could be, judging by the other equations of its loop; 0 where it was not factorised and
     * every equation is its own measure.
     */
    final double[] scale;

    Vectors(double[] rhs, double[] x) {
        this.rhs = rhs;
        this.open = rhs.clone();
        this.x = x;
        this.scale = new double[x.length];
    }

    /** True if the open right-hand side is zero between two places. */
    boolean isClosed(int from, int to) {
        return Arrays.stream(open, from, to).allMatch(value -> value == 0);
    }
}
