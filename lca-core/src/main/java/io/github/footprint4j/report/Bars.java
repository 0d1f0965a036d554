package io.github.footprint4j.report;

import java.util.List;

/**
 * Bars of one scale around one zero line: what is saved goes to its left, what is added to its right.
 *
 * @param glyphs what they are drawn with
 * @param left columns left of zero; 0 if nothing is negative
 * @param perUnit columns for one unit of the value
 */
record Bars(Glyphs glyphs, int left, double perUnit) {

    private static final String ZERO = "|";

    /** The scale on which all of the values fit into so many columns. */
    static Bars of(List<Double> values, int columns, Glyphs glyphs) {
        double above = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double below = -values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double span = Math.max(above, 0) + Math.max(below, 0);
        if (!(span > 0) || Double.isInfinite(span)) {
            return new Bars(glyphs, 0, 0);
        }
        int inner = below > 0 ? columns - 1 : columns;
        int left = below > 0 ? (int) Math.ceil(inner * below / span) : 0;
        return new Bars(
                glyphs,
                left,
                (inner - left) > 0 && above > 0 ? scale(inner, left, List.of(above, below)) : left / below);
    }

    /** The larger side decides, so that neither runs over its columns. */
    private static double scale(int inner, int left, List<Double> sides) {
        double right = (inner - left) / sides.get(0);
        return left > 0 ? Math.min(right, left / sides.get(1)) : right;
    }

    /** The bar of a value. */
    String of(double value) {
        if (left == 0) {
            return glyphs.bar(Math.max(0, value * perUnit));
        }
        if (value < 0) {
            String bar = glyphs.wholeBar((int) Math.round(-value * perUnit));
            return Visible.blanks(left - bar.length()) + bar + ZERO;
        }
        return Visible.blanks(left) + ZERO + glyphs.bar(value * perUnit);
    }
}
