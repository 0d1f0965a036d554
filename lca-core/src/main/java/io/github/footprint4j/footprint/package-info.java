/**
 * The report on one footprint: its total beside the published one, stages and parts, contributors, warnings.
 *
 * <p>Start with {@link io.github.footprint4j.footprint.FootprintReport} and {@link io.github.footprint4j.footprint.Breakdown}.
 */
@NullMarked
package io.github.footprint4j.footprint;

import org.jspecify.annotations.NullMarked;
