package io.github.footprint4j.sensitivity;

import io.github.footprint4j.compare.BothFormulas;
import io.github.footprint4j.compare.FormulaSide;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The levers of a footprint whose size or sign is a choice between the two formulas of PAS 2050:2011, Annex D, for recycled material.
 *
 * @param levers those levers, the one whose effects are furthest apart for each per cent first; empty if the product recycles nothing
 * @param issues why a formula cannot be applied, so that nobody knows which levers depend on it
 */
public record FormulaLevers(List<Slopes> levers, List<Issue> issues) {

    private static final double ROUNDING = 1e-12;

    /** Copies the lists. */
    public FormulaLevers {
        levers = List.copyOf(levers);
        issues = List.copyOf(issues);
    }

    /**
     * A lever under both formulas.
     *
     * @param lever the lever, under the rule in force if it moves the footprint there
     * @param perUnit by how much the footprint moves for each unit in which people read the input
     */
    public record Slopes(Lever lever, BothFormulas perUnit) {

        private double apartPerPercent() {
            double apart =
                    perUnit.recycledContent().orElse(0) - perUnit.closedLoop().orElse(0);
            return Math.abs(apart * lever.input().valueInUnit());
        }
    }

    /** Those of a footprint. */
    public static FormulaLevers of(Footprint footprint) {
        FormulaSide side = new FormulaSide(footprint);
        if (!side.isConcerned()) {
            return new FormulaLevers(List.of(), List.of());
        }
        Optional<Map<InputId, Lever>> content =
                side.under(RecyclingRule.RECYCLED_CONTENT).map(FormulaLevers::numbers);
        Optional<Map<InputId, Lever>> loop =
                side.under(RecyclingRule.CLOSED_LOOP).map(FormulaLevers::numbers);
        if (content.isEmpty() || loop.isEmpty()) {
            return new FormulaLevers(List.of(), side.issues());
        }
        Map<InputId, Lever> taken = numbers(footprint);
        Map<InputId, Lever> all = new TreeMap<>(content.get());
        all.putAll(loop.get());
        all.putAll(taken);
        double rounding = ROUNDING * footprint.cube().magnitude();
        List<Slopes> slopes = new ArrayList<>();
        all.forEach((id, lever) -> {
            double size = Math.abs(lever.input().valueInUnit());
            BothFormulas both = new BothFormulas(
                    OptionalDouble.of(perUnit(content.get(), id)),
                    OptionalDouble.of(perUnit(loop.get(), id)),
                    perUnit(taken, id),
                    size == 0 ? rounding : rounding / size,
                    List.of());
            slopes.add(new Slopes(lever, both));
        });
        return new FormulaLevers(
                slopes.stream()
                        .filter(one ->
                                one.perUnit().isChoiceOfSize() || one.perUnit().isChoiceOfSign())
                        .sorted(Comparator.comparingDouble((Slopes one) -> -one.apartPerPercent())
                                .thenComparing(one -> one.lever().input().id()))
                        .toList(),
                List.of());
    }

    private static Map<InputId, Lever> numbers(Footprint footprint) {
        Map<InputId, Lever> levers = new TreeMap<>();
        Sensitivity.of(footprint).levers().stream()
                .filter(lever -> lever.isNumber() && lever.hasSlope())
                .forEach(lever -> levers.put(lever.input().id(), lever));
        return levers;
    }

    /** An input that a formula never reads moves nothing under it. */
    private static double perUnit(Map<InputId, Lever> levers, InputId id) {
        return Optional.ofNullable(levers.get(id)).map(Lever::perUnit).orElse(0.0);
    }
}
