package io.github.footprint4j.process;

import java.util.Optional;
import java.util.function.Function;

/** A part of a whole. */
public sealed interface Share {

    /** The answer for the kind of share that this is. */
    <R> R match(Function<Fraction, R> fraction, Function<Rest, R> rest);

    /** The amount that is stated; empty for the rest. */
    default Optional<Amount> stated() {
        return match(fraction -> Optional.of(fraction.amount), rest -> Optional.empty());
    }

    /**
     * A stated part.
     *
     * @param amount a number from 0 to 1
     */
    record Fraction(Amount amount) implements Share {

        @Override
        public <R> R match(Function<Fraction, R> fraction, Function<Rest, R> rest) {
            return fraction.apply(this);
        }
    }

    /** What the other shares of the list leave. */
    record Rest() implements Share {

        @Override
        public <R> R match(Function<Fraction, R> fraction, Function<Rest, R> rest) {
            return rest.apply(this);
        }
    }
}
