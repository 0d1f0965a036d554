package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.TextArbitraries.rare;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Formulas, spreads, provenances and amounts, as written; their dimensions fit nothing in particular. */
public final class AmountArbitraries {

    private static final double LARGEST = 1e6;
    private static final double THOUSAND = 1000;

    private AmountArbitraries() {}

    /** Numbers with a unit. */
    public static Arbitrary<Formula> quantities() {
        Arbitrary<String> units = Arbitraries.of("kg", "g", "kWh", "t*km", "%", "%/a", "kg CO2e/kg", "piece", "/d");
        return SharedArbitrary.of(
                Combinators.combine(numbers(), units).as((number, unit) -> Formula.parse(number + " " + unit)));
    }

    /** Quantities, plain numbers and calculations. */
    public static Arbitrary<Formula> formulas() {
        return SharedArbitrary.of(Arbitraries.oneOf(quantities(), numbers().map(Formula::parse), calculations()));
    }

    /** Spreads of every kind. */
    public static Arbitrary<Spread> spreads() {
        Arbitrary<Spread> logNormal = Combinators.combine(
                        Arbitraries.integers().between(1, 3000).map(n -> n / THOUSAND),
                        Arbitraries.of(Spread.Centre.class))
                .as(Spread.LogNormal::new);
        Arbitrary<Spread> normal = formulas().map(Spread.Normal::new);
        Arbitrary<Spread> triangular = Combinators.combine(limits(), Arbitraries.of(Spread.Centre.class))
                .as((limits, centre) -> new Spread.Triangular(limits.get(0), limits.get(1), centre));
        Arbitrary<Spread> uniform = limits().map(limits -> new Spread.Uniform(limits.get(0), limits.get(1)));
        return SharedArbitrary.of(Arbitraries.oneOf(logNormal, normal, triangular, uniform));
    }

    private static Arbitrary<Formula> calculations() {
        return SharedArbitrary.of(Arbitraries.of(
                        "packed_mass",
                        "charge * leak_rate",
                        "if(refilled, charge, 0.5 * charge)",
                        "max(a_1, b_1, 3 kg)",
                        "5 [t*km] * load",
                        "(1 - recovered) * left",
                        "not on",
                        "4820 mAh * 3.87 V",
                        "-x_1",
                        "x_1 ^ 2")
                .map(Formula::parse));
    }

    /** A smallest and a largest value; at least one of them is a calculation, so that their order is not known. */
    private static Arbitrary<List<Formula>> limits() {
        return SharedArbitrary.of(Combinators.combine(formulas(), calculations(), Arbitraries.of(true, false))
                .as((any, calculated, first) -> first ? List.of(any, calculated) : List.of(calculated, any)));
    }

    /** Provenances whose sources are among those of {@link TextArbitraries#sources()}. */
    public static Arbitrary<Provenance> provenances() {
        Arbitrary<Provenance> full = Combinators.combine(
                        rare(Arbitraries.of(Evidence.class)),
                        Arbitraries.of(TextArbitraries.KEYS).list().ofMaxSize(3),
                        TextArbitraries.maybeEmpty(),
                        rare(plain("%", 100)),
                        TextArbitraries.maybeEmpty(),
                        Arbitraries.maps(
                                        Arbitraries.of("overall", "age", "place"),
                                        Arbitraries.integers().between(1, 5))
                                .ofMaxSize(2))
                .as((evidence, sources, note, primary, supplier, quality) ->
                        new Provenance(evidence, sources, note, primary, supplier, new TreeMap<>(quality)));
        return SharedArbitrary.of(Arbitraries.oneOf(Arbitraries.just(Provenance.NONE), full));
    }

    /** Formulas that are whole numbers of a unit from 1 to {@code most}, as records hold them. */
    private static Arbitrary<Formula> plain(String unit, int most) {
        return SharedArbitrary.of(
                Arbitraries.integers().between(1, most).map(number -> Formula.parse(number + " " + unit)));
    }

    /** Plain amounts of a unit with and without spread and provenance. */
    static Arbitrary<Amount> recorded(String unit) {
        return SharedArbitrary.of(Combinators.combine(plain(unit, 1000), rare(spreads()), provenances())
                .as(Amount::new));
    }

    /** Amounts with and without spread and provenance. */
    public static Arbitrary<Amount> amounts() {
        return SharedArbitrary.of(
                Combinators.combine(formulas(), rare(spreads()), provenances()).as(Amount::new));
    }

    private static Arbitrary<String> numbers() {
        Arbitrary<String> integers = Arbitraries.integers().between(0, 100_000).map(String::valueOf);
        Arbitrary<String> decimals = Arbitraries.bigDecimals()
                .between(java.math.BigDecimal.ZERO, java.math.BigDecimal.valueOf(LARGEST))
                .ofScale(3)
                .map(java.math.BigDecimal::toPlainString);
        return SharedArbitrary.of(Arbitraries.oneOf(integers, decimals, Arbitraries.of("1e-9", "2.5E+3", "0.10")));
    }
}
