package io.github.footprint4j.model;

import io.github.footprint4j.formula.Formula;
import java.util.Optional;
import java.util.function.Function;

/** What an element of a life cycle is multiplied by, beside its condition and share; no file states it, only a change does. */
public sealed interface Factor extends Comparable<Factor> {

    /** The answer for the kind of factor that this is. */
    <R> R match(Function<Times, R> times, Function<Switched, R> switched);

    /** The switch; empty for a number. */
    default Optional<Switched> switched() {
        return match(times -> Optional.empty(), Optional::of);
    }

    /** The number; empty for a switch. */
    default Optional<Formula> multiplier() {
        return match(times -> Optional.of(times.number), switched -> Optional.empty());
    }

    /**
     * A number.
     *
     * @param number a number without a unit, or a formula
     */
    record Times(Formula number) implements Factor {

        /** The number as written. */
        @Override
        public String toString() {
            return number.text();
        }

        @Override
        public <R> R match(Function<Times, R> times, Function<Switched, R> switched) {
            return times.apply(this);
        }
    }

    /**
     * A switch between 0 and 1 that several elements share.
     *
     * @param name the name of the switch
     * @param on true for an element that is there while the switch is 1, false for one that is there while it is 0
     */
    record Switched(String name, boolean on) implements Factor {

        private int compareToSwitch(Switched other) {
            int bySide = Boolean.compare(other.on, on);
            return bySide != 0 ? bySide : name.compareTo(other.name);
        }

        /** The name, with a sign for an element that is there while the switch is 0. */
        @Override
        public String toString() {
            return (on ? "" : "not ") + name;
        }

        @Override
        public <R> R match(Function<Times, R> times, Function<Switched, R> switched) {
            return switched.apply(this);
        }
    }

    /** Numbers by their texts as written, then switches: those that are on before those that are not, by name. */
    @Override
    default int compareTo(Factor other) {
        return match(
                times -> other.match(one -> times.number.text().compareTo(one.number.text()), one -> -1),
                switched -> other.match(one -> 1, switched::compareToSwitch));
    }
}
