/**
 * What published totals tell of uncertain factors.
 *
 * <p>Start with {@link io.github.footprint4j.calibration.Calibration} and {@link io.github.footprint4j.calibration.Posterior}.
 */
@NullMarked
package io.github.footprint4j.calibration;

import org.jspecify.annotations.NullMarked;
