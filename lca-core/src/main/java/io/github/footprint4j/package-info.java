/**
 * The entry point of Footprint4J, a library for product carbon footprints over the whole life cycle.
 *
 * <p>The last package of the order: it may use every other one, and none of them uses it. Start with {@code Calculator},
 * which turns a product into a footprint; the product itself is described with {@code model.Product}.
 */
@NullMarked
package io.github.footprint4j;

import org.jspecify.annotations.NullMarked;
