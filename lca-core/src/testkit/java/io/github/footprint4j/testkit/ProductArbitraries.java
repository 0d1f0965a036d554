package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.AmountArbitraries.amounts;
import static io.github.footprint4j.testkit.AmountArbitraries.recorded;
import static io.github.footprint4j.testkit.TextArbitraries.maybeEmpty;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.texts;

import io.github.footprint4j.issue.Places;
import io.github.footprint4j.model.Assurance;
import io.github.footprint4j.model.Assurance.ChangeRecord;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.AuditRecords.Exclusion;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.ClaimBasis;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Identity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.LifeCycle.StageLists;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.ProfileBasis;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.process.CoProductRule;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.provenance.SourceKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Products as somebody could have written them: every field of the form, valid as far as a file alone can tell. Most of them cannot be
 * calculated, because their names and dimensions fit nothing.
 */
public final class ProductArbitraries {

    private static final ProductId ID = new ProductId("generated-1.0");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 20_000;

    private ProductArbitraries() {}

    /** Products without a chosen variant and without settings. */
    public static Arbitrary<Product> products() {
        return SharedArbitrary.of(Combinators.combine(identities(), scopes(), declarations(), lifeCycles(), records())
                .as((identity, scope, declarations, lifeCycle, records) ->
                        new Product(identity, scope, declarations, lifeCycle, records, Places.NONE)));
    }

    private static Arbitrary<Identity> identities() {
        return SharedArbitrary.of(
                Combinators.combine(texts(), maybeEmpty()).as((name, notes) -> new Identity(ID, name, 1, notes)));
    }

    private static Arbitrary<GoalAndScope> scopes() {
        Arbitrary<FunctionalUnit> units = Combinators.combine(texts(), amounts(), amounts(), rare(amounts()))
                .as(FunctionalUnit::new);
        Arbitrary<Rules> rules = Combinators.combine(
                        rare(texts()),
                        rare(texts()),
                        rare(Arbitraries.of(RecyclingRule.class)),
                        rare(Arbitraries.of(CoProductRule.class)),
                        rare(AmountArbitraries.amounts()))
                .as(Rules::new);
        return SharedArbitrary.of(Combinators.combine(
                        Arbitraries.of(Basis.class),
                        units,
                        Arbitraries.of(Boundary.class),
                        rules,
                        rare(amounts()),
                        rare(profiles()))
                .as(GoalAndScope::new));
    }

    private static Arbitrary<UseProfile> profiles() {
        Arbitrary<List<SourceKey>> sources =
                Arbitraries.of(TextArbitraries.KEYS).list().ofMaxSize(2);
        return SharedArbitrary.of(Combinators.combine(texts(), Arbitraries.of(ProfileBasis.class), sources)
                .as(UseProfile::new));
    }

    private static Arbitrary<Declarations> declarations() {
        return SharedArbitrary.of(Combinators.combine(
                        ParameterArbitraries.named(),
                        ParameterArbitraries.variants(),
                        rare(StudyArbitraries.studies()),
                        rare(texts()))
                .as((parameters, variants, study, library) -> new Declarations(
                        parameters,
                        ParameterArbitraries.variants(variants, parameters),
                        study,
                        library,
                        Optional.empty(),
                        List.of())));
    }

    private static Arbitrary<LifeCycle> lifeCycles() {
        Arbitrary<StageLists> stages = Combinators.combine(
                        EntryArbitraries.lists(),
                        EntryArbitraries.lists(),
                        EntryArbitraries.lists(),
                        EntryArbitraries.lists())
                .as((production, storage, use, endOfLife) -> StageLists.of(Map.of(
                        Stage.PRODUCTION, production,
                        Stage.STORAGE, storage,
                        Stage.USE, use,
                        Stage.END_OF_LIFE, endOfLife)));
        return SharedArbitrary.of(Combinators.combine(
                        PartArbitraries.partsWithBase(),
                        TransportArbitraries.transports().list().ofMaxSize(2),
                        stages,
                        ProcessArbitraries.processes(new LibraryId(ID.value()))
                                .list()
                                .ofMaxSize(1))
                .as(LifeCycle::new));
    }

    private static Arbitrary<AuditRecords> records() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        Arbitrary<String> reasons = texts().map(text -> "because: " + text);
        Arbitrary<Exclusion> exclusions =
                Combinators.combine(texts(), rare(recorded("kg CO2e")), reasons).as(Exclusion::new);
        return SharedArbitrary.of(Combinators.combine(
                        rare(days),
                        rare(days),
                        rare(texts()),
                        exclusions.list().ofMaxSize(2),
                        TextArbitraries.sources(),
                        assurances())
                .as((assessed, valid, assessor, excluded, sources, assurance) -> new AuditRecords(
                        assessed.map(ProductArbitraries::date),
                        valid.map(extra -> date(assessed.orElse(0) + extra)),
                        assessor,
                        excluded,
                        sources,
                        assurance)));
    }

    private static Arbitrary<Assurance> assurances() {
        Arbitrary<ChangeRecord> changes = Combinators.combine(
                        Arbitraries.integers().between(DAYS, 2 * DAYS).map(ProductArbitraries::date),
                        texts(),
                        Arbitraries.of(true, false),
                        recorded("kg CO2e"),
                        recorded("kg CO2e"),
                        recorded("month"))
                .as(ChangeRecord::new);
        return SharedArbitrary.of(Combinators.combine(
                        rare(Arbitraries.of(ClaimBasis.class)),
                        rare(texts()),
                        changes.list().ofMaxSize(1))
                .as((basis, claimant, list) -> new Assurance(basis, basis.flatMap(found -> claimant), list)));
    }

    private static String date(int days) {
        return FIRST_DAY.plusDays(days).toString();
    }
}
