package io.github.footprint4j.system;

import io.github.footprint4j.model.Boundary;

/**
 * How far a product is followed, and how often it is used.
 *
 * @param boundary where the system ends
 * @param reuse what becomes of what happens once
 */
record Reach(Boundary boundary, Reuse reuse) {}
