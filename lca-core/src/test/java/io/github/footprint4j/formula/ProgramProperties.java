package io.github.footprint4j.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.testkit.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgramProperties {

    private static final double GRADIENT_TOLERANCE = 1e-6;
    private static final double STEP = 1e-4;

    @Provide
    Arbitrary<Expression> anyExpressions() {
        return Expressions.any();
    }

    @Provide
    Arbitrary<Expression> moderateExpressions() {
        return Expressions.moderate();
    }

    @Provide
    Arbitrary<double[]> points() {
        return Arbitraries.doubles()
                .between(-2, 2)
                .ofScale(6)
                .array(double[].class)
                .ofSize(3);
    }

    @Provide
    Arbitrary<List<Double>> extremes() {
        return Arbitraries.of(0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -3.0, 1e200, -1e-200, 7.25)
                .list()
                .ofSize(7);
    }

    /** An expression compiled with one input a name. */
    private record Compiled(List<String> names, Program program, int slot) {

        static Compiled of(Expression expression, List<String> names) {
            Program.Builder builder = new Program.Builder();
            names.forEach(name -> builder.input());
            int slot = builder.add(expression, names::indexOf);
            return new Compiled(names, builder.build(), slot);
        }

        double[] gradient(double[] point) {
            double[] seeds = new double[program.size()];
            seeds[slot] = 1;
            return program.gradient(program.evaluate(point), seeds);
        }
    }

    @Property
    void aProgramGivesTheBitsOfPlainRecursion(
            @ForAll("anyExpressions") Expression expression, @ForAll("extremes") List<Double> values) {
        Compiled compiled = Compiled.of(expression, new ArrayList<>(expression.names()));
        double[] inputs = values.stream()
                .mapToDouble(value -> value)
                .limit(compiled.names().size())
                .toArray();
        double direct = expression.match(
                new DirectEvaluation(name -> inputs[compiled.names().indexOf(name)]));
        assertEquals(
                Double.doubleToLongBits(direct), // one pattern for every NaN
                Double.doubleToLongBits(compiled.program().evaluate(inputs)[compiled.slot()]));
    }

    @Property
    void eachLaneHasTheBitsOfTheProgram(
            @ForAll("anyExpressions") Expression expression, @ForAll("extremes") List<Double> values) {
        Compiled compiled = Compiled.of(expression, new ArrayList<>(expression.names()));
        Lanes lanes = compiled.program().lanes(compiled.slot());
        int inputs = compiled.names().size();
        for (int input = 0; input < inputs; input++) {
            for (int lane = 0; lane < Lanes.WIDTH; lane++) {
                lanes.slot(input)[lane] = values.get((input + lane) % values.size());
            }
        }
        lanes.run();
        for (int lane = 0; lane < Lanes.WIDTH; lane++) {
            int first = lane;
            double[] point = IntStream.range(0, inputs)
                    .mapToDouble(input -> values.get((input + first) % values.size()))
                    .toArray();
            assertEquals(
                    Double.doubleToLongBits(compiled.program().evaluate(point)[compiled.slot()]),
                    Double.doubleToLongBits(lanes.slot(compiled.slot())[lane]));
        }
    }

    @Property
    void aProgramWithSomeInputsKnownGivesTheSameBits(
            @ForAll("anyExpressions") Expression expression,
            @ForAll("extremes") List<Double> values,
            @ForAll boolean[] isKnown) {
        Compiled compiled = Compiled.of(expression, new ArrayList<>(expression.names()));
        int inputs = compiled.names().size();
        Program.Builder builder = new Program.Builder();
        int[] slots = new int[inputs];
        List<Double> open = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            if (input >= isKnown.length || !isKnown[input]) {
                slots[input] = builder.input();
                open.add(values.get(input));
            }
        }
        for (int input = 0; input < inputs; input++) {
            if (input < isKnown.length && isKnown[input]) {
                slots[input] = builder.constant(values.get(input));
            }
        }
        int slot = builder.addAll(compiled.program(), slots)[compiled.slot()];
        assertEquals(
                Double.doubleToLongBits(
                        compiled.program().evaluate(toArray(values.subList(0, inputs)))[compiled.slot()]),
                Double.doubleToLongBits(builder.build().evaluate(toArray(open))[slot]));
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }

    @Property
    void whereNoSlotIsBlamedTheValueIsFinite(
            @ForAll("anyExpressions") Expression expression, @ForAll("extremes") List<Double> values) {
        Compiled compiled = Compiled.of(expression, new ArrayList<>(expression.names()));
        double[] slots = compiled.program()
                .evaluate(values.stream()
                        .mapToDouble(value -> value)
                        .limit(compiled.names().size())
                        .toArray());
        boolean isBlamed =
                compiled.program().findNotFinite(slots, compiled.slot()).isPresent();
        assertTrue(isBlamed || Double.isFinite(slots[compiled.slot()]));
    }

    @Property
    void equalTreesGiveEqualPrograms(@ForAll("anyExpressions") Expression expression) {
        List<String> names = new ArrayList<>(expression.names());
        Expression again = Formula.parse(expression.toString()).expression();
        assertEquals(
                Compiled.of(expression, names).program(),
                Compiled.of(again, names).program());
    }

    @Property
    void addingAnExpressionTwiceAddsNoSlot(@ForAll("anyExpressions") Expression expression) {
        List<String> names = new ArrayList<>(expression.names());
        Program.Builder builder = new Program.Builder();
        names.forEach(name -> builder.input());
        assertEquals(builder.add(expression, names::indexOf), builder.add(expression, names::indexOf));
    }

    @Property
    void gradientsEqualFiniteDifferences(
            @ForAll("moderateExpressions") Expression expression, @ForAll("points") double[] point) {
        Compiled compiled = Compiled.of(expression, List.of("x", "y", "z"));
        double[] gradient = compiled.gradient(point);
        for (int input = 0; input < gradient.length; input++) {
            Difference difference = new Difference(compiled, point, input);
            if (difference.isOnOneBranch()) {
                double tolerance = GRADIENT_TOLERANCE * (1 + Math.abs(gradient[input]) + Math.abs(difference.value(0)));
                assertEquals(difference.quotient(), gradient[input], tolerance, expression.toString());
            }
        }
    }

    @Property
    void gradientsAreLinearInTheirSeeds(
            @ForAll("moderateExpressions") Expression expression, @ForAll("points") double[] point) {
        Compiled compiled = Compiled.of(expression, List.of("x", "y", "z"));
        double[] slots = compiled.program().evaluate(point);
        double[] seeds = new double[slots.length];
        seeds[compiled.slot()] = 4; // a power of two scales every product exactly
        double[] four = compiled.program().gradient(slots, seeds);
        double[] one = compiled.gradient(point);
        assertArrayEquals(IntStream.range(0, 3).mapToDouble(i -> 4 * one[i]).toArray(), four);
    }

    /** The central difference of fourth order: (8 (f(h) - f(-h)) - (f(2h) - f(-2h))) / 12 h. */
    private record Difference(Compiled compiled, double[] point, int input) {

        double[] slots(int steps) {
            double[] moved = point.clone();
            moved[input] += steps * STEP;
            return compiled.program().evaluate(moved);
        }

        double value(int steps) {
            return slots(steps)[compiled.slot()];
        }

        double quotient() {
            return (8 * (value(1) - value(-1)) - (value(2) - value(-2))) / (12 * STEP);
        }

        boolean isOnOneBranch() {
            List<Double> here = branches(slots(-2));
            return IntStream.rangeClosed(-1, 2)
                    .allMatch(steps -> branches(slots(steps)).equals(here));
        }

        /** Which way each step with a kink or jump went. */
        private List<Double> branches(double[] slots) {
            List<Double> branches = new ArrayList<>();
            for (int slot = 0; slot < slots.length; slot++) {
                if (compiled.program().steps().get(slot) instanceof ProgramStep.Apply apply) {
                    double a = slots[apply.arguments().get(0)];
                    double b = slots[apply.arguments().get(apply.arguments().size() - 1)];
                    branches.add(branch(apply.operation(), slots[slot], a, b));
                }
            }
            return branches;
        }

        private static double branch(Operation operation, double... valueAndArguments) {
            return switch (operation) {
                case MIN, MAX -> valueAndArguments[1] <= valueAndArguments[2] ? 1 : 0;
                case ABS -> Math.signum(valueAndArguments[1]);
                case REMAINDER -> Math.floor(valueAndArguments[1] / valueAndArguments[2]);
                case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, AND, OR, NOT, INTEGER_QUOTIENT, ROUND, FLOOR, CEIL, TRUNC ->
                    valueAndArguments[0];
                default -> 0;
            };
        }
    }
}
