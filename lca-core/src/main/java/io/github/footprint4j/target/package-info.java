/**
 * How to reach a footprint: the value of one input, the value at which two products are equal, the cheapest set of measures.
 *
 * <p>Start with {@link io.github.footprint4j.target.Target} and {@link io.github.footprint4j.target.CheapestSet}.
 */
@NullMarked
package io.github.footprint4j.target;

import org.jspecify.annotations.NullMarked;
