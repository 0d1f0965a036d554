/**
 * Numbered examples, each a program of its own that prints what a test compares with an approved text.
 *
 * <p>Start with {@link io.github.footprint4j.examples.Example01FirstFootprint} and {@link
 * io.github.footprint4j.examples.Example07Statement}.
 */
@NullMarked
package io.github.footprint4j.examples;

import org.jspecify.annotations.NullMarked;
