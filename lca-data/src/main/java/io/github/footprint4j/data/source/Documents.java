package io.github.footprint4j.data.source;

import io.github.footprint4j.issue.Issues;
import java.util.Optional;

/** Parses JSON and YAML into one kind of tree. */
public final class Documents {

    private Documents() {}

    /**
     * The tree of a text, or nothing if its syntax is broken or a limit exceeded.
     *
     * <p>The ending of the name decides ({@code .json}, {@code .yaml}, {@code .yml}); without one of these, a text that starts with
     * a brace or bracket is JSON and every other YAML. Problems that do not hide the structure (a key twice, {@code 012}, an alias)
     * are collected, and the tree is answered with {@link RefusedNode}s in their place.
     *
     * @param issues takes every problem that is found
     */
    public static Optional<Node> parse(Source source, Issues issues) {
        throw new UnsupportedOperationException(source.name() + issues);
    }
}
