/**
 * The footprint of everything that is sold.
 *
 * <p>Start with {@link io.github.footprint4j.portfolio.Portfolio} and {@link io.github.footprint4j.portfolio.Sale}.
 */
@NullMarked
package io.github.footprint4j.portfolio;

import org.jspecify.annotations.NullMarked;
