package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.TextArbitraries.ids;
import static io.github.footprint4j.testkit.TextArbitraries.rare;
import static io.github.footprint4j.testkit.TextArbitraries.references;

import io.github.footprint4j.change.Address;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Change.Sequence;
import io.github.footprint4j.change.Change.Substitute;
import io.github.footprint4j.change.Change.Supply;
import io.github.footprint4j.change.Equivalence;
import io.github.footprint4j.change.Keep;
import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.provenance.Provenance;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Changes of every kind as somebody could have written them; most of them fit no product. */
public final class ChangeArbitraries {

    private static final LibraryId SUPPLIED = Change.SUPPLIED;
    private static final int LEVELS = 2;
    private static final int MOST = 3;
    private static final int HUNDRED = 100;

    private ChangeArbitraries() {}

    /** Changes of every kind, with sequences in sequences. */
    public static Arbitrary<Change> changes() {
        return SharedArbitrary.of(changes(LEVELS));
    }

    private static Arbitrary<Change> changes(int levels) {
        List<Arbitrary<Change>> kinds = List.of(
                substitutes().map(one -> one), assigns(), ofElements(), shifts(), adds(), supplies(), calculates());
        Arbitrary<Change> single = Arbitraries.oneOf(kinds);
        return SharedArbitrary.of(
                levels == 0
                        ? single
                        : Arbitraries.frequencyOf(Tuple.of(4, single), Tuple.of(1, sequences(levels - 1))));
    }

    private static Arbitrary<Substitute> substitutes() {
        Arbitrary<Equivalence> equivalences = Combinators.combine(
                        rare(kept()), rare(shares()), EntryArbitraries.lists())
                .as(Equivalence::new);
        return SharedArbitrary.of(
                Combinators.combine(references(), references(), rare(elements()), rare(shares()), equivalences)
                        .as(Substitute::new));
    }

    private static Arbitrary<Keep> kept() {
        return SharedArbitrary.of(Arbitraries.oneOf(ratios().map(Keep::ratio), Arbitraries.of(Keep.MASS, Keep.VOLUME)));
    }

    private static Arbitrary<Change> assigns() {
        Arbitrary<String> steps =
                Arbitraries.of("frame", "recycledContent", "lifetime", "0", "to-europe", "at", "a+b_1");
        Arbitrary<String> values = Arbitraries.oneOf(
                AmountArbitraries.formulas().map(Formula::text),
                Arbitraries.of(
                        "true", "false", "NO", "FR", "aluminium, recycled @ GLO", "0", "-1.5e3", "a: b", "x #1"));
        return SharedArbitrary.of(
                Combinators.combine(steps.list().ofMinSize(1).ofMaxSize(MOST).map(Address::new), values)
                        .as(Change.Assign::new));
    }

    private static Arbitrary<Change> ofElements() {
        Arbitrary<Change> scales = Combinators.combine(elements(), ratios()).as(Change.Scale::new);
        return SharedArbitrary.of(Arbitraries.oneOf(scales, elements().map(Change.Remove::new)));
    }

    private static Arbitrary<Change> shifts() {
        Arbitrary<Amount> distances =
                Arbitraries.of("19000 km", "0 km", "2 * way").map(Amount::parse);
        return SharedArbitrary.of(
                Combinators.combine(rare(elements()), references(), references(), rare(distances), rare(shares()))
                        .as(Change.Shift::new));
    }

    private static Arbitrary<Change> adds() {
        Arbitrary<Change> parts = PartArbitraries.parts().map(part -> new Change.Add(Stage.RAW_MATERIALS, part));
        Arbitrary<Part> entries = EntryArbitraries.entries()
                .map(entry -> new Part(entry, PartKind.COMPONENT, Making.PLAIN, Recycling.NONE, List.of(), List.of()));
        Arbitrary<Stage> stages = Arbitraries.of(Stage.PRODUCTION, Stage.STORAGE, Stage.USE, Stage.END_OF_LIFE);
        return SharedArbitrary.of(
                Arbitraries.oneOf(parts, Combinators.combine(stages, entries).as(Change.Add::new)));
    }

    private static Arbitrary<Change> supplies() {
        return SharedArbitrary.of(ProcessArbitraries.processes(SUPPLIED).map(Supply::new));
    }

    private static Arbitrary<Change> calculates() {
        Arbitrary<Optional<String>> methods =
                Arbitraries.of(Method.all()).map(Method::name).optional();
        Arbitrary<Optional<String>> rules =
                Arbitraries.of(RecyclingRule.class).map(RecyclingRule::word).optional();
        return SharedArbitrary.of(Combinators.combine(methods, rules)
                .as((method, rule) -> method.isEmpty() && rule.isEmpty()
                        ? new Change.Calculate(method, Optional.of(RecyclingRule.CLOSED_LOOP.word()))
                        : new Change.Calculate(method, rule)));
    }

    /** Sequences of any changes, and those that supply a process and take it in place of another one. */
    private static Arbitrary<Change> sequences(int levels) {
        Arbitrary<String> names = TextArbitraries.texts().filter(text -> !text.isBlank());
        Arbitrary<Change> any = Combinators.combine(
                        names, changes(levels).list().ofMinSize(1).ofMaxSize(MOST))
                .as(Sequence::new);
        Arbitrary<Change> supplied = Combinators.combine(
                        names.optional(), ProcessArbitraries.processes(SUPPLIED), substitutes())
                .as((name, process, one) -> {
                    Reference by = one.by().at().isEmpty()
                            ? new Reference(process.id().name(), List.of())
                            : new Reference(process.id().name(), one.by().at());
                    Substitute substitute = new Substitute(one.of(), by, one.in(), one.share(), one.equivalence());
                    String usual = by.name() + " in place of " + one.of().name();
                    return new Sequence(name.orElse(usual), List.of(new Supply(process), substitute));
                });
        return SharedArbitrary.of(Arbitraries.oneOf(any, supplied));
    }

    private static Arbitrary<EntryId> elements() {
        return SharedArbitrary.of(Arbitraries.oneOf(ids(), Arbitraries.of("frame", "to-europe", "v1.2"))
                .map(EntryId::new));
    }

    private static Arbitrary<Amount> shares() {
        return SharedArbitrary.of(
                amounts(Arbitraries.integers().between(1, HUNDRED).map(number -> number + " %")));
    }

    private static Arbitrary<Amount> ratios() {
        return SharedArbitrary.of(
                amounts(Arbitraries.integers().between(1, HUNDRED).map(number -> number + ".5")));
    }

    private static Arbitrary<Amount> amounts(Arbitrary<String> plain) {
        return SharedArbitrary.of(Combinators.combine(
                        Arbitraries.oneOf(plain, Arbitraries.of("share_1", "1 - share_1")),
                        rare(AmountArbitraries.spreads()),
                        Arbitraries.oneOf(Arbitraries.just(Provenance.NONE), AmountArbitraries.provenances()))
                .as((text, spread, provenance) -> new Amount(Formula.parse(text), spread, provenance)));
    }
}
