package io.github.footprint4j.document;

import java.util.Optional;

/** Where the lines of a source are found, so that an issue can show the one it is about. */
@FunctionalInterface
public interface SourceLines {

    /** No source is known. */
    SourceLines NONE = (source, line) -> Optional.empty();

    /**
     * A line without its end.
     *
     * @param source the name of the source, as the place of the issue has it
     * @param line its number, counted from 1
     */
    Optional<String> find(String source, int line);
}
