/**
 * What can be said about a result: why two differ, how methods compare, what is covered, how good the data are, how long it is valid,
 * the complete record of an assessment, and what published totals tell of uncertain factors.
 *
 * <p>Everything here rests on results that are already calculated, or calculates again with other rules; nothing here has a calculator
 * of its own. Twelfth in the order: it imports everything up to {@code result}. Start with {@link
 * io.github.footprint4j.analysis.Statement}, {@link io.github.footprint4j.analysis.MethodComparison} and {@link
 * io.github.footprint4j.analysis.Calibration}.
 */
@NullMarked
package io.github.footprint4j.analysis;

import org.jspecify.annotations.NullMarked;
