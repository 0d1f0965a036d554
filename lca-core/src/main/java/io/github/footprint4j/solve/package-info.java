/**
 * Square sparse systems A s = f and their transposes, each answer with its residual.
 *
 * <p>Fourth package of the order; it knows nothing about life cycles and answers with row and column numbers. Start with {@link
 * io.github.footprint4j.solve.Solver}, which analyses a pattern once, and {@link io.github.footprint4j.solve.Solution}, one checked
 * answer.
 */
@NullMarked
package io.github.footprint4j.solve;

import org.jspecify.annotations.NullMarked;
