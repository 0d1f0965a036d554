/**
 * The command line {@code lca}: one thin class for each command.
 *
 * <p>Start with {@link io.github.footprint4j.examples.cli.Main}.
 */
@NullMarked
package io.github.footprint4j.examples.cli;

import org.jspecify.annotations.NullMarked;
