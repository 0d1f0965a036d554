/**
 * Amounts as formulas: the tree of a calculation, the check of its dimensions, and the compiled program that gives its value and
 * exact derivatives.
 *
 * <p>Sixth package of the order: it imports {@code issue} and {@code unit}. Start with {@link io.github.footprint4j.formula.Formula},
 * a text such as {@code 4820 mAh * 3.87 V} with the tree it says, and {@link io.github.footprint4j.formula.Program}, which calculates
 * many of them at once, and with {@link io.github.footprint4j.formula.Lanes} at many values side by side.
 */
@NullMarked
package io.github.footprint4j.formula;

import org.jspecify.annotations.NullMarked;
