package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;

/**
 * What a change may look up while it is made, and where its issues go.
 *
 * @param library the library the product buys from
 * @param issues what is wrong with the change, and what its author should know
 * @param place where the change stands
 */
public record Edit(Library library, Issues issues, Place place) {}
