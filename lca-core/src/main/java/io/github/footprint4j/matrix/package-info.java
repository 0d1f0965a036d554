/**
 * Immutable sparse matrices with a fixed pattern, and indices that give rows and columns names.
 *
 * <p>Third package of the order; it knows nothing about life cycles. Start with {@link
 * io.github.footprint4j.matrix.SparseMatrix}, numbers stored by column, and {@link io.github.footprint4j.matrix.Index}, which turns
 * names into positions and back.
 */
@NullMarked
package io.github.footprint4j.matrix;

import org.jspecify.annotations.NullMarked;
