/**
 * The entry classes for data: bundled products and emission factors, and the readers of product files.
 *
 * <p>The last package of the order in this module: it may use every other one, and none of them uses it. Start with
 * {@code Products} and {@code Libraries}.
 */
@NullMarked
package io.github.footprint4j.data;

import org.jspecify.annotations.NullMarked;
