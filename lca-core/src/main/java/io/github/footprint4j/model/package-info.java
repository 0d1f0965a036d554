/**
 * What people declare: products, studies, parts, unit processes, exchanges, gases and origins, libraries of datasets.
 *
 * <p>Everything here is as written: amounts are formulas with units, references are names, nothing is looked up or calculated. Its
 * twin, as resolved, is the product system of package {@code system}. Seventh in the order: it imports {@code issue}, {@code unit}
 * and {@code formula}. Start with {@link io.github.footprint4j.model.Product} and {@link io.github.footprint4j.model.Library}.
 */
@NullMarked
package io.github.footprint4j.model;

import org.jspecify.annotations.NullMarked;
