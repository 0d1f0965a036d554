package io.github.footprint4j.change;

import io.github.footprint4j.formula.Expression;
import io.github.footprint4j.process.Amount;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which part of an element a change is for. An element of which only a part s changes becomes two of one id: the old one times 1 - s and
 * the new one times s.
 *
 * @param share s, from 0 to 1; empty for all of it
 */
record Portion(Optional<Expression> share) {

    static Portion of(Optional<Amount> share) {
        return new Portion(share.filter(one -> !Numbers.isOne(one))
                .map(one -> one.formula().expression()));
    }

    /** An element in a message, with the share of it that changes. */
    static String named(Object id, Optional<Amount> share) {
        return share.filter(one -> !Numbers.isOne(one)).map(one -> one + " of ").orElse("") + "\"" + id + "\"";
    }

    /**
     * What takes the place of an element.
     *
     * @param old the element
     * @param changed the element if all of it changes
     * @param times multiplies an element by a number
     */
    <T> List<T> split(T old, T changed, BiFunction<T, Expression, T> times) {
        if (changed.equals(old)) {
            return List.of(old);
        }
        return share.map(one -> List.of(times.apply(old, Calculation.rest(one)), times.apply(changed, one)))
                .orElse(List.of(changed));
    }
}
