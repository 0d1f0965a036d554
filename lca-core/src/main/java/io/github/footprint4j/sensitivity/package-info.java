/**
 * What moves a footprint: levers, data points to be measured next, choices and switches.
 *
 * <p>Start with {@link io.github.footprint4j.sensitivity.Sensitivity} and {@link io.github.footprint4j.sensitivity.Tornado}.
 */
@NullMarked
package io.github.footprint4j.sensitivity;

import org.jspecify.annotations.NullMarked;
