package io.github.footprint4j.document;

import java.util.List;

/**
 * Bars of one scale around one zero line: what is saved goes to its left, what is added to its right.
 *
 * @param glyphs what they are drawn with
 * @param left columns left of zero; 0 if nothing is negative
 * @param perUnit columns for one unit of the value
 */
public record Bars(Glyphs glyphs, int left, double perUnit) {

    private static final String ZERO = "|";

    /** The scale on which all of the values fit into so many columns, at least two. */
    public static Bars of(List<Double> values, int columns, Glyphs glyphs) {
        double above = Math.max(
                0, values.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        double below = Math.max(
                0, -values.stream().mapToDouble(Double::doubleValue).min().orElse(0));
        if (below == 0) {
            return new Bars(glyphs, 0, above == 0 ? 0 : columns / above);
        }
        int inner = columns - ZERO.length();
        if (above == 0) {
            return new Bars(glyphs, inner, inner / below);
        }
        int left = Math.min((int) Math.ceil(inner * (below / (above + below))), inner - 1);
        double perUnit = left == 0 ? inner / above : Math.min((inner - left) / above, left / below);
        return new Bars(glyphs, left, perUnit);
    }

    /** The bar of a value. */
    public String of(double value) {
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
