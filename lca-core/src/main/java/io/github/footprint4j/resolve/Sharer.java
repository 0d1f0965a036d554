package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.method.Output;
import io.github.footprint4j.process.Reference;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One output of an activity, which bears a share of it.
 *
 * @param name its name
 * @param amount how much of it; empty if that is not stated
 * @param price money for one unit of it
 * @param stated the share it bears, if its author says so
 * @param displaces what it is sold in place of
 * @param isPower true for the electricity of a plant that gives heat besides
 */
public record Sharer(
        String name,
        Optional<Measured> amount,
        Optional<Measured> price,
        Optional<Measured> stated,
        Optional<Reference> displaces,
        boolean isPower) {

    /** Its amount times its price. */
    Optional<Measured> value() {
        return amount.flatMap(much -> price.map(much::times));
    }

    /** What the choice of a key depends on. */
    Output output() {
        Set<Output.Saying> says = EnumSet.noneOf(Output.Saying.class);
        stated.ifPresent(unused -> says.add(Output.Saying.SHARE));
        displaces.ifPresent(unused -> says.add(Output.Saying.DISPLACES));
        if (isPower) {
            says.add(Output.Saying.POWER);
        }
        return new Output(name, amount.map(Measured::dimension), value().map(Measured::dimension), says);
    }
}
