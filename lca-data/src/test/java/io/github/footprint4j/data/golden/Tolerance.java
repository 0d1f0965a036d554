package io.github.footprint4j.data.golden;

/** How far a result may be from what its oracle says. */
sealed interface Tolerance {

    /** The word for {@link AsPrinted} in files. */
    String AS_PRINTED = "as-printed";

    double of(Expected expected);

    default boolean accepts(Expected expected, double found) {
        return Math.abs(found - expected.value()) <= of(expected);
    }

    /**
     * Relative to the expected number; where that is 0, the same number absolute.
     *
     * @param share the share of the expected number
     */
    record Relative(double share) implements Tolerance {

        @Override
        public double of(Expected expected) {
            double size = Math.abs(expected.value());
            return size == 0 ? share : share * size;
        }

        @Override
        public String toString() {
            return share + " relative";
        }
    }

    /** The rounding of the number as it was printed. */
    record AsPrinted() implements Tolerance {

        @Override
        public double of(Expected expected) {
            double binary = 4 * Math.ulp(expected.value());
            return expected.rounding() + binary;
        }

        @Override
        public String toString() {
            return "half a unit of the last printed digit";
        }
    }
}
