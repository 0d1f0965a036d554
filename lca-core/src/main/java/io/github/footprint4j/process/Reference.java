package io.github.footprint4j.process;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit process as somebody names it, before anything is looked up.
 *
 * @param owner whose process it is: the id of a library or product; empty for whoever has one of that name
 * @param name id, unique name, or the name of a parameter that chooses among datasets
 * @param at locations in order of preference, or the name of a parameter that chooses one; empty for the only dataset of that name
 */
public record Reference(Optional<LibraryId> owner, String name, List<String> at) {

    private static final Pattern OWNED = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._+-]*|):(?=\\S)(.*)", Pattern.DOTALL);

    /** Copies the locations. */
    public Reference {
        at = List.copyOf(at);
    }

    /** Of any owner. */
    public Reference(String name, List<String> at) {
        this(Optional.empty(), name, at);
    }

    /**
     * Reads {@code electricity @ CN}, {@code steel @ CN, GLO}, {@code steel} or, with its owner, {@code footprint4j:steel @ GLO}. A name
     * that itself begins like an owner has a colon before it.
     */
    public static Reference parse(String text) {
        int sign = text.indexOf(" @ ");
        if (sign < 0) {
            return named(text.strip(), List.of());
        }
        List<String> places = Arrays.stream(text.substring(sign + 3).split(","))
                .map(String::strip)
                .toList();
        return named(text.substring(0, sign).strip(), places);
    }

    private static Reference named(String text, List<String> places) {
        Matcher owned = OWNED.matcher(text);
        return owned.matches()
                ? new Reference(
                        Optional.of(owned.group(1))
                                .filter(owner -> !owner.isEmpty())
                                .map(LibraryId::new),
                        owned.group(2),
                        places)
                : new Reference(text, places);
    }

    /** This name at other locations. */
    public Reference at(List<String> places) {
        return new Reference(owner, name, places);
    }

    /** This name of an owner, unless it names one already. */
    public Reference ownedBy(LibraryId one) {
        return new Reference(owner.or(() -> Optional.of(one)), name, at);
    }

    /** Another name of the same owner at the same locations. */
    public Reference named(String newName) {
        return new Reference(owner, newName, at);
    }

    /** True if a process of this owner may be meant. */
    public boolean isOf(LibraryId one) {
        return owner.isEmpty() || owner.get().equals(one);
    }

    /** Owner and name, without the locations; text that {@link #parse(String)} reads back. */
    public String ownedName() {
        return owner.map(one -> one + ":" + name)
                .orElseGet(() -> OWNED.matcher(name).matches() ? ":" + name : name);
    }

    /** Text that {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        return at.isEmpty() ? ownedName() : ownedName() + " @ " + String.join(", ", at);
    }
}
