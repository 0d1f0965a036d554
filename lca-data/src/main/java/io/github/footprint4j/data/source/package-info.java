/**
 * The text of a JSON or YAML file as one located, immutable tree, with every problem collected, for hostile input too.
 *
 * <p>First package of {@code lca-data}'s order: it imports only {@code issue}. Start with
 * {@link io.github.footprint4j.data.source.Documents}, which parses a text, and
 * {@link io.github.footprint4j.data.source.Fields}, which reads an object field by field and reports what is missing, unknown or
 * of the wrong type.
 *
 * <p>JSON is read from Jackson's token stream, because Jackson's tree has no lines and stops at the first duplicate key. YAML is
 * read from SnakeYAML's events, because Jackson's YAML tokens no longer tell {@code 012} from {@code "012"}: whether a scalar was
 * quoted decides here what it is. Plain scalars follow YAML 1.2, narrowed to the numbers of JSON; whatever other versions of YAML
 * would read as something else ({@code 012}, {@code 12:30}, {@code 1_000}) is refused rather than guessed. Anchors, aliases, tags,
 * directives and several documents are refused before anything is expanded.
 */
@NullMarked
package io.github.footprint4j.data.source;

import org.jspecify.annotations.NullMarked;
