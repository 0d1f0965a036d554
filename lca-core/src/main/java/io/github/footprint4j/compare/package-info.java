/**
 * Which of several products is lower, whether they may be compared at all, and what is said of it.
 *
 * <p>Start with {@link io.github.footprint4j.compare.Comparison} and {@link io.github.footprint4j.compare.Alternative}.
 */
@NullMarked
package io.github.footprint4j.compare;

import org.jspecify.annotations.NullMarked;
