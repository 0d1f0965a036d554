/**
 * The footprint of a product: its total, the cube of contributions that adds up to it, and where each kilogram comes from.
 *
 * <p>Everything is calculated before; a result only looks at it from different sides. Start with {@link
 * io.github.footprint4j.result.Footprint} and {@link io.github.footprint4j.result.UpstreamTree}.
 */
@NullMarked
package io.github.footprint4j.result;

import org.jspecify.annotations.NullMarked;
