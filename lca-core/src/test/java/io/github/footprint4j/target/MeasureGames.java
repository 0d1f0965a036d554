package io.github.footprint4j.target;

import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Totals of made-up measures, and the answer that trying every set gives. */
final class MeasureGames {

    private MeasureGames() {}

    /** A total without slopes. */
    static Response response(ToDoubleFunction<double[]> total) {
        return response(total, positions -> new double[positions.length]);
    }

    /** A total with its slopes. */
    static Response response(ToDoubleFunction<double[]> total, java.util.function.UnaryOperator<double[]> slopes) {
        return positions -> new Response.Point() {
            @Override
            public double total() {
                return total.applyAsDouble(positions);
            }

            @Override
            public double[] slopes() {
                return slopes.apply(positions);
            }
        };
    }

    static Measure measure(int number, double cost, Measure.Terms terms) {
        MeasureId id = id(number);
        return new Measure(
                id, id.value(), Quantity.parse(Double.toString(cost)), new Measure.WholeMeasure(List.of()), terms);
    }

    static Measure lever(int number, double rate, double to) {
        return new Measure(
                id(number),
                "lever",
                Quantity.parse(Double.toString(rate)),
                new Measure.GradualMeasure("p" + number, Quantity.parse("0"), Quantity.parse(Double.toString(to))),
                Measure.Terms.FREE);
    }

    static MeasureId id(int number) {
        return new MeasureId("m" + (number < 10 ? "0" : "") + number);
    }

    /** Measures with whole or broken costs, some of which exclude others. */
    static Measures random(int count, SplittableRandom random) {
        List<Measure> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TreeSet<MeasureId> excludes = new TreeSet<>();
            if (i > 0 && random.nextInt(4) == 0) {
                excludes.add(id(random.nextInt(i)));
            }
            Optional<String> group = random.nextInt(4) == 0 ? Optional.of("group") : Optional.empty();
            double cost = random.nextBoolean() ? random.nextInt(0, 5) : random.nextDouble(-1, 5);
            all.add(measure(i, cost, new Measure.Terms(excludes, group)));
        }
        return Measures.of(all);
    }

    /** Amounts that measures multiply by factors from {@code least} to 1. */
    static ToDoubleFunction<double[]> factors(int count, double least, SplittableRandom random) {
        int terms = 4;
        double[] amounts = random.doubles(terms, 1, 10).toArray();
        double[] factors = random.doubles((long) terms * count, least, 1).toArray();
        boolean[] acts = new boolean[terms * count];
        for (int i = 0; i < acts.length; i++) {
            acts[i] = random.nextInt(2) == 0;
        }
        return x -> {
            double sum = 0;
            for (int term = 0; term < terms; term++) {
                double product = amounts[term];
                for (int i = 0; i < count; i++) {
                    product *= acts[term * count + i] && x[i] == 1 ? factors[term * count + i] : 1;
                }
                sum += product;
            }
            return sum;
        };
    }

    /** Single effects and effects of pairs, of either sign. */
    static ToDoubleFunction<double[]> pairs(int count, SplittableRandom random) {
        double[] table = random.doubles((long) count * count, -2, 1).toArray();
        return x -> {
            double sum = 20;
            for (int i = 0; i < count; i++) {
                for (int j = 0; j <= i; j++) {
                    sum += x[i] * x[j] * table[i * count + j];
                }
            }
            return sum;
        };
    }

    /** The smallest cost of a set that reaches the total, by trying all; empty if none does. */
    static Optional<Double> bruteForce(ToDoubleFunction<double[]> total, Measures measures, double aim) {
        Optional<Double> best = Optional.empty();
        for (int set = 0; set < 1 << measures.all().size(); set++) {
            double[] positions = new double[measures.all().size()];
            double cost = 0;
            for (int i = 0; i < positions.length; i++) {
                positions[i] = set >> i & 1;
                cost += positions[i] * measures.all().get(i).cost().value();
            }
            boolean counts = isAllowed(set, measures)
                    && CheapestSet.isReached(total.applyAsDouble(positions), aim)
                    && (best.isEmpty() || cost < best.get());
            best = counts ? Optional.of(cost) : best;
        }
        return best;
    }

    static boolean isAllowed(int set, Measures measures) {
        for (int i = 0; i < measures.all().size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean both = (set >> i & set >> j & 1) == 1;
                if (both && measures.all().get(i).excludes(measures.all().get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
