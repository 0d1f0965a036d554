/**
 * What a page in a browser needs to calculate a footprint by itself, with the same numbers as this library.
 *
 * <p>Last package of {@code lca-data}'s order before the entry classes. Start with {@link io.github.footprint4j.data.html.PageModel}.
 */
@NullMarked
package io.github.footprint4j.data.html;

import org.jspecify.annotations.NullMarked;
