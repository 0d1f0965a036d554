package io.github.footprint4j.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums of groups as multiples of fewer numbers: lines that buy more or less of one thing differ by a factor, whatever that thing emits. */
final class Bases {

    private final List<Integer> slots;
    private final int[] first;
    private final int[] basis;
    private final double[] factors;
    private final double[] totals;

    private Bases(List<Integer> slots, int[] first, int[] basis, double[] factors) {
        this.slots = slots;
        this.first = first;
        this.basis = basis;
        this.factors = factors;
        this.totals = new double[first.length];
        for (int group = 0; group < basis.length; group++) {
            totals[basis[group]] += factors[group];
        }
    }

    static Bases of(List<LinearSum.Multiple> sums) {
        Map<Integer, Integer> known = new HashMap<>(); // looked up only
        List<Integer> slots = new ArrayList<>();
        int[] first = new int[sums.size()];
        int[] basis = new int[sums.size()];
        for (int group = 0; group < basis.length; group++) {
            int slot = sums.get(group).slot();
            Integer number = known.putIfAbsent(slot, slots.size());
            if (number == null) {
                number = slots.size();
                first[number] = group;
                slots.add(slot);
            }
            basis[group] = number;
        }
        double[] factors = sums.stream().mapToDouble(LinearSum.Multiple::factor).toArray();
        return new Bases(List.copyOf(slots), Arrays.copyOf(first, slots.size()), basis, factors);
    }

    /** Every group by itself. */
    static Bases each(int groups) {
        int[] numbers = new int[groups];
        Arrays.setAll(numbers, group -> group);
        double[] ones = new double[groups];
        Arrays.fill(ones, 1);
        return new Bases(List.of(), numbers, numbers, ones);
    }

    /** The slot of each basis, in the order of the first group that rests on it; empty if there is no straight line. */
    List<Integer> slots() {
        return slots;
    }

    /** The first group that rests on a basis. */
    int firstGroup(int number) {
        return first[number];
    }

    /** The number of the basis of a group. */
    int of(int group) {
        return basis[group];
    }

    /** By which the basis of a group is multiplied. */
    double factor(int group) {
        return factors[group];
    }

    /** By which a basis is multiplied in the sum of all groups. */
    double inTotal(int number) {
        return totals[number];
    }

    /** Consecutive groups that rest on at most so many bases, as the first of them and the first that is left out. */
    List<int[]> parts(int most) {
        List<int[]> parts = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        int from = 0;
        for (int group = 0; group < groups(); group++) {
            if (!used.contains(basis[group]) && used.size() == most) {
                parts.add(new int[] {from, group});
                used.clear();
                from = group;
            }
            used.add(basis[group]);
        }
        if (from < groups()) {
            parts.add(new int[] {from, groups()});
        }
        return parts;
    }

    /** How many bases there are. */
    int size() {
        return first.length;
    }

    /** How many groups there are. */
    int groups() {
        return basis.length;
    }
}
