/**
 * Writes trees as JSON and YAML, always the same bytes for the same tree, and such that reading gives the tree again.
 *
 * <p>Second package of {@code lca-data}'s order, after {@code data.source}. Start with
 * {@link io.github.footprint4j.data.json.JsonText} and {@link io.github.footprint4j.data.json.YamlText}; the trees are made with
 * {@link io.github.footprint4j.data.source.ObjectNode#builder()}.
 */
@NullMarked
package io.github.footprint4j.data.json;

import org.jspecify.annotations.NullMarked;
