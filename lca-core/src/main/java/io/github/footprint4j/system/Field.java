package io.github.footprint4j.system;

import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.ProcessId;
import io.github.footprint4j.model.Product;

/**
 * Where an amount stands: its path in the file, for messages, and its identity, for its input.
 *
 * @param pointer JSON pointer in the file
 * @param id owner and name, independent of the position in the file
 */
record Field(String pointer, String id) {

    /** How the pointers into the library start, which are found in its files and not in that of the product. */
    static final String LIBRARY = "library:";

    /** The parameters of the library. */
    static Field ofLibraryParameters(String id) {
        return new Field(LIBRARY + "/parameters", id);
    }

    /** A dataset of the library. */
    static Field ofDataset(ProcessId id) {
        return new Field(LIBRARY + Place.of("/datasets").child(id.toString()).path(), id.toString());
    }

    /** A process of a product; one that a change brought along stands in no file of the product. */
    static Field ofProcess(Product product, int index) {
        ProcessId process = product.lifeCycle().processes().get(index).id();
        boolean isOwn = process.owner().value().equals(product.id().value());
        String pointer = isOwn ? "/processes/" + index : "process \"" + process.name() + "\"";
        return new Field(pointer, product.id() + "/" + process);
    }

    /** A member of the object at this field. */
    Field member(String key) {
        return new Field(pointer + "/" + key, id + " " + key);
    }

    /** An element of the list at this field, which is known by its own name. */
    Field element(int index, String name) {
        return new Field(pointer + "/" + index, id.isEmpty() ? name : id + "/" + name);
    }

    /** A list at this field; its elements are known by their names alone. */
    Field list(String key) {
        return new Field(pointer + "/" + key, id);
    }
}
