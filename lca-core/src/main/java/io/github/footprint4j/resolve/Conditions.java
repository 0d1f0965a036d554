package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Factor;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How often an element happens, apart from its share: 1 or 0 for its condition, times what changes multiply it by.
 *
 * @param amounts turns formulas into terms
 * @param names what formulas see
 */
public record Conditions(Amounts amounts, Names names) {

    /** Everything that the condition and the factors of an entry name, but for switches. */
    public static SortedSet<String> names(Entry entry) {
        Condition condition = entry.extent().condition();
        if (condition.when().isEmpty() && condition.factors().isEmpty()) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> named = new TreeSet<>();
        condition.when().ifPresent(when -> named.addAll(when.names()));
        for (Factor factor : condition.factors()) {
            factor.multiplier().ifPresent(number -> named.addAll(number.names()));
        }
        return named;
    }

    /** The term of an entry; empty after an issue was reported. */
    public Optional<Term> of(Entry entry, Field field) {
        Condition condition = entry.extent().condition();
        Optional<Term> often = condition.when().isEmpty()
                ? Optional.of(Term.Fixed.ONE)
                : amounts.condition(condition.when().get(), names, field.member("when"));
        for (Factor factor : condition.factors()) {
            Optional<Term> one = of(factor, field);
            often = often.flatMap(outer -> one.map(outer::times));
        }
        return often;
    }

    private Optional<Term> of(Factor factor, Field field) {
        return factor.match(
                times -> amounts.of(times.number(), names, field).map(Measured::term),
                switched -> Optional.of(amounts.switched(switched.name(), switched.on())));
    }
}
