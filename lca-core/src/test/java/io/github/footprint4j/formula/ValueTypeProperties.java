package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.formula.Expression.Binary;
import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.Unary;
import io.github.footprint4j.testkit.SharedArbitrary;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValueTypeProperties {

    private static final Scope NOTHING = Scope.of(new TreeMap<>());
    private static final int DEPTH = 4;
    private static final double DIGITS = 1e-12;
    /** Two units for each kind of amount. */
    private static final List<List<String>> UNITS = List.of(
            List.of("1", "%"),
            List.of("kg", "lb"),
            List.of("MJ", "kWh"),
            List.of("d", "a"),
            List.of("kg/m2", "g/cm2"),
            List.of("1/a", "%/d"));

    /** One calculation written in two sets of units, and a size that none of its steps exceeds by much. */
    private record Twins(Expression first, Expression second, double size) {

        static Twins both(Twins left, Twins right, Infix infix) {
            double size = switch (infix) {
                case MULTIPLY -> left.size * right.size;
                case DIVIDE -> left.size / right.size;
                default -> left.size + right.size;
            };
            return new Twins(
                    new Binary(infix, left.first, right.first), new Binary(infix, left.second, right.second), size);
        }

        Twins negated() {
            return new Twins(new Unary(Prefix.NEGATE, first), new Unary(Prefix.NEGATE, second), size);
        }

        static Twins call(NamedFunction function, Twins left, Twins right) {
            return new Twins(
                    new Call(function, List.of(left.first, right.first)),
                    new Call(function, List.of(left.second, right.second)),
                    left.size + right.size);
        }

        static Twins condition(Twins condition, Twins left, Twins right) {
            return new Twins(
                    new Conditional(condition.first, left.first, right.first),
                    new Conditional(condition.second, left.second, right.second),
                    left.size + right.size);
        }
    }

    /** Calculations of each kind of amount, by depth and kind: each is made once, from those that are less deep. */
    private static final List<List<Arbitrary<Twins>>> TWINS = twinsByDepth();

    private static List<List<Arbitrary<Twins>>> twinsByDepth() {
        List<List<Arbitrary<Twins>>> all = new ArrayList<>();
        for (int depth = 0; depth <= DEPTH; depth++) {
            List<Arbitrary<Twins>> shallower = depth == 0 ? List.of() : all.get(depth - 1);
            List<Arbitrary<Twins>> leaves = depth == 0 ? List.of() : all.get(0);
            all.add(IntStream.range(0, UNITS.size())
                    .mapToObj(kind -> shallower.isEmpty() ? leaves(kind) : twins(kind, shallower, leaves))
                    .map(SharedArbitrary::of)
                    .toList());
        }
        return all;
    }

    @Provide
    Arbitrary<Twins> twins() {
        return ofAnyKind(TWINS.get(DEPTH)).withoutEdgeCases();
    }

    private static Arbitrary<Twins> ofAnyKind(List<Arbitrary<Twins>> kinds) {
        return Arbitraries.integers().between(0, UNITS.size() - 1).flatMap(kinds::get);
    }

    private static Arbitrary<Twins> leaves(int kind) {
        return Arbitraries.doubles().between(1, 10).ofScale(3).map(value -> leaf(kind, value));
    }

    private static Arbitrary<Twins> twins(int kind, List<Arbitrary<Twins>> shallower, List<Arbitrary<Twins>> leaves) {
        Arbitrary<Twins> leaf = leaves.get(kind);
        Arbitrary<Twins> same = shallower.get(kind);
        Arbitrary<Twins> plain = shallower.get(0);
        Arbitrary<Twins> other = ofAnyKind(leaves);
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(same, same, Arbitraries.of(Infix.ADD, Infix.SUBTRACT))
                        .as(Twins::both),
                Combinators.combine(same, plain).as((left, right) -> Twins.both(left, right, Infix.MULTIPLY)),
                Combinators.combine(same, other).as(ValueTypeProperties::timesAndDivided),
                same.map(Twins::negated),
                Combinators.combine(Arbitraries.of(NamedFunction.MIN, NamedFunction.MAX), same, same)
                        .as(Twins::call),
                Combinators.combine(truths(shallower), same, same).as(Twins::condition));
    }

    private static Arbitrary<Twins> truths(List<Arbitrary<Twins>> kinds) {
        List<Arbitrary<Twins>> truths = kinds.stream()
                .map(kind -> SharedArbitrary.of(
                        Combinators.combine(kind, kind, Arbitraries.of(Infix.LESS, Infix.GREATER_OR_EQUAL))
                                .as(Twins::both)))
                .toList();
        return ofAnyKind(truths);
    }

    private static Twins timesAndDivided(Twins left, Twins right) {
        return Twins.both(Twins.both(left, right, Infix.MULTIPLY), right, Infix.DIVIDE);
    }

    private static Twins leaf(int kind, double value) {
        Quantity quantity = Quantity.of(value, Unit.parse(UNITS.get(kind).get(0)));
        Quantity other = quantity.to(Unit.parse(UNITS.get(kind).get(1)));
        return new Twins(Expression.of(quantity), Expression.of(other), quantity.base());
    }

    @Property
    void anotherChoiceOfUnitsChangesNoType(@ForAll("twins") Twins twins) {
        ValueType type = ValueType.of(twins.first(), NOTHING);
        assertEquals(type, ValueType.of(twins.second(), NOTHING));
    }

    @Property
    void aCalculationWithoutConditionsKeepsItsValueInOtherUnits(@ForAll("twins") Twins twins) {
        if (!twins.first().toString().contains("if(")) {
            double tolerance = twins.size() * DIGITS;
            assertEquals(
                    value(twins.first()),
                    value(twins.second()),
                    tolerance,
                    twins.first().toString());
        }
    }

    private static double value(Expression expression) {
        return expression.match(new DirectEvaluation(name -> Double.NaN));
    }

    @Property
    void theDimensionOfAProductIsTheProductOfTheDimensions(@ForAll("twins") Twins left, @ForAll("twins") Twins right) {
        Dimension product = dimension(left).times(dimension(right));
        assertEquals(product, dimension(Twins.both(left, right, Infix.MULTIPLY)));
        assertEquals(dimension(left), dimension(timesAndDivided(left, right)));
    }

    private static Dimension dimension(Twins twins) {
        return ValueType.of(twins.first(), NOTHING).dimension();
    }
}
