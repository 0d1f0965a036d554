package io.github.footprint4j.target;

import io.github.footprint4j.compare.FormulaSide;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.BreakEven.Point;
import io.github.footprint4j.target.BreakEven.UnderFormula;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A break-even, and what becomes of it under each formula for recycled material where the two products differ in that. */
final class BreakEvenFormulas {

    /** Crossings that are nearer to each other than this share of their values are the same. */
    private static final double SAME = 1e-6;

    private BreakEvenFormulas() {}

    static BreakEven of(ProductSystem first, ProductSystem second, String input, Set<Permission> permissions) {
        BreakEven even = search(first, second, input, permissions);
        FormulaSide one = new FormulaSide(Footprint.of(first.atStatedValues()));
        FormulaSide other = new FormulaSide(Footprint.of(second.atStatedValues()));
        if (!other.differsFrom(one)) {
            return even;
        }
        List<UnderFormula> formulas = Stream.of(RecyclingRule.RECYCLED_CONTENT, RecyclingRule.CLOSED_LOOP)
                .map(rule -> new UnderFormula(rule, under(rule, one, other, input, permissions)))
                .toList();
        boolean agree = formulas.stream()
                .allMatch(under ->
                        under.answer().filter(answer -> isSame(answer, even)).isPresent());
        return agree ? even : with(even, formulas);
    }

    private static Optional<BreakEven> under(
            RecyclingRule rule, FormulaSide one, FormulaSide other, String input, Set<Permission> permissions) {
        try {
            return Optional.of(search(one.system(rule), other.system(rule), input, permissions));
        } catch (IssueException e) {
            return Optional.empty(); // the report says that the formula cannot be applied
        }
    }

    private static BreakEven search(
            ProductSystem first, ProductSystem second, String input, Set<Permission> permissions) {
        return new BreakEvenSearch(
                        Controls.of(first).named(input), Controls.of(second).named(input))
                .run(permissions);
    }

    private static BreakEven with(BreakEven even, List<UnderFormula> formulas) {
        return new BreakEven(
                even.input(),
                even.names(),
                even.crossings(),
                even.tried(),
                even.unit(),
                even.measure(),
                formulas,
                even.notes());
    }

    private static boolean isSame(BreakEven one, BreakEven other) {
        if (one.crossings().size() != other.crossings().size()) {
            return false;
        }
        for (int i = 0; i < one.crossings().size(); i++) {
            if (!isSame(one.crossings().get(i), other.crossings().get(i))) {
                return false;
            }
        }
        return one.tried().size() == other.tried().size() && signs(one).equals(signs(other));
    }

    private static boolean isSame(Point one, Point other) {
        return one.value().equals(other.value()) || Math.abs(one.base() - other.base()) <= SAME * Math.abs(one.base());
    }

    private static List<Double> signs(BreakEven even) {
        return even.tried().stream()
                .map(point -> Math.signum(point.difference()))
                .toList();
    }
}
