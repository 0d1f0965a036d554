/**
 * What a unit process is written with: amounts with spreads, parameters, references, exchanges of goods and gases, places and stages.
 *
 * <p>Everything here is as written: amounts are formulas with units, references are names, nothing is looked up or calculated. Products and
 * datasets are both made of it. Start with {@link io.github.footprint4j.process.UnitProcess} and {@link
 * io.github.footprint4j.process.Amount}.
 */
@NullMarked
package io.github.footprint4j.process;

import org.jspecify.annotations.NullMarked;
