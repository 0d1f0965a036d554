package io.github.footprint4j.examples.cli;

import java.util.Locale;

/** For people or for programs. */
enum TextOrJson {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
