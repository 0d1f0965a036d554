package io.github.footprint4j.method;

import java.util.Optional;

/**
 * What a method is called.
 *
 * @param name name and edition of the standard
 * @param supplement the supplementary requirement that changes some of its rules (PAS 2050:2011, clause 4.3)
 */
public record MethodTitle(String name, Optional<String> supplement) {

    /** A standard by itself. */
    public static MethodTitle of(String name) {
        return new MethodTitle(name, Optional.empty());
    }

    /** Name and supplement. */
    @Override
    public String toString() {
        return supplement.map(by -> name + " with " + by).orElse(name);
    }
}
