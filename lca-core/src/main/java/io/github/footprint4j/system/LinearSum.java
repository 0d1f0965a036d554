package io.github.footprint4j.system;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of numbers times slots while a program is built; terms of the same slot become one. Ten thousand parts of one material are one term,
 * and what is a multiple of another sum is known as such.
 */
final class LinearSum {

    /**
     * A number times a slot.
     *
     * @param slot the slot, {@link Arithmetic#ZERO} for nothing
     */
    record Multiple(double factor, int slot) {}

    private final Arithmetic slots;
    private final Map<Integer, Double> factors = new LinkedHashMap<>();
    private double constant;

    LinearSum(Arithmetic slots) {
        this.slots = slots;
    }

    /** Adds a number times the product of two slots. */
    void add(double factor, int a, int b) {
        if (a == Arithmetic.ZERO || b == Arithmetic.ZERO) {
            return;
        }
        if (slots.isConstant(a)) {
            add(factor * slots.value(a), b);
        } else if (slots.isConstant(b)) {
            add(factor * slots.value(b), a);
        } else {
            add(factor, slots.times(a, b));
        }
    }

    /** Adds a number times a slot. */
    void add(double factor, int slot) {
        if (slot == Arithmetic.ZERO) {
            return;
        }
        if (slots.isConstant(slot)) {
            constant += factor * slots.value(slot);
        } else {
            factors.merge(slot, factor, Double::sum);
        }
    }

    /** Adds a number times another sum. */
    void add(double factor, LinearSum other) {
        constant += factor * other.constant;
        other.factors.forEach((slot, own) -> factors.merge(slot, factor * own, Double::sum));
    }

    /** The sum as a multiple of one slot: that of its only term, or of steps that are added to the program; never 0 times a slot. */
    Multiple multiple() {
        factors.values().removeIf(factor -> factor == 0); // what was added and taken off again
        if (factors.size() == 1 && constant == 0) {
            Map.Entry<Integer, Double> only = factors.entrySet().iterator().next();
            if (Double.isFinite(only.getValue())) {
                return new Multiple(only.getValue(), only.getKey());
            }
        }
        return new Multiple(1, slot());
    }

    /** The slot of the sum. */
    int slot() {
        int sum = slots.number(constant);
        for (Map.Entry<Integer, Double> term : factors.entrySet()) {
            sum = slots.plus(sum, slots.times(slots.number(term.getValue()), term.getKey()));
        }
        return sum;
    }
}
