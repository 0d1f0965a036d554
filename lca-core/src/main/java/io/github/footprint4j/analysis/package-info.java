/**
 * What can be said about a result: why two differ, how methods compare, what is covered, how good the data are, how long it is valid, and
 * the complete record of an assessment.
 *
 * <p>Everything here rests on results that are already calculated, or calculates again with other rules; nothing here has a calculator
 * of its own. Twelfth in the order: it imports everything up to {@code result}. Start with {@link
 * io.github.footprint4j.analysis.Statement} and {@link io.github.footprint4j.analysis.MethodComparison}.
 */
@NullMarked
package io.github.footprint4j.analysis;

import org.jspecify.annotations.NullMarked;
