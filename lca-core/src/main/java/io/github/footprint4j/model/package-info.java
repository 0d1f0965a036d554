/**
 * What people declare of a product: parts, transport, use, end of life, scope and records, and the study it belongs to.
 *
 * <p>Everything here is as written; its twin, as resolved, is the product system of package {@code system}. It is large because a product
 * file has as many kinds of fields. Start with {@link io.github.footprint4j.model.Product} and {@link
 * io.github.footprint4j.model.Part}.
 */
@NullMarked
package io.github.footprint4j.model;

import org.jspecify.annotations.NullMarked;
