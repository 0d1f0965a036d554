/**
 * Files of measures in YAML and JSON: what can be done about a footprint and what it costs.
 *
 * <p>Its place is after {@code data.scenario}. Start with {@link io.github.footprint4j.data.measure.MeasuresFile}.
 */
@NullMarked
package io.github.footprint4j.data.measure;

import org.jspecify.annotations.NullMarked;
