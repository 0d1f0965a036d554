package io.github.footprint4j.solve;

import java.util.Arrays;
import java.util.Locale;

/** Prints how long a made-up database takes, best of 15; arguments are numbers of processes. Not a test. */
final class SolverTiming {

    private static final int REPETITIONS = 15;

    private SolverTiming() {}

    public static void main(String[] sizes) {
        for (String size : sizes) {
            System.out.println(time(LargeSystem.of(Integer.parseInt(size), 42)));
        }
    }

    private static String time(LargeSystem system) {
        double[][] best = new double[4][REPETITIONS];
        double[] demand = Matrices.unit(system.matrix().rows(), 17);
        double[] values = system.matrix().values();
        String effort = "";
        for (int i = 0; i < REPETITIONS; i++) {
            long start = System.nanoTime();
            Structure structure = Solver.standard().analyse(system.matrix().pattern());
            best[0][i] = millis(start);
            start = System.nanoTime();
            Solvable solvable = structure.with(values);
            solvable.solve(new double[demand.length]);
            solvable.solveTransposed(new double[demand.length]);
            best[1][i] = millis(start);
            start = System.nanoTime();
            effort = solvable.solve(demand).toString();
            best[2][i] = millis(start);
            start = System.nanoTime();
            solvable.solveTransposed(demand);
            best[3][i] = millis(start);
        }
        double[] least = Arrays.stream(best)
                .mapToDouble(row -> Arrays.stream(row).min().orElseThrow())
                .toArray();
        return String.format(
                Locale.ROOT,
                "%s: structure %.2f ms, values %.2f ms, solve %.2f ms, transposed %.2f ms (%s)",
                system.matrix(),
                least[0],
                least[1],
                least[2],
                least[3],
                effort);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
