/**
 * From a product, its library and a method to the compiled form: the rules in force turn parts, transport, use, replacement, recycling,
 * carbon and land into columns of plain exchanges.
 *
 * <p>{@link io.github.footprint4j.elaborate.CompiledProduct} is the only door: everything else is one rule or one kind of line, beside the
 * notes that say what a rule left out. Not for applications. It is large because every kind of line needs the others: a part has work,
 * transport, an end of life and pieces that replace it.
 */
@NullMarked
package io.github.footprint4j.elaborate;

import org.jspecify.annotations.NullMarked;
