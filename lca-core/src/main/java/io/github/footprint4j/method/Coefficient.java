package io.github.footprint4j.method;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.formula.Program;
import io.github.footprint4j.unit.DecimalText;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number that a rule calculates from other numbers: a formula that can be printed, evaluated and compiled.
 *
 * @param formula what it is; its names are the symbols of the rule
 */
public record Coefficient(Formula formula) {

    private static final Pattern THRESHOLD = Pattern.compile(
            Arrays.stream(Threshold.values()).map(Threshold::name).collect(Collectors.joining("|", "\\b(", ")\\b")));

    /** A coefficient whose text may name thresholds, which stand for their numbers; every other name is a symbol. */
    static Coefficient of(String text) {
        return new Coefficient(Formula.parse(
                THRESHOLD.matcher(text).replaceAll(name -> number(name.group()).orElse(name.group()))));
    }

    /** The number of a threshold; empty for a symbol of the rule, which may be written in capital letters too. */
    private static Optional<String> number(String name) {
        return Arrays.stream(Threshold.values())
                .filter(threshold -> threshold.name().equals(name))
                .map(threshold -> DecimalText.format(threshold.value()))
                .findFirst();
    }

    /** The symbols of the rule, in alphabetical order. */
    public SortedSet<String> symbols() {
        return formula.names();
    }

    /**
     * The number for one value of each symbol, in the units that the rule states.
     *
     * @throws IllegalArgumentException if a symbol has no value
     */
    public double at(Map<String, Double> values) {
        Program.Builder builder = new Program.Builder();
        int slot = builder.add(formula.expression(), symbol -> builder.constant(value(symbol, values)));
        return builder.build().evaluate(new double[0])[slot];
    }

    private double value(String symbol, Map<String, Double> values) {
        if (!values.containsKey(symbol)) {
            throw new IllegalArgumentException(
                    "\"" + formula + "\" needs a value for " + symbol + ", found " + values.keySet());
        }
        return values.get(symbol);
    }

    /** The formula as text. */
    @Override
    public String toString() {
        return formula.text();
    }
}
