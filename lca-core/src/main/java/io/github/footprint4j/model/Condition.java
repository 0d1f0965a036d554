package io.github.footprint4j.model;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.process.Share;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an entry happens, and for which part of the whole.
 *
 * @param when a truth value; the entry counts only while it is true
 * @param share which part of the whole the entry is; the shares of a list add up to 1
 * @param eachUse true for what happens at every use of a product that is reused, beside the use itself
 * @param factors what a change multiplies it by, in their order
 */
public record Condition(Optional<Formula> when, Optional<Share> share, boolean eachUse, List<Factor> factors) {

    /** Always and wholly. */
    public static final Condition ALWAYS = new Condition(Optional.empty(), Optional.empty());

    /** What happens once in the life of a product. */
    public Condition(Optional<Formula> when, Optional<Share> share) {
        this(when, share, false);
    }

    /** What no change multiplies. */
    public Condition(Optional<Formula> when, Optional<Share> share, boolean eachUse) {
        this(when, share, eachUse, List.of());
    }

    /** Sorts the factors. */
    public Condition {
        factors = factors.isEmpty() ? List.of() : factors.stream().sorted().toList();
    }

    /** This condition with a further factor. */
    public Condition times(Factor factor) {
        return new Condition(
                when,
                share,
                eachUse,
                Stream.concat(factors.stream(), Stream.of(factor)).toList());
    }

    /** This condition with another share. */
    public Condition with(Share newShare) {
        return new Condition(when, Optional.of(newShare), eachUse, factors);
    }
}
