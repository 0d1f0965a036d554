package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.TextArbitraries.ids;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.texts;

import io.github.footprint4j.issue.Places;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Published.Total;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import io.github.footprint4j.process.Amount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Studies with shared parameters and published totals. */
public final class StudyArbitraries {

    private static final int LARGEST = 100_000;

    private StudyArbitraries() {}

    /** Studies that list every source they name. */
    public static Arbitrary<Study> studies() {
        return SharedArbitrary.of(Combinators.combine(
                        ids(), texts(), ParameterArbitraries.named(), published(), TextArbitraries.sources())
                .as((id, name, parameters, published, sources) ->
                        new Study(new StudyId(id), name, parameters, published, sources, Places.NONE)));
    }

    private static Arbitrary<Published> published() {
        Arbitrary<Total> totals = Combinators.combine(
                        ids().map(ProductId::new),
                        rare(texts()),
                        carbon(),
                        Arbitraries.of(TextArbitraries.KEYS),
                        rare(texts()),
                        Arbitraries.of(new Setting("ram", "6 GB"), new Setting("on", "true"))
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2))
                .as(Total::new);
        return SharedArbitrary.of(
                Combinators.combine(totals.list().ofMaxSize(3), rare(carbon())).as(Published::new));
    }

    private static Arbitrary<Amount> carbon() {
        return SharedArbitrary.of(Combinators.combine(
                        Arbitraries.integers().between(0, LARGEST), Arbitraries.of(" kg CO2e", ".25 g CO2e"))
                .as((number, unit) -> Amount.parse(number + unit)));
    }
}
