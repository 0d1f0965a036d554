/**
 * The compiled form of a product at values: solved, switched, evaluated in batches, drawn from.
 *
 * <p>A {@link io.github.footprint4j.system.ProductSystem} is the twin, as resolved, of a product as written. It has named rows and
 * columns, a fixed pattern, and a straight-line program from named inputs to cells; {@code at(inputs)} gives numbers and solves. Every
 * analysis is another set of inputs, never another calculation: {@link io.github.footprint4j.system.BatchEvaluator} takes many of them at
 * once, and {@link io.github.footprint4j.system.Draws} are those of all uncertain inputs. Start with {@link
 * io.github.footprint4j.system.ProductSystem} and {@link io.github.footprint4j.system.SolvedSystem}.
 */
@NullMarked
package io.github.footprint4j.system;

import org.jspecify.annotations.NullMarked;
