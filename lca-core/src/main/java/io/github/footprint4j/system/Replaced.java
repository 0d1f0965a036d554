package io.github.footprint4j.system;

import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Part;
import java.util.Arrays;
import java.util.List;

/**
 * A part whose pieces take the place of worn ones.
 *
 * @param part the part
 * @param inside the setup of what stands in it, as often as it is replaced
 * @param field where the part stands
 */
record Replaced(Part part, Setup inside, Field field) {

    /** True if the part has this id, stands in the part that has it, or is shown as that part. */
    boolean isIn(EntryId id) {
        List<String> path = Arrays.asList(inside.path().split("/"));
        return path.contains(id.value()) || inside.part().filter(id::equals).isPresent();
    }
}
