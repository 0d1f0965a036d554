/**
 * Datasets and the libraries they stand in: what is documented of a dataset, what it says to whoever names it, and which unit process
 * a name means.
 *
 * <p>Start with {@link io.github.footprint4j.library.Library} and {@link io.github.footprint4j.library.Dataset}.
 */
@NullMarked
package io.github.footprint4j.library;

import org.jspecify.annotations.NullMarked;
