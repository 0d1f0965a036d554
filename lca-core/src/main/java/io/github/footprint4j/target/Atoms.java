package io.github.footprint4j.target;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.UnsolvableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a set of measures is put together from: the measures that are done or not done, and the two ends of each lever. A set is a mask
 * with one bit for each atom, and its total is that of the full model, remembered once it is known. Not thread-safe.
 */
final class Atoms {

    private static final int MOST = 62;

    /**
     * One atom.
     *
     * @param measure the position of its measure
     * @param position what it moves the measure to
     * @param cost what that costs, in base units
     * @param isEnd true for the end of a lever
     */
    record Atom(int measure, double position, double cost, boolean isEnd) {}

    private final Response response;
    private final double[] start;
    private final List<Atom> atoms;
    private final long[] conflicts;
    private final Map<Long, Double> totals = new HashMap<>();
    private final SortedMap<Long, Issue> refused = new TreeMap<>();
    private int evaluated;

    private Atoms(Response response, double[] start, List<Atom> atoms, long[] conflicts) {
        this.response = response;
        this.start = start;
        this.atoms = atoms;
        this.conflicts = conflicts;
    }

    /**
     * The atoms of some measures.
     *
     * @param response the full model, with one position for each measure in the order of ids: 0 or 1, or the value of a lever
     * @param measures the measures
     * @param start the positions with nothing done
     */
    static Atoms of(Response response, Measures measures, double[] start) {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < measures.all().size(); i++) {
            add(measures.all().get(i), i, start[i], atoms);
        }
        refuseMore(atoms.size(), measures);
        long[] conflicts = new long[atoms.size()];
        for (int a = 0; a < atoms.size(); a++) {
            for (int b = 0; b < atoms.size(); b++) {
                boolean same = atoms.get(a).measure() == atoms.get(b).measure();
                boolean excluded = measures.all()
                        .get(atoms.get(a).measure())
                        .excludes(measures.all().get(atoms.get(b).measure()));
                conflicts[a] |= a != b && (same || excluded) ? 1L << b : 0;
            }
        }
        return new Atoms(response, start.clone(), atoms, conflicts);
    }

    /** A set is one number with a bit for each. */
    private static void refuseMore(int count, Measures measures) {
        if (count > MOST) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.LIMIT_EXCEEDED,
                            measures.place(),
                            "the measures and the two ends of each lever are " + count + ", expected at most " + MOST)
                    .maybe("fewer levers, or levers that move one way only"));
        }
    }

    private static void add(Measure measure, int position, double start, List<Atom> atoms) {
        double cost = measure.cost().base();
        atoms.addAll(measure.doing()
                .match(
                        changes -> List.of(new Atom(position, 1, cost, false)),
                        lever -> Stream.of(lever.from().base(), lever.to().base())
                                .filter(end -> end != start)
                                .map(end -> new Atom(position, end, cost * Math.abs(end - start), true))
                                .toList()));
    }

    int size() {
        return atoms.size();
    }

    Atom at(int atom) {
        return atoms.get(atom);
    }

    /** The atoms that are done or not done. */
    List<Integer> choices() {
        return IntStream.range(0, size())
                .filter(atom -> !at(atom).isEnd())
                .boxed()
                .toList();
    }

    /** The ends of levers that do not conflict with a set. */
    List<Integer> ends(long set) {
        return IntStream.range(0, size())
                .filter(atom -> at(atom).isEnd() && fits(atom, set))
                .boxed()
                .toList();
    }

    /** True if an atom is not in a set and excludes nothing in it. */
    boolean fits(int atom, long set) {
        return (set & (1L << atom)) == 0 && (conflicts[atom] & set) == 0;
    }

    /** True if two atoms exclude each other. */
    boolean conflict(int one, int other) {
        return (conflicts[one] & (1L << other)) != 0;
    }

    /** True if no two atoms of a set exclude each other. */
    boolean isAllowed(long set) {
        return IntStream.range(0, size()).noneMatch(atom -> (set & (1L << atom)) != 0 && (conflicts[atom] & set) != 0);
    }

    /** What the atoms of a set cost, summed in their order. */
    double cost(long set) {
        double sum = 0;
        for (int atom = 0; atom < size(); atom++) {
            sum += (set & (1L << atom)) == 0 ? 0 : at(atom).cost();
        }
        return sum;
    }

    /** The positions of a set. */
    double[] positions(long set) {
        double[] positions = start.clone();
        for (int atom = 0; atom < size(); atom++) {
            if ((set & (1L << atom)) != 0) {
                positions[at(atom).measure()] = at(atom).position();
            }
        }
        return positions;
    }

    /**
     * The total of a set by the full model; of a set without an answer that of the set without its last atom, so that the search goes on
     * as if that atom did nothing.
     *
     * @throws InvalidInputException if there is no answer with nothing done
     */
    double total(long set) {
        Double known = totals.get(set);
        if (known != null) {
            return known;
        }
        double total = answer(set, point(positions(set)));
        totals.put(set, total);
        return total;
    }

    private double answer(long set, Response.Point point) {
        if (!(point instanceof NoAnswer none)) {
            return point.total();
        }
        if (set == 0) {
            throw new InvalidInputException(none.reason());
        }
        refused.put(set, none.reason());
        return total(set & ~Long.highestOneBit(set));
    }

    /** True for a set that was calculated and has no answer. */
    boolean isRefused(long set) {
        return refused.containsKey(set);
    }

    /** The sets that were calculated and have no answer, with the reason. */
    SortedMap<Long, Issue> refused() {
        return refused;
    }

    /** The full model at some positions; where it has no finite answer, an infinite total without slopes. */
    Response.Point point(double[] positions) {
        evaluated++;
        try {
            Response.Point point = response.at(positions);
            return Double.isFinite(point.total())
                    ? point
                    : new NoAnswer(Issue.error(IssueCode.NOT_FINITE, Place.NONE, "the total is " + point.total()));
        } catch (InvalidInputException | UnsolvableException e) {
            return new NoAnswer(e.issues().get(0));
        }
    }

    /** Where there is no finite answer. */
    private record NoAnswer(Issue reason) implements Response.Point {

        @Override
        public double total() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double[] slopes() {
            return new double[Measures.MOST];
        }
    }

    /** How often the full model was asked. */
    int evaluated() {
        return evaluated;
    }
}
