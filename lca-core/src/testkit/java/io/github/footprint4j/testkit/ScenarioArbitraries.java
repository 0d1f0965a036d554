package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.TextArbitraries.ids;
import static io.github.footprint4j.testkit.TextArbitraries.maybeEmpty;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.texts;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.change.Scenario.Base;
import io.github.footprint4j.change.Scenario.Claimed;
import io.github.footprint4j.change.Scenario.Story;
import io.github.footprint4j.change.ScenarioId;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.Citation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Scenarios as somebody could have written them: every field of the form and every kind of change. */
public final class ScenarioArbitraries {

    private static final int MOST = 4;
    private static final int LARGEST = 1000;

    private ScenarioArbitraries() {}

    /** Scenarios of one to four changes. */
    public static Arbitrary<Scenario> scenarios() {
        Arbitrary<Base> bases = Combinators.combine(rare(ids().map(ProductId::new)), rare(texts()))
                .as(Base::new);
        return SharedArbitrary.of(Combinators.combine(
                        ids().map(ScenarioId::new),
                        texts(),
                        stories(),
                        bases,
                        ChangeArbitraries.changes().list().ofMinSize(1).ofMaxSize(MOST))
                .as((id, name, story, base, changes) -> new Scenario(id, name, story, base, changes, Places.NONE)));
    }

    private static Arbitrary<Story> stories() {
        Arbitrary<Amount> savings = Combinators.combine(
                        Arbitraries.integers().between(-LARGEST, LARGEST),
                        Arbitraries.of(" %", " kg CO2e", ".5 kWh", ""))
                .as((number, unit) -> Amount.parse(number + unit));
        Arbitrary<Claimed> claims = Combinators.combine(savings, texts(), maybeEmpty(), maybeEmpty())
                .as(Claimed::new);
        Arbitrary<Citation> sources = TextArbitraries.sources().map(all -> all.get(all.firstKey()));
        return SharedArbitrary.of(
                Combinators.combine(maybeEmpty(), rare(sources), claims.list().ofMaxSize(2))
                        .as(Story::new));
    }
}
