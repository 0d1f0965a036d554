/**
 * How uncertain a value is: distributions with their moments, probabilities and quantiles, and the numbers they are drawn with.
 *
 * <p>Fifth package of the order: it imports only {@code issue}. Start with
 * {@link io.github.footprint4j.uncertainty.Distribution}, what all of them answer, and
 * {@link io.github.footprint4j.uncertainty.LogNormalDistribution}, the one that most life cycle data use.
 *
 * <p>A draw is the quantile of a number between 0 and 1 that {@link io.github.footprint4j.uncertainty.Stratified} makes from a seed, the key
 * of the quantity, a block and the place in it, by arithmetic of 32-bit words that any language repeats bit for bit. The quantile is
 * additions, multiplications, quotients and square roots in a fixed order, and {@code exp} and {@code log} as of fdlibm 5.3, which
 * {@link StrictMath} prescribes; another program that uses these has the same draws to the last bit.
 */
@NullMarked
package io.github.footprint4j.uncertainty;

import org.jspecify.annotations.NullMarked;
