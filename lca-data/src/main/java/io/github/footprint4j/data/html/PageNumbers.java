package io.github.footprint4j.data.html;

import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a page writes its numbers: the third digit of its total sets the place of every other number, so that columns align, and one unit
 * holds for the whole page.
 *
 * @param unit the unit of the page
 * @param scale how many kilograms it has
 * @param place the power of ten of the last digit shown
 */
record PageNumbers(String unit, double scale, int place) {

    private static final String BLANK = "\u202F";
    private static final double TONNES_FROM = 10_000;
    private static final double GRAMS_BELOW = 0.1;
    private static final double PER_CENT = 100;
    private static final double WHOLE_FROM = 9.95;
    private static final double LEAST = 0.05;
    private static final int GROUPED_FROM = 5;

    /**
     * The numbers of a page.
     *
     * @param total its total in kg CO2e
     * @param magnitude the sum of what is emitted, for a total of 0
     */
    static PageNumbers of(double total, double magnitude) {
        double size = Math.abs(total == 0 ? magnitude : total);
        if (size >= TONNES_FROM) {
            return new PageNumbers("t CO₂e", 1000, place(size / 1000));
        }
        boolean isGrams = size < GRAMS_BELOW && size > 0;
        return isGrams
                ? new PageNumbers("g CO₂e", 0.001, place(size / 0.001))
                : new PageNumbers("kg CO₂e", 1, place(size));
    }

    private static int place(double size) {
        if (size == 0 || !Double.isFinite(size)) {
            return 0;
        }
        BigDecimal rounded = new BigDecimal(size).round(new MathContext(Digits.OF_A_VALUE, RoundingMode.HALF_UP));
        return rounded.precision() - rounded.scale() - Digits.OF_A_VALUE;
    }

    /** The rule as the script reads it. */
    ObjectNode node() {
        return ObjectNode.builder()
                .put("unit", TextNode.of(unit))
                .put("scale", NumberNode.of(scale))
                .put("place", NumberNode.of(place))
                .build();
    }

    /** A number of a list of burdens, without its unit. */
    String text(double co2e) {
        double value = co2e / scale;
        if (value == 0) {
            return "0";
        }
        if (Math.abs(value) < least() / 2) {
            return value > 0 ? "< " + shown(least()) : "≈ 0";
        }
        return shown(value);
    }

    /** A difference, without its unit. */
    String signed(double co2e) {
        double value = co2e / scale;
        if (value == 0) {
            return "0";
        }
        return Math.abs(value) < least() / 2 ? "≈ 0" : (value > 0 ? "+" : "") + shown(value);
    }

    private double least() {
        return BigDecimal.ONE.scaleByPowerOfTen(place).doubleValue();
    }

    private String shown(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(-place, RoundingMode.HALF_UP);
        return grouped(
                rounded.setScale(Math.max(0, -place), RoundingMode.UNNECESSARY).toPlainString());
    }

    /** With its unit. */
    String withUnit(double co2e) {
        return text(co2e) + " " + unit;
    }

    /** A difference with its unit. */
    String signedWithUnit(double co2e) {
        return signed(co2e) + " " + unit;
    }

    /** Three digits, for a row that stands by itself. */
    String alone(double co2e) {
        return grouped(Digits.value(co2e / scale));
    }

    /** The lower end of an interval. */
    String low(Interval interval) {
        return grouped(Digits.low(interval, 1 / scale));
    }

    /** The upper end of an interval. */
    String high(Interval interval) {
        return grouped(Digits.high(interval, 1 / scale));
    }

    /** Both ends; empty where there are none. */
    String ends(Interval interval) {
        return interval.isPoint() || interval.hasNoAnswer() ? "" : low(interval) + " to " + high(interval);
    }

    /** A share as per cent. */
    static String share(double share) {
        double percent = PER_CENT * share;
        if (percent == 0) {
            return "0" + BLANK + "%";
        }
        if (Math.abs(percent) < LEAST) {
            return (percent > 0 ? "< 0.1" : "≈ 0") + BLANK + "%";
        }
        return minus(Digits.decimals(percent, Math.abs(percent) >= WHOLE_FROM ? 0 : 1)) + BLANK + "%";
    }

    /** A change as per cent with its sign. */
    static String change(double share) {
        String text = share(share);
        return share > 0 && !text.startsWith("<") ? "+" + text : share > 0 ? "≈ 0" + BLANK + "%" : text;
    }

    /** A number as it is shown: a sign of subtraction, and narrow blanks between groups of three from 10 000 on. */
    static String grouped(String number) {
        String text = minus(number);
        int start = text.startsWith("−") ? 1 : 0;
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        boolean isLong = point - start >= GROUPED_FROM && text.indexOf('e') < 0;
        StringBuilder out = new StringBuilder(text);
        for (int at = point - 3; isLong && at > start; at -= 3) {
            out.insert(at, BLANK);
        }
        return out.toString();
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    /** A number of a list as a cell. */
    Cell cell(double co2e) {
        return Cell.rounded(co2e, text(co2e));
    }

    /** A difference as a cell. */
    Cell difference(double co2e) {
        return Cell.rounded(co2e, signed(co2e));
    }

    /** A number by itself as a cell. */
    Cell own(double co2e) {
        return Cell.rounded(co2e, alone(co2e));
    }

    /** A share as a cell. */
    static Cell shareCell(double share) {
        return Double.isFinite(share) ? Cell.rounded(share, share(share)) : Cell.NOTHING;
    }
}
