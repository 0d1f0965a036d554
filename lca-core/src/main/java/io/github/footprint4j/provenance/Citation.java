package io.github.footprint4j.provenance;

import java.util.Optional;

/**
 * A publication or other origin of numbers.
 *
 * @param title its title
 * @param year year of publication
 * @param publisher who published it; empty if not said
 * @param place where in it; empty if not said
 * @param licence the licence of its content, as an SPDX id where there is one; empty if not said
 * @param access how it was read; empty if not said
 */
public record Citation(
        String title,
        Optional<Integer> year,
        String publisher,
        Optional<String> place,
        String licence,
        Optional<String> access) {}
