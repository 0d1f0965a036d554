/**
 * Test support for Footprint4J and for projects that use it: arbitraries for property tests and rules for the test run.
 *
 * <p>Published with the classifier {@code testkit}. Start with {@link io.github.footprint4j.testkit.NoSkippedTests}.
 */
@NullMarked
package io.github.footprint4j.testkit;

import org.jspecify.annotations.NullMarked;
