package io.github.footprint4j.compiled;

import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.ProcessId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an amount stands: its path in the file, for messages, and its identity, for its input. Both texts are put together when they are
 * first asked for: of most fields nothing is said.
 *
 * <p>Immutable and thread-safe.
 */
public final class Field {

    /** The source of places in the library, which are found in its files and not in that of the product. */
    static final String LIBRARY = "library";

    private static final int PRIME = 31;
    private static final int TEN = 10;

    /** How a step adds its name to the identity. */
    private enum Step {
        MEMBER,
        ELEMENT,
        LIST
    }

    private final @Nullable Field around;
    private final Step step;
    /** The key of a member or list, or the name of an element. */
    private final String name;
    /** The position of an element. */
    private final int index;

    private final boolean ofLibrary;
    private final int hash;
    private @Nullable String pointer;
    private @Nullable String id;

    /**
     * A field by its texts.
     *
     * @param pointer JSON pointer in the file
     * @param id owner and name, independent of the position in the file
     */
    public Field(String pointer, String id) {
        this(pointer, id, false);
    }

    private Field(String pointer, String id, boolean ofLibrary) {
        this.around = null;
        this.ofLibrary = ofLibrary;
        this.step = Step.LIST;
        this.name = "";
        this.index = 0;
        this.hash = pointer.hashCode();
        this.pointer = pointer;
        this.id = id;
    }

    private Field(Field around, Step step, String name, int index) {
        this.around = around;
        this.ofLibrary = around.ofLibrary;
        this.step = step;
        this.name = name;
        this.index = index;
        int slash = PRIME * around.hash + '/';
        this.hash = step == Step.ELEMENT ? digits(slash, index) : slash * power(name.length()) + name.hashCode();
    }

    /** What the prime is to a power, which moves a hash past as many characters. */
    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= PRIME;
        }
        return power;
    }

    /** A hash that goes on with the digits of a number. */
    private static int digits(int before, int number) {
        int higher = number < TEN ? before : digits(before, number / TEN);
        return PRIME * higher + '0' + number % TEN;
    }

    /** JSON pointer in the file. */
    public String pointer() {
        String known = pointer;
        if (known == null) {
            String before = Objects.requireNonNull(around).pointer();
            known = step == Step.ELEMENT ? before + "/" + index : before + "/" + name;
            pointer = known;
        }
        return known;
    }

    /** Owner and name, independent of the position in the file. */
    public String id() {
        String known = id;
        if (known == null) {
            String before = Objects.requireNonNull(around).id();
            known = switch (step) {
                case LIST -> before;
                case MEMBER -> before + " " + name;
                case ELEMENT -> before.isEmpty() ? name : before + "/" + name;
            };
            id = known;
        }
        return known;
    }

    /** The last step of the pointer. */
    public String key() {
        return step == Step.MEMBER ? name : pointer().substring(pointer().lastIndexOf('/') + 1);
    }

    /** True for what stands in the library. */
    boolean isOfLibrary() {
        return ofLibrary;
    }

    /** The field that this one stands in; empty for one that is known by its texts. */
    Optional<Field> around() {
        return Optional.ofNullable(around);
    }

    /** True for a field inside another one. */
    public boolean isInside(Field other) {
        return around != null && (around.equals(other) || around.isInside(other));
    }

    /** The place of its issues, in the file of the product or in those of the library. */
    public Place place() {
        return ofLibrary ? new Place(LIBRARY, 0, 0, pointer()) : Place.of(pointer());
    }

    /** A field below this one, of an identity of its own. */
    public Field below(String path, String ownId) {
        return new Field(pointer() + "/" + path, ownId, ofLibrary);
    }

    /** The parameters of the library. */
    public static Field ofLibraryParameters(String id) {
        return new Field("/parameters", id, true);
    }

    /** A dataset of the library. */
    public static Field ofDataset(ProcessId id) {
        return new Field(Place.of("/datasets").child(id.toString()).path(), id.toString(), true);
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
        return new Field(this, Step.MEMBER, key, 0);
    }

    /** An element of the list at this field, which is known by its own name. */
    public Field element(int at, String known) {
        return new Field(this, Step.ELEMENT, known, at);
    }

    /** A list at this field; its elements are known by their names alone. */
    public Field list(String key) {
        return new Field(this, Step.LIST, key, 0);
    }

    /** True for a field of the same pointer in the same file. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Field field && hash == field.hash && isAt(field));
    }

    private boolean isAt(Field field) {
        Field inside = around;
        boolean isAlike = inside != null && inside.equals(field.around) && isSameStep(field);
        return ofLibrary == field.ofLibrary && (isAlike || pointer().equals(field.pointer()));
    }

    private boolean isSameStep(Field field) {
        boolean isElement = step == Step.ELEMENT;
        return isElement == (field.step == Step.ELEMENT)
                && (isElement ? index == field.index : name.equals(field.name));
    }

    /** That of the pointer. */
    @Override
    public int hashCode() {
        return hash;
    }

    /** The path and the identity. */
    @Override
    public String toString() {
        return pointer() + " (" + id() + ")";
    }
}
