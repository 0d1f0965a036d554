package io.github.footprint4j.model;

import io.github.footprint4j.process.Reference;

/**
 * Electricity or another energy bought under a contract for its source (PAS 2050:2011, clause 7.9).
 *
 * <p>Its own factor counts only if both statements are true; otherwise the average does.
 *
 * @param of the dataset of the contracted source
 * @param claimedOnce true if nobody else claims the same energy
 * @param removedFromAverage true if the average that others use no longer holds it
 */
public record Contract(Reference of, boolean claimedOnce, boolean removedFromAverage) {}
