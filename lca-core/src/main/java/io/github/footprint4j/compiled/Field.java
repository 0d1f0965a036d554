package io.github.footprint4j.compiled;

import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.ProcessId;
import io.github.footprint4j.model.Product;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an amount stands: its path in the file, for messages, and its identity, for its input. Both texts are put together when they are
 * first asked for: of most fields nothing is said.
 *
 * <p>Immutable and thread-safe.
 */
public final class Field {

    /** How the pointers into the library start, which are found in its files and not in that of the product. */
    static final String LIBRARY = "library:";

    private final @Nullable Field around;
    private final String step;
    private final String added;
    private @Nullable String pointer;
    private @Nullable String id;

    /**
     * A field by its texts.
     *
     * @param pointer JSON pointer in the file
     * @param id owner and name, independent of the position in the file
     */
    public Field(String pointer, String id) {
        this.around = null;
        this.step = "";
        this.added = "";
        this.pointer = pointer;
        this.id = id;
    }

    private Field(Field around, String step, String added) {
        this.around = around;
        this.step = step;
        this.added = added;
    }

    /** JSON pointer in the file. */
    public String pointer() {
        String known = pointer;
        if (known == null) {
            known = Objects.requireNonNull(around).pointer() + "/" + step;
            pointer = known;
        }
        return known;
    }

    /** Owner and name, independent of the position in the file. */
    public String id() {
        String known = id;
        if (known == null) {
            String before = Objects.requireNonNull(around).id();
            boolean isFirst = before.isEmpty() && added.startsWith("/");
            known = added.isEmpty() ? before : isFirst ? added.substring(1) : before + added;
            id = known;
        }
        return known;
    }

    /** The parameters of the library. */
    public static Field ofLibraryParameters(String id) {
        return new Field(LIBRARY + "/parameters", id);
    }

    /** A dataset of the library. */
    public static Field ofDataset(ProcessId id) {
        return new Field(LIBRARY + Place.of("/datasets").child(id.toString()).path(), id.toString());
    }

    /** A process of a product; one that a change brought along stands in no file of the product. */
    public static Field ofProcess(Product product, int index) {
        ProcessId process = product.lifeCycle().processes().get(index).id();
        boolean isOwn = process.owner().value().equals(product.id().value());
        String pointer = isOwn ? "/processes/" + index : "process \"" + process.name() + "\"";
        return new Field(pointer, product.id() + "/" + process);
    }

    /** A member of the object at this field. */
    public Field member(String key) {
        return new Field(this, key, " " + key);
    }

    /** An element of the list at this field, which is known by its own name. */
    public Field element(int index, String name) {
        return new Field(this, Integer.toString(index), "/" + name);
    }

    /** A list at this field; its elements are known by their names alone. */
    public Field list(String key) {
        return new Field(this, key, "");
    }

    /** True for a field of the same texts. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field field && pointer().equals(field.pointer()) && id().equals(field.id());
    }

    @Override
    public int hashCode() {
        return 31 * pointer().hashCode() + id().hashCode();
    }

    /** The path and the identity. */
    @Override
    public String toString() {
        return pointer() + " (" + id() + ")";
    }
}
