package io.github.footprint4j.solve;

import java.util.List;

/**
 * Equations and unknowns that need each other and are solved together.
 *
 * @param rows numbers of the equations, ascending
 * @param columns numbers of the unknowns, ascending
 */
public record Component(List<Integer> rows, List<Integer> columns) {

    /** Copies both lists. */
    public Component {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** True if more than one equation is involved. */
    public boolean isLoop() {
        return rows.size() > 1;
    }
}
