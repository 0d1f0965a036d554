package io.github.footprint4j.solve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SolverProperties {

    private static final double CLOSE = 1e-12;

    @Property(tries = 300)
    void withoutLoopsTheAnswerIsThatOfNaiveRecursion(@ForAll @IntRange(min = 1, max = 25) int size, @ForAll long seed) {
        SparseMatrix matrix = acyclic(size, seed);
        double[] demand = demand(size, seed);
        double[] expected = new double[size];
        for (int i = 0; i < size; i++) {
            visit(matrix, i, demand[i], expected);
        }
        assertClose(expected, Solver.standard().prepare(matrix).solve(demand).toArray(), CLOSE);
    }

    @Property(tries = 300)
    void productiveLoopsAreSolvedForwards(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        SparseMatrix matrix = productive(size, seed);
        Solution solution = Solver.standard().prepare(matrix).solve(demand(size, seed));
        assertTrue(solution.residual() < CLOSE, solution.toString());
        assertTrue(IntStream.range(0, size).allMatch(i -> solution.at(i) >= 0), "nothing runs backwards");
    }

    @Property(tries = 300)
    void theAnswerIsThatOfADenseDecomposition(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        // prices of the same size: the dense decomposition does not scale its rows
        SparseMatrix matrix = productive(size, seed, 1);
        double[] expected = Matrices.denseSolution(matrix, demand(size, seed));
        assertClose(
                expected,
                Solver.standard().prepare(matrix).solve(demand(size, seed)).toArray(),
                CLOSE);
    }

    @Property(tries = 300)
    void theTransposedSystemGivesTheSameScore(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        Solvable system = Solver.standard().prepare(productive(size, seed));
        double[] demand = demand(size, seed);
        double[] weights = demand(size, seed + 1);
        double expected = system.solve(demand).dot(weights);
        assertEquals(expected, system.solveTransposed(weights).dot(demand), CLOSE * (1 + Math.abs(expected)));
    }

    @Property(tries = 300)
    void anyRegularSystemIsSolvedAndChecked(@ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed) {
        // couplings larger than the diagonal and of the other sign than consumption: most loops need factors
        SplittableRandom random = new SplittableRandom(seed);
        SparseMatrix.Builder builder = SparseMatrix.builder(size, size);
        for (int i = 0; i < size; i++) {
            builder.add(i, i, 1);
            for (int k = 0; k < 3; k++) {
                builder.add(i, random.nextInt(size), random.nextDouble(0.1, 2));
            }
        }
        SparseMatrix matrix = builder.build();
        double[] demand = demand(size, seed);
        Solution solution = Solver.standard().prepare(matrix).solve(demand);
        assertTrue(solution.residual() <= Solution.TOLERANCE, solution.toString());
        assertClose(demand, matrix.times(solution.toArray()), 1e-9 * (1 + Matrices.largest(solution.toArray())));
    }

    @Property(tries = 200)
    void numberingDoesNotMatterBeyondRounding(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        // the order of solving follows the numbers, so equal bits are not promised here
        SparseMatrix matrix = productive(size, seed);
        int[] number = permutation(size, seed);
        SparseMatrix.Builder renumbered = SparseMatrix.builder(size, size);
        matrix.forEach((row, column, value) -> renumbered.add(number[row], number[column], value));
        double[] demand = demand(size, seed);
        double[] renumberedDemand = new double[size];
        IntStream.range(0, size).forEach(i -> renumberedDemand[number[i]] = demand[i]);
        double[] expected = Solver.standard().prepare(matrix).solve(demand).toArray();
        Solution found = Solver.standard().prepare(renumbered.build()).solve(renumberedDemand);
        assertClose(
                expected,
                IntStream.range(0, size).mapToDouble(i -> found.at(number[i])).toArray(),
                CLOSE);
    }

    @Property(tries = 200)
    void equationsMayBeShuffled(@ForAll @IntRange(min = 1, max = 20) int size, @ForAll long seed) {
        SparseMatrix matrix = productive(size, seed);
        int[] number = permutation(size, seed);
        SparseMatrix.Builder shuffled = SparseMatrix.builder(size, size);
        matrix.forEach((row, column, value) -> shuffled.add(number[row], column, value));
        double[] demand = demand(size, seed);
        double[] shuffledDemand = new double[size];
        IntStream.range(0, size).forEach(i -> shuffledDemand[number[i]] = demand[i]);
        double[] expected = Solver.standard().prepare(matrix).solve(demand).toArray();
        Solvable system = Solver.standard().prepare(shuffled.build());
        assertClose(expected, system.solve(shuffledDemand).toArray(), 1e-11);
        double[] scores =
                Solver.standard().prepare(matrix).solveTransposed(demand).toArray();
        double[] found = system.solveTransposed(demand).toArray();
        assertClose(
                scores,
                IntStream.range(0, size).mapToDouble(n -> found[number[n]]).toArray(),
                1e-11);
    }

    @Property(tries = 200)
    void otherUnitsThatArePowersOfTwoChangeNoBit(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] rowUnit = random.ints(size, -60, 60).toArray();
        int[] columnUnit = random.ints(size, -60, 60).toArray();
        SparseMatrix matrix = productive(size, seed);
        SparseMatrix.Builder rewritten = SparseMatrix.builder(size, size);
        matrix.forEach((row, column, value) ->
                rewritten.add(row, column, Math.scalb(value, rowUnit[row] + columnUnit[column])));
        double[] demand = demand(size, seed);
        double[] expected = Solver.standard().prepare(matrix).solve(demand).toArray();
        double[] rewrittenDemand = new double[size];
        IntStream.range(0, size).forEach(i -> rewrittenDemand[i] = Math.scalb(demand[i], rowUnit[i]));
        double[] found = Solver.standard()
                .prepare(rewritten.build())
                .solve(rewrittenDemand)
                .toArray();
        IntStream.range(0, size).forEach(i -> found[i] = Math.scalb(found[i], columnUnit[i]));
        assertArrayEquals(expected, found);
    }

    @Property(tries = 100)
    void demandTimesAFactorGivesTheAnswerTimesTheFactor(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        Solvable system = Solver.standard().prepare(productive(size, seed));
        double[] demand = demand(size, seed);
        double[] expected = system.solve(demand).toArray();
        IntStream.range(0, size).forEach(i -> demand[i] *= 7.3);
        double[] found = system.solve(demand).toArray();
        IntStream.range(0, size).forEach(i -> found[i] /= 7.3);
        assertClose(expected, found, CLOSE);
    }

    private static void visit(SparseMatrix matrix, int process, double amount, double[] runs) {
        double run = amount / matrix.at(process, process);
        runs[process] += run;
        matrix.column(process, (row, column, value) -> {
            if (row != column) {
                visit(matrix, row, -value * run, runs);
            }
        });
    }

    /** Every process takes at most two inputs from higher numbers; some are credits. */
    private static SparseMatrix acyclic(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SparseMatrix.Builder builder = SparseMatrix.builder(size, size);
        for (int i = 0; i < size; i++) {
            builder.add(i, i, random.nextDouble(0.5, 2));
            for (int k = 0; k < 2 && i < size - 1; k++) {
                builder.add(random.nextInt(i + 1, Math.min(size, i + 10)), i, random.nextDouble(-1, 0.2));
            }
        }
        return builder.build();
    }

    private static SparseMatrix productive(int size, long seed) {
        return productive(size, seed, 20);
    }

    /** Every process makes 1 and takes inputs that are worth at most 0.9, in prices with logarithms up to the spread. */
    private static SparseMatrix productive(int size, long seed, int spread) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] price =
                random.doubles(size, -spread, spread).map(StrictMath::exp).toArray();
        SparseMatrix.Builder builder = SparseMatrix.builder(size, size);
        for (int i = 0; i < size; i++) {
            builder.add(i, i, 1);
            for (int k = 0; k < 3; k++) {
                int input = random.nextInt(size);
                builder.add(input, i, -random.nextDouble(0, 0.3) * price[i] / price[input]);
            }
        }
        return builder.build();
    }

    private static double[] demand(int size, long seed) {
        return new SplittableRandom(seed)
                .doubles(size)
                .map(x -> x < 0.5 ? 0 : x)
                .toArray();
    }

    private static int[] permutation(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] permutation = new int[size];
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            permutation[i] = permutation[other];
            permutation[other] = i;
        }
        return permutation;
    }

    private static void assertClose(double[] expected, double[] found, double tolerance) {
        double scale = Math.max(Double.MIN_NORMAL, Matrices.largest(expected));
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], found[i], tolerance * scale, "value " + i);
        }
    }
}
