package io.github.footprint4j.explain;

import io.github.footprint4j.explain.ShapleyShares.Sampled;
import io.github.footprint4j.matrix.CompensatedSum;
import java.util.Arrays;

/** Orders in which causes set in, each with its reverse, and what each cause adds in them. */
final class CauseOrders {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    /** How many standard deviations a 95 % interval of a normal distribution reaches to each side. */
    private static final double Z95 = 1.959963984540054;

    private final CauseSets<?> sets;
    private final double[][] added;

    CauseOrders(int orders, CauseSets<?> sets) {
        this.sets = sets;
        this.added = new double[orders][sets.size()];
        for (int order = 0; order < orders; order++) {
            int[] causes = shuffled(order, sets.size());
            add(causes, added[order]);
            add(reversed(causes), added[order]);
        }
    }

    /** What each cause adds on average. */
    double[] means() {
        double[] means = new double[sets.size()];
        Arrays.setAll(
                means, cause -> CompensatedSum.of(Arrays.stream(added).mapToDouble(one -> one[cause])) / added.length);
        return means;
    }

    /** How many orders there are, and how far off the means may be. */
    Sampled sampled() {
        double[] means = means();
        double worst = 0;
        for (int i = 0; i < means.length; i++) {
            int cause = i;
            double squares =
                    CompensatedSum.of(Arrays.stream(added).mapToDouble(one -> square(one[cause] - means[cause])));
            worst = Math.max(worst, Math.sqrt(squares / ((double) added.length * (added.length - 1))));
        }
        return new Sampled(2 * added.length, Z95 * worst);
    }

    private static double square(double value) {
        return value * value;
    }

    /** Adds half of what each cause adds in this order. */
    private void add(int[] causes, double[] to) {
        long set = 0;
        for (int cause : causes) {
            long more = set | 1L << cause;
            to[cause] += (sets.value(more) - sets.value(set)) / 2;
            set = more;
        }
    }

    private static int[] reversed(int[] causes) {
        int[] reversed = new int[causes.length];
        Arrays.setAll(reversed, i -> causes[causes.length - 1 - i]);
        return reversed;
    }

    /** The order of a number: every order of the causes is as likely as any other. */
    private static int[] shuffled(int number, int size) {
        int[] causes = new int[size];
        Arrays.setAll(causes, i -> i);
        for (int i = size - 1; i > 0; i--) {
            int other = (int) (uniform(number, i) * (i + 1));
            int cause = causes[i];
            causes[i] = causes[other];
            causes[other] = cause;
        }
        return causes;
    }

    /**
     * A number from 0 to 1, a function of its position alone (G. L. Steele, D. Lea, C. H. Flood, Fast splittable pseudorandom number
     * generators, OOPSLA 2014).
     */
    private static double uniform(long order, long draw) {
        long bits = (order << Integer.SIZE) + draw + 1;
        bits *= STEP;
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        bits ^= bits >>> 31;
        return (bits >>> 11) * UNIT;
    }
}
