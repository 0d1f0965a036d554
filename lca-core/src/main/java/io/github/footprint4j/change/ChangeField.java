package io.github.footprint4j.change;

import io.github.footprint4j.process.Amount;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A field that a change may set.
 *
 * @param <E> what has the field
 * @param name its name in a product file
 * @param setter makes the element with the given value, or as it was after an issue was reported
 */
record ChangeField<E>(String name, BiFunction<E, GivenValue, E> setter) {

    /**
     * A field that holds an amount.
     *
     * @param bounds which amounts may stand
     * @param old the amount it has
     * @param with the element with another one
     */
    static <E> ChangeField<E> amount(
            String name, Numbers.Bounds bounds, Function<E, Optional<Amount>> old, BiFunction<E, Amount, E> with) {
        return new ChangeField<>(
                name,
                (element, given) -> given.amount(old.apply(element), bounds)
                        .map(amount -> with.apply(element, amount))
                        .orElse(element));
    }

    /** The same field of what holds the element. */
    <O> ChangeField<O> inside(Function<O, E> element, BiFunction<O, E, O> with) {
        return new ChangeField<>(name, (owner, given) -> with.apply(owner, setter.apply(element.apply(owner), given)));
    }
}
