package io.github.footprint4j.method;

import java.util.Optional;

/**
 * What a method is called.
 *
 * @param name name and edition of the standard
 * @param supplement the supplementary requirement that changes some of its rules (PAS 2050:2011, clause 4.3)
 */
public record Title(String name, Optional<String> supplement) {

    /** A standard by itself. */
    public static Title of(String name) {
        return new Title(name, Optional.empty());
    }

    /** Name and supplement. */
    @Override
    public String toString() {
        return supplement.map(by -> name + " with " + by).orElse(name);
    }
}
