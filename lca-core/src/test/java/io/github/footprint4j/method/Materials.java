package io.github.footprint4j.method;

import io.github.footprint4j.model.RecyclingRule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Sums up the flows of a material under a rule. */
final class Materials {

    private static final Map<RecyclingRule, RecyclingShares> SHARES = new EnumMap<>(RecyclingRule.class);

    static {
        for (RecyclingRule rule : RecyclingRule.values()) {
            SHARES.put(rule, RecyclingShares.of(rule));
        }
    }

    /** Ev 10, Er 3, Ed 1; recycling after use is the recycled material, which displaces the primary one. */
    static final Map<MaterialFlow, Double> METAL = Map.of(
            MaterialFlow.VIRGIN, 10.0,
            MaterialFlow.RECYCLED, 3.0,
            MaterialFlow.RECYCLING, 3.0,
            MaterialFlow.DISPLACED, 10.0,
            MaterialFlow.DISPOSED, 1.0,
            MaterialFlow.BURNED, 0.0,
            MaterialFlow.ENERGY_DISPLACED, 0.0);

    /** R1, R2 and A, and what stands in for the others. */
    static Map<String, Double> symbols(double r1, double r2, double a) {
        Map<String, Double> symbols = new HashMap<>();
        for (MaterialSymbol symbol : MaterialSymbol.values()) {
            symbol.assumed().ifPresent(value -> symbols.put(symbol.name(), value));
        }
        symbols.put("R1", r1);
        symbols.put("R2", r2);
        symbols.put("A", a);
        return symbols;
    }

    /** Emissions of one kilogram. */
    static double sum(RecyclingRule rule, Map<String, Double> symbols, Map<MaterialFlow, Double> emissions) {
        double sum = 0;
        for (MaterialFlow flow : MaterialFlow.values()) {
            double share =
                    SHARES.get(rule).find(flow).map(found -> found.at(symbols)).orElse(0.0);
            sum += (flow.isCredit() ? -share : share) * emissions.getOrDefault(flow, 0.0);
        }
        return sum;
    }

    private Materials() {}
}
