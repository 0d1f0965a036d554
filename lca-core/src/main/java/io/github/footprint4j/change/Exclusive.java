package io.github.footprint4j.change;

/** Which of several changes are alternatives, never made together, so that it means nothing which of them comes first. */
@FunctionalInterface
public interface Exclusive {

    /** No two of them. */
    Exclusive NONE = (one, other) -> false;

    /** True if two different changes are never made together; the same in either order. */
    boolean are(Change one, Change other);
}
