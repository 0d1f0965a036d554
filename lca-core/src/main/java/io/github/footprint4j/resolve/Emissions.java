package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.method.Characterisation;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;

/** Finds the gas and origin of an emission as written, and its warming potential. */
public final class Emissions {

    private final Context context;
    private final Characterisation characterisation;

    /** Emissions characterised by a set of warming potentials. */
    public Emissions(Context context, Characterisation characterisation) {
        this.context = context;
        this.characterisation = characterisation;
    }

    /** The substance of a gas and origin as written; empty after an issue was reported. */
    public Optional<Substance> substance(String gasName, Optional<Origin> stated, Field field) {
        Optional<Gas> gas = context.issues().collect(field.member("emits").place(), () -> Gas.of(gasName));
        return gas.flatMap(found -> origin(found, stated, field).map(origin -> new Substance(found, origin)))
                .filter(substance -> isCharacterised(substance, field));
    }

    /** The dimension in which an emission is stated. */
    static Dimension dimension(Substance substance) {
        return substance.gas().isLump() ? Dimension.CO2E : Dimension.MASS;
    }

    private Optional<Origin> origin(Gas gas, Optional<Origin> stated, Field field) {
        Optional<Origin> origin = stated.or(gas::naturalOrigin);
        if (origin.isEmpty()) {
            context.issues()
                    .add(Issue.error(
                                    IssueCode.MISSING_ORIGIN,
                                    field.member("emits").place(),
                                    "\"" + gas + "\" has no origin, expected \"origin\" beside it")
                            .maybe("origin: fossil, origin: biogenic"));
        }
        return origin;
    }

    private boolean isCharacterised(Substance substance, Field field) {
        Optional<Double> potential = characterisation.factor(substance.gas(), substance.origin());
        if (potential.isEmpty()) {
            List<String> others = GwpSet.names().stream()
                    .filter(name -> GwpSet.find(name)
                            .flatMap(set -> set.of(substance.gas(), substance.origin()))
                            .isPresent())
                    .toList();
            context.issues()
                    .add(Issue.error(
                                    IssueCode.NO_FACTOR,
                                    field.member("emits").place(),
                                    characterisation.potentials() + " has no warming potential for " + substance.gas())
                            .maybeOneOf(others));
        }
        potential.ifPresent(value -> context.registry().add(substance, value));
        return potential.isPresent();
    }
}
