package io.github.footprint4j.method;

import io.github.footprint4j.unit.Dimension;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of one output of an activity, as far as the choice of a key depends on it.
 *
 * @param name its name, for messages
 * @param amount dimension of its amount; empty if no amount is stated
 * @param value dimension of its amount times its price; empty if no price is stated
 * @param says what else is stated
 */
public record Output(String name, Optional<Dimension> amount, Optional<Dimension> value, Set<Saying> says) {

    /** Copies the set. */
    public Output {
        says = Collections.unmodifiableSet(new TreeSet<>(says));
    }

    /** What may be stated of an output. */
    public enum Saying {
        /** The share it bears. */
        SHARE,
        /** What it is sold in place of. */
        DISPLACES,
        /** That it is electricity. */
        POWER
    }

    /** True if something is stated. */
    public boolean says(Saying saying) {
        return says.contains(saying);
    }
}
