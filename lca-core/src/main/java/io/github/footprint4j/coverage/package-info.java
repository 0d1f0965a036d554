/**
 * How much of what is anticipated a footprint covers, what is left out and what is not listed.
 *
 * <p>Start with {@link io.github.footprint4j.coverage.Coverage} and {@link io.github.footprint4j.coverage.Screening}.
 */
@NullMarked
package io.github.footprint4j.coverage;

import org.jspecify.annotations.NullMarked;
