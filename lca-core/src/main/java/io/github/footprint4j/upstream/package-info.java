/**
 * Where the kilograms of a footprint come from: who supplies whom down to a cut-off, who emits, and which gases of which origin.
 *
 * <p>Start with {@link io.github.footprint4j.upstream.UpstreamReport} and {@link io.github.footprint4j.result.UpstreamTree}.
 */
@NullMarked
package io.github.footprint4j.upstream;

import org.jspecify.annotations.NullMarked;
