package io.github.footprint4j.resolve;

/** What is missing where a reference finds nobody. */
enum Unmet {
    /** A dataset, or a process of the product's own. */
    DATASET,
    /** A process of the product's own. */
    PROCESS,
    /** The treatment of a waste. */
    WASTE
}
