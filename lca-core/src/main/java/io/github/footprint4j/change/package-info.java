/**
 * What somebody would do differently: a {@link io.github.footprint4j.change.Change} is a function from product to product, and a {@link
 * io.github.footprint4j.change.Scenario} a named list of them.
 *
 * <p>Its place is after {@code method} and before {@code ledger}. Start with {@link io.github.footprint4j.change.Change} and {@link
 * io.github.footprint4j.change.Scenario}.
 */
@NullMarked
package io.github.footprint4j.change;

import org.jspecify.annotations.NullMarked;
