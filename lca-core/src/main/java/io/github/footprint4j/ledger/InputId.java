package io.github.footprint4j.ledger;

import io.github.footprint4j.uncertainty.StreamKey;
import java.util.Locale;

/**
 * The identity of an input of a system; it depends on what the input is, never on its position in a file.
 *
 * @param kind what kind of input it is
 * @param path where it belongs: an owner and a name, such as {@code xiaomi-2023/lifetime} or {@code aluminium @ GLO}
 */
public record InputId(Kind kind, String path) implements Comparable<InputId> {

    /** The kinds of inputs. */
    public enum Kind {
        /** A number of a product, study or library. */
        PARAMETER,
        /** A switch: 1 is on, 0 is off. */
        SWITCH,
        /** One of the names a choice may take: 1 for the one chosen, 0 for the others. */
        OPTION,
        /** An uncertain amount of an entry or exchange. */
        AMOUNT,
        /** A common factor, 1 at its stated value, on what an uncertain formula or dataset gives. */
        FACTOR,
        /** A switch between a product and the product with a change: 0 without, 1 with it. */
        CHANGE,
        /** The warming potential of a gas, in kg CO2e per kg. */
        GWP;

        /** The name in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The switch of a change among others, counted from 1. */
    public static InputId ofChange(int number) {
        return new InputId(Kind.CHANGE, "change " + number);
    }

    /** The key of its random numbers: the fixed hash of its text, {@link StreamKey#of}. */
    public StreamKey streamKey() {
        return StreamKey.of(toString());
    }

    /** Orders by kind and path. */
    @Override
    public int compareTo(InputId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : path.compareTo(other.path);
    }

    /** Kind and path. */
    @Override
    public String toString() {
        return kind + " " + path;
    }
}
