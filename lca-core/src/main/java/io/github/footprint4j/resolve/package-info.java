/**
 * Every reference found, every unit converted: from what an author wrote to terms, suppliers and columns of plain unit processes.
 *
 * <p>{@link io.github.footprint4j.resolve.Amounts} turns amounts into terms with a dimension, {@link
 * io.github.footprint4j.resolve.Parameters} gives names their values, {@link io.github.footprint4j.resolve.Suppliers} finds who makes what
 * is asked for in a {@link io.github.footprint4j.resolve.Background}, and {@link io.github.footprint4j.resolve.ProcessColumns} shares unit
 * processes among their products. Nothing in here knows parts, stages or the end of life. Start with {@link
 * io.github.footprint4j.resolve.Background}.
 */
@NullMarked
package io.github.footprint4j.resolve;

import org.jspecify.annotations.NullMarked;
