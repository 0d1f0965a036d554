package io.github.footprint4j.solve;

import io.github.footprint4j.matrix.SparseMatrix;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A made-up system with the structure of a large inventory database; equal for equal size and seed.
 *
 * <p>Just over half of the processes form one strongly connected core on a ring of industries, with inputs from neighbours, from hubs
 * that everybody uses, and from anywhere; the rest is downstream of it. Coefficients are cost shares times ratios of prices, so that
 * they span many orders of magnitude while every process costs less than it earns. One input in 25 is a credit.
 *
 * @param matrix outputs of 1 on the diagonal, inputs negative, credits positive
 * @param core the number of processes in the core
 */
record LargeSystem(SparseMatrix matrix, int core) {

    static LargeSystem of(int size, long seed) {
        return new Writer(size, new SplittableRandom(seed)).write();
    }

    private static final class Writer {

        private final int size;
        private final int core;
        private final SplittableRandom random;
        private final double[] price;
        private final int[] name;
        private final SparseMatrix.Builder builder;

        Writer(int size, SplittableRandom random) {
            this.size = size;
            this.core = size * 55 / 100;
            this.random = random;
            this.price = new double[size];
            this.name = new int[size];
            this.builder = SparseMatrix.builder(size, size);
        }

        LargeSystem write() {
            for (int i = 0; i < size; i++) {
                price[i] = StrictMath.exp(3 * gauss());
                int other = random.nextInt(i + 1);
                name[i] = name[other];
                name[other] = i;
            }
            for (int process = 0; process < size; process++) {
                writeProcess(process, inputs(process));
            }
            return new LargeSystem(builder.build(), core);
        }

        private double gauss() {
            double sum = 0;
            for (int i = 0; i < 12; i++) {
                sum += random.nextDouble();
            }
            return sum - 6;
        }

        private Set<Integer> inputs(int process) {
            Set<Integer> inputs = new LinkedHashSet<>();
            if (process < core) {
                inputs.add((process + 1) % core);
            }
            int count = Math.min(size / 4, 2 + (int) StrictMath.exp(1.6 + 0.65 * gauss()));
            for (int i = 0; i < count; i++) {
                int input = input(process);
                if (input != process) {
                    inputs.add(input);
                }
            }
            return inputs;
        }

        private int input(int process) {
            double kind = random.nextDouble();
            if (kind < 0.7) {
                int distance = 1 + (int) (2 / (0.02 + random.nextDouble()));
                return process < core
                        ? Math.floorMod(process + (random.nextBoolean() ? distance : -distance), core)
                        : Math.max(0, process - distance);
            }
            int hubs = 15 + core / 60;
            return kind < 0.95
                    ? (int) (hubs * random.nextDouble() * random.nextDouble()) * 37 % core
                    : random.nextInt(core);
        }

        private void writeProcess(int process, Set<Integer> inputs) {
            builder.add(name[process], name[process], 1);
            double[] weights =
                    random.doubles(inputs.size(), 0.01, 1).map(x -> x * x * x).toArray();
            double total = 0;
            for (double weight : weights) {
                total += weight;
            }
            double share = random.nextDouble(0.15, 0.85) / total;
            int i = 0;
            for (int input : inputs) {
                double amount = share * weights[i++] * price[process] / price[input];
                builder.add(name[input], name[process], random.nextDouble() < 0.04 ? amount : -amount);
            }
        }
    }
}
