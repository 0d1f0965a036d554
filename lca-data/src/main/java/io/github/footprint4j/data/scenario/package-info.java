/**
 * Scenarios in YAML and JSON: what would be done differently.
 *
 * <p>Its place is after {@code data.product}. Start with {@link io.github.footprint4j.data.scenario.ScenarioFile}; other files that hold
 * changes read them with {@link io.github.footprint4j.data.scenario.ChangesForm}.
 */
@NullMarked
package io.github.footprint4j.data.scenario;

import org.jspecify.annotations.NullMarked;
