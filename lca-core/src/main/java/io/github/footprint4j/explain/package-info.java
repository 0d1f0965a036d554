/**
 * Why two results differ: the difference of changes or of methods, shared among its causes without a rest.
 *
 * <p>Start with {@link io.github.footprint4j.explain.Explanation} and {@link io.github.footprint4j.explain.MethodComparison}.
 */
@NullMarked
package io.github.footprint4j.explain;

import org.jspecify.annotations.NullMarked;
