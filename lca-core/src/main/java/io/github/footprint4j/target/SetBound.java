package io.github.footprint4j.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The least that a set can cost which contains a given one and reaches the total.
 *
 * <p>With D the given set, V what is added and s_i(D) = F(D) - F(D with i) what i saves beside D, the saving of V is taken to be at most
 *
 * <pre>
 *   F(D) - F(D with V) ≤ Σ over i in V of [ s_i(D) + ½ Σ over j ≠ i still open of max(0, p_ij) ],   p_ij = F(i) + F(j) - F(none) - F(i, j)
 * </pre>
 *
 * where p_ij is what two measures save together beyond what they save alone. That holds if what measures do to the total is made up of
 * single and pairwise effects, and also for savings that only shrink beside one another, as factors below one on the same amount do; it
 * can fail where three together save more than their pairs show. The cheapest shares of measures and levers that save enough by this
 * measure are a linear program; levers count with the larger of their slope and their whole way.
 */
final class SetBound {

    private final Atoms atoms;
    private final double[][] together;
    private final double allowance;

    private SetBound(Atoms atoms, double[][] together, double allowance) {
        this.atoms = atoms;
        this.together = together;
        this.allowance = allowance;
    }

    /** The bound for some atoms, whose pairs are calculated. */
    static SetBound of(Atoms atoms) {
        int size = atoms.size();
        double[][] together = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (!atoms.conflict(i, j)) {
                    double beyond = atoms.total(1L << i)
                            + atoms.total(1L << j)
                            - atoms.total(0)
                            - atoms.total(1L << i | 1L << j);
                    together[i][j] = Math.max(0, beyond);
                    together[j][i] = together[i][j];
                }
            }
        }
        return new SetBound(atoms, together, 0);
    }

    /** This bound with so many kg CO2e more that a measure may save beside another one. */
    SetBound allowing(double more) {
        return new SetBound(atoms, together, allowance + more);
    }

    /** What two atoms may save beyond what each saves alone. */
    double together(int one, int other) {
        return together[one][other] + allowance;
    }

    /** How much more the pairs of a set would have to save, each, to explain what it saves; 0 if they explain it, within rounding. */
    double excess(long set, double rounding) {
        List<Integer> members = new ArrayList<>();
        double explained = 0;
        for (int atom = 0; atom < atoms.size(); atom++) {
            if ((set & 1L << atom) != 0) {
                int one = atom;
                explained += atoms.total(0) - atoms.total(1L << atom);
                explained += members.stream()
                        .mapToDouble(other -> together(one, other))
                        .sum();
                members.add(atom);
            }
        }
        double more = atoms.total(0) - atoms.total(set) - explained;
        int pairs = members.size() * (members.size() - 1) / 2;
        return pairs > 0 && more > rounding ? more / pairs : 0;
    }

    /**
     * The bound, infinite if no set reaches the total.
     *
     * @param set the given set
     * @param open atoms that may be added
     * @param savings what each atom saves beside the given set, by atom
     * @param needed how much is to be saved, in kg CO2e
     */
    double cost(long set, List<Integer> open, double[] savings, double needed) {
        if (open.isEmpty()) {
            return needed > 0 ? Double.POSITIVE_INFINITY : atoms.cost(set);
        }
        double[] costs = new double[open.size()];
        double[] saves = new double[open.size()];
        double largest = 0;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = atoms.at(open.get(i)).cost();
            saves[i] = Math.max(0, savings[open.get(i)] + half(open.get(i), open));
            largest = Math.max(largest, saves[i]);
        }
        LinearProgram program = LinearProgram.of(costs);
        if (needed > 0) {
            if (largest == 0) {
                return Double.POSITIVE_INFINITY;
            }
            program.atLeast(scaled(saves, largest), (1 - Target.TOLERANCE) * needed / largest);
        }
        groups(open).forEach(row -> program.atMost(row, 1));
        return program.solve()
                .map(shares -> atoms.cost(set) + program.cost(shares))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private double half(int atom, List<Integer> open) {
        double sum = 0;
        for (int other : open) {
            sum += other == atom || atoms.conflict(atom, other) ? 0 : together(atom, other) / 2;
        }
        return sum;
    }

    private static double[] scaled(double[] values, double scale) {
        return Arrays.stream(values).map(value -> value / scale).toArray();
    }

    /** Rows of ones over atoms of which each excludes each other; together they hold every pair that excludes one another. */
    private List<double[]> groups(List<Integer> open) {
        List<double[]> rows = new ArrayList<>();
        boolean[][] held = new boolean[open.size()][open.size()];
        for (int i = 0; i < open.size(); i++) {
            for (int j = i + 1; j < open.size(); j++) {
                if (atoms.conflict(open.get(i), open.get(j)) && !held[i][j]) {
                    rows.add(group(open, i, j, held));
                }
            }
        }
        return rows;
    }

    private double[] group(List<Integer> open, int first, int second, boolean[][] held) {
        List<Integer> members = new ArrayList<>(List.of(first, second));
        for (int k = second + 1; k < open.size(); k++) {
            int next = k;
            if (members.stream().allMatch(member -> atoms.conflict(open.get(member), open.get(next)))) {
                members.add(k);
            }
        }
        double[] row = new double[open.size()];
        members.forEach(member -> row[member] = 1);
        members.forEach(one -> members.forEach(other -> held[one][other] = true));
        return row;
    }
}
