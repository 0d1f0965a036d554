/**
 * How uncertain a value is: distributions with their moments, probabilities and quantiles.
 *
 * <p>Fifth package of the order: it imports only {@code issue}. Start with
 * {@link io.github.footprint4j.uncertainty.Distribution}, what all of them answer, and
 * {@link io.github.footprint4j.uncertainty.LogNormal}, the one that most life cycle data use. Nothing is sampled here.
 */
@NullMarked
package io.github.footprint4j.uncertainty;

import org.jspecify.annotations.NullMarked;
