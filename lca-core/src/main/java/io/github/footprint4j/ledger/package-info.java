/**
 * What numbers are booked to, and what they depend on: the words that every result speaks.
 *
 * <p>A {@link io.github.footprint4j.ledger.Contribution} is one cell of the cube: so many kg CO2e of a {@link
 * io.github.footprint4j.ledger.Substance}, emitted or bought by a {@link io.github.footprint4j.ledger.Node}, counted to the stage, part
 * and line of a {@link io.github.footprint4j.ledger.Tag}; a {@link io.github.footprint4j.ledger.Memo} stands beside the total. {@link
 * io.github.footprint4j.ledger.Inputs} are what they depend on. Results return these values, but elaboration makes them already: so they
 * stand before it. Start with {@link io.github.footprint4j.ledger.Contribution} and {@link io.github.footprint4j.ledger.Input}.
 */
@NullMarked
package io.github.footprint4j.ledger;

import org.jspecify.annotations.NullMarked;
