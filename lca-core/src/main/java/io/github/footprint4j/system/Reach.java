package io.github.footprint4j.system;

import io.github.footprint4j.model.Boundary;

/**
 * How far a product is followed, how often it is used, and for how much its result is stated.
 *
 * @param boundary where the system ends
 * @param reuse what becomes of what happens once
 * @param unitAmount how much the functional unit is
 */
record Reach(Boundary boundary, Reuse reuse, Measured unitAmount) {}
