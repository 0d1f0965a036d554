package io.github.footprint4j.compare;

/** What somebody takes the responsibility for when results are compared that do not match; the comparison says so. */
public enum Permission {
    /** The functional units do the same, though their texts differ. */
    SAME_SERVICE,
    /** The results were calculated under different methods, sets of warming potentials or rules. */
    OTHER_METHODS
}
