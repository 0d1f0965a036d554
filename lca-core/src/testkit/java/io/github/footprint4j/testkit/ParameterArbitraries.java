package io.github.footprint4j.testkit;

import static io.github.footprint4j.testkit.TextArbitraries.rare;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Parameter.Allowed;
import io.github.footprint4j.process.Parameter.Value;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.process.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Parameters whose roles, spreads and allowed values fit together, and variants that set them. */
public final class ParameterArbitraries {

    private static final int MOST = 4;

    private ParameterArbitraries() {}

    /** Numbers, switches and choices, with or without a closed list of values. */
    public static Arbitrary<Parameter> parameters() {
        return SharedArbitrary.of(Arbitraries.oneOf(
                Arrays.stream(Role.values()).map(ParameterArbitraries::ofRole).toList()));
    }

    /** Parameters by name; no name is that of a unit. */
    public static Arbitrary<SortedMap<String, Parameter>> named() {
        return SharedArbitrary.of(Arbitraries.maps(TextArbitraries.ids().map(id -> "p_" + id), parameters())
                .ofMaxSize(MOST)
                .map(TreeMap::new));
    }

    /** Names of variants, each with a number that says which parameters it sets. */
    static Arbitrary<Map<String, Integer>> variants() {
        return SharedArbitrary.of(Arbitraries.maps(
                        TextArbitraries.texts(), Arbitraries.integers().between(0, (1 << MOST) - 1))
                .ofMaxSize(MOST));
    }

    /** Variants in which the parameters of the bits of a number, unless they are derived, are set to their own values. */
    static Map<String, List<Setting>> variants(Map<String, Integer> names, SortedMap<String, Parameter> parameters) {
        Map<String, List<Setting>> variants = new LinkedHashMap<>();
        names.forEach((name, bits) -> variants.put(name, settings(bits, parameters)));
        return variants;
    }

    private static List<Setting> settings(int bits, SortedMap<String, Parameter> parameters) {
        List<Setting> settings = new ArrayList<>();
        List<String> names = List.copyOf(parameters.keySet());
        for (int i = 0; i < names.size(); i++) {
            boolean isDerived = parameters.get(names.get(i)).role() == Role.DERIVED;
            if ((bits >> i & 1) == 1 && !isDerived) {
                settings.add(new Setting(
                        names.get(i), parameters.get(names.get(i)).value().toString()));
            }
        }
        return settings;
    }

    private static Arbitrary<Parameter> ofRole(Role role) {
        return SharedArbitrary.of(Combinators.combine(
                        values(),
                        spread(role),
                        rare(AmountArbitraries.formulas()),
                        TextArbitraries.maybeEmpty(),
                        AmountArbitraries.provenances())
                .as((values, spread, limit, label, provenance) -> new Parameter(
                        values.get(0),
                        role,
                        spread,
                        new Allowed(values.subList(1, values.size()), limit, limit),
                        label,
                        provenance)));
    }

    private static Arbitrary<Optional<Spread>> spread(Role role) {
        return SharedArbitrary.of(
                switch (role) {
                    case ESTIMATE -> AmountArbitraries.spreads().map(Optional::of);
                    case DESIGN -> rare(AmountArbitraries.spreads());
                    case DECLARED, DERIVED -> Arbitraries.just(Optional.empty());
                });
    }

    /** A value, and behind it those allowed, if the list is closed. */
    private static Arbitrary<List<Value>> values() {
        return SharedArbitrary.of(Arbitraries.oneOf(
                AmountArbitraries.formulas().map(ParameterArbitraries::numeric).map(List::of),
                Arbitraries.of(true, false).map(on -> List.of((Value) new Parameter.Truth(on))),
                AmountArbitraries.quantities()
                        .map(ParameterArbitraries::numeric)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(ParameterArbitraries::firstAndAll),
                Arbitraries.of("CN", "EU27", "steel, recycled", "Aluminium @ GLO")
                        .map(name -> (Value) new Parameter.Choice(name))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(ParameterArbitraries::firstAndAll)));
    }

    private static Value numeric(Formula formula) {
        return new Parameter.Numeric(formula);
    }

    private static List<Value> firstAndAll(List<Value> allowed) {
        List<Value> values = new ArrayList<>(List.of(allowed.get(0)));
        values.addAll(allowed);
        return values;
    }
}
