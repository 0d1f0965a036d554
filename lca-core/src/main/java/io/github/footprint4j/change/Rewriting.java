package io.github.footprint4j.change;

import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Transport;
import java.util.List;

/** What becomes of each element of a life cycle: nothing, itself, or others in its place. */
interface Rewriting {

    /** What takes the place of a part, after what is inside it was rewritten. */
    default List<Part> of(Part part) {
        return List.of(part);
    }

    /** What takes the place of an entry. */
    default List<Entry> of(Entry entry) {
        return List.of(entry);
    }

    /** What takes the place of a transport. */
    default List<Transport> of(Transport transport) {
        return List.of(transport);
    }
}
