package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.matrix.Index;
import io.github.footprint4j.matrix.SparsePattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where everything of a system stands: rows and columns in the order of their names, without what nothing reaches, and the slot of the
 * program that holds each cell.
 *
 * <p>Row and column of a node have the same number: the row is what the column makes.
 */
public final class Layout {

    private final Index<Node> nodes;
    private final Index<Substance> substances;
    private final List<SystemColumn> columns;
    private final CellSlots technosphere;
    private final CellSlots biosphere;

    private Layout(Index<Node> nodes, Index<Substance> substances, List<SystemColumn> columns, Term.Slots slots) {
        this.nodes = nodes;
        this.substances = substances;
        this.columns = columns;
        this.technosphere = technosphere(slots);
        this.biosphere = biosphere(slots);
    }

    static Layout of(List<SystemColumn> all, List<Node> demanded, Term.Slots slots) {
        Map<Node, SystemColumn> byNode = new HashMap<>();
        all.forEach(column -> byNode.put(column.node(), column));
        List<SystemColumn> reached = reached(byNode, demanded);
        SortedSet<Substance> substances = new TreeSet<>();
        reached.forEach(column -> column.emissions().forEach(emission -> substances.add(emission.substance())));
        return new Layout(
                Index.of(reached.stream().map(SystemColumn::node).toList()),
                Index.of(List.copyOf(substances)),
                reached,
                slots);
    }

    /** The names of rows and columns. */
    public Index<Node> nodes() {
        return nodes;
    }

    /** The names of the rows of the biosphere. */
    public Index<Substance> substances() {
        return substances;
    }

    /** The columns, in the order of the nodes. */
    public List<SystemColumn> columns() {
        return columns;
    }

    /** The cells of what nodes make and ask for. */
    public CellSlots technosphere() {
        return technosphere;
    }

    /** The cells of what nodes emit. */
    public CellSlots biosphere() {
        return biosphere;
    }

    private static List<SystemColumn> reached(Map<Node, SystemColumn> byNode, List<Node> demanded) {
        Set<Node> reached = new HashSet<>(demanded); // looked up only
        Deque<Node> open = new ArrayDeque<>(demanded);
        while (!open.isEmpty()) {
            SystemColumn column = byNode.get(open.pop());
            if (column != null) {
                for (SystemColumn.ColumnLink flow : column.flows()) {
                    if (reached.add(flow.row())) {
                        open.push(flow.row());
                    }
                }
            }
        }
        return byNode.values().stream()
                .filter(column -> reached.contains(column.node()))
                .sorted(Comparator.comparing(SystemColumn::node))
                .toList();
    }

    private CellSlots technosphere(Term.Slots slots) {
        CellTerms cells = new CellTerms();
        for (int j = 0; j < columns.size(); j++) {
            SystemColumn column = columns.get(j);
            cells.add(j, j, inUnit(column.outcome().term(), column));
            for (SystemColumn.ColumnLink flow : column.flows()) {
                int row = nodes.position(flow.row());
                cells.add(row, j, inUnit(flow.amount().term(), columns.get(row)));
            }
        }
        return cells.slots(slots, nodes.size(), nodes.size());
    }

    private static Term inUnit(Term base, SystemColumn row) {
        return base.dividedBy(new Term.Fixed(row.unit().factor()));
    }

    private CellSlots biosphere(Term.Slots slots) {
        CellTerms cells = new CellTerms();
        for (int j = 0; j < columns.size(); j++) {
            for (SystemColumn.Emission emission : columns.get(j).emissions()) {
                cells.add(substances.position(emission.substance()), j, emission.mass());
            }
        }
        return cells.slots(slots, substances.size(), nodes.size());
    }

    /** The terms of the cells while they are gathered; the terms of one cell are added in an order that the file does not decide. */
    private static final class CellTerms {

        /** One term of a cell, in the order of columns, then of rows. */
        private record Cell(int row, int column, Term term) implements Comparable<Cell> {

            @Override
            public int compareTo(Cell other) {
                return column == other.column ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
            }
        }

        private final List<Cell> cells = new ArrayList<>();

        void add(int row, int column, Term term) {
            cells.add(new Cell(row, column, term));
        }

        CellSlots slots(Term.Slots slots, int rows, int columns) {
            Collections.sort(cells);
            SparsePattern.Builder pattern = SparsePattern.builder(rows, columns);
            int[] found = new int[cells.size()];
            int[] magnitudes = new int[found.length];
            int entry = 0;
            int end = 0;
            for (int start = 0; start < cells.size(); start = end) {
                Cell cell = cells.get(start);
                List<Term> terms = new ArrayList<>(1);
                while (end < cells.size() && cell.compareTo(cells.get(end)) == 0) {
                    terms.add(cells.get(end).term());
                    end++;
                }
                pattern.add(cell.row(), cell.column());
                found[entry] = slots.of(sum(terms));
                magnitudes[entry] = terms.size() == 1 ? CellSlots.NO_SUM : slots.of(magnitude(terms));
                entry++;
            }
            return new CellSlots(pattern.build(), Arrays.copyOf(found, entry), Arrays.copyOf(magnitudes, entry));
        }

        private static Term magnitude(List<Term> summands) {
            return Term.sum(summands.stream()
                    .map(term -> Term.apply(Operation.ABS, term))
                    .toList());
        }

        private static Term sum(List<Term> summands) {
            return summands.size() == 1 ? summands.get(0) : Term.sum(Term.inOrder(summands));
        }
    }

    /** Where the amounts of a line stand. */
    public Stream<Place> places(String line) {
        return columns.stream()
                .filter(column ->
                        column.tag().filter(tag -> tag.line().equals(line)).isPresent())
                .flatMap(column -> column.fields().stream())
                .map(field -> field.place());
    }
}
