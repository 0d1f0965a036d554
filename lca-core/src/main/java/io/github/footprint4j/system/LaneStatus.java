package io.github.footprint4j.system;

/** What became of one lane of a batch. */
public enum LaneStatus {
    /** It has an answer. */
    DONE,
    /** It has an answer, but its values do not meet a condition that the stated values meet, such as a share of at most 1. */
    OUTSIDE,
    /** It has no answer: a value is not finite, or a loop cannot be solved. */
    FAILED
}
