/**
 * Where a number comes from: the source, what was seen of it, and how sure its author is.
 *
 * <p>Start with {@link io.github.footprint4j.provenance.Provenance} and {@link io.github.footprint4j.provenance.Evidence}.
 */
@NullMarked
package io.github.footprint4j.provenance;

import org.jspecify.annotations.NullMarked;
