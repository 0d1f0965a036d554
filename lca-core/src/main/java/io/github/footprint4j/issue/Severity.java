package io.github.footprint4j.issue;

import java.util.Locale;

/** How much an {@link Issue} matters. */
public enum Severity {
    /** The input cannot be used: no number is calculated from it. */
    ERROR,
    /** The input can be used, but its author probably meant something else or should know of a limit. */
    WARNING,
    /** Something worth knowing that needs no action. */
    NOTE;

    /** The name as it is printed: {@code error}, {@code warning}, {@code note}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
