/**
 * Where the kilograms of one part, entry or transport come from: its lines, what each buys, and who says so.
 *
 * <p>Start with {@link io.github.footprint4j.trace.Trace} and {@link io.github.footprint4j.trace.Root}.
 */
@NullMarked
package io.github.footprint4j.trace;

import org.jspecify.annotations.NullMarked;
