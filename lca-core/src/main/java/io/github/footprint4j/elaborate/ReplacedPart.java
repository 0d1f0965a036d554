package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.EntryId;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part whose pieces take the place of worn ones.
 *
 * @param part the part
 * @param inside the setup of what stands in it, as often as it is replaced
 * @param field where the part stands
 */
record ReplacedPart(Part part, Setup inside, Field field) {

    /** True if the part has this id, stands in the part that has it, or is shown as that part. */
    boolean isIn(EntryId id) {
        return ids().contains(id);
    }

    /** Its id, those of the parts around it, and that of the part it is shown as. */
    Set<EntryId> ids() {
        Stream<EntryId> path = Arrays.stream(inside.path().split("/")).map(EntryId::new);
        return Stream.concat(path, inside.part().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
