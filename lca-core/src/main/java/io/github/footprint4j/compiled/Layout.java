package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.matrix.Index;
import io.github.footprint4j.matrix.SparsePattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
        SortedMap<Node, SystemColumn> byNode = new TreeMap<>();
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

    private static List<SystemColumn> reached(SortedMap<Node, SystemColumn> byNode, List<Node> demanded) {
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

        /** In the order of columns, then of rows. */
        private record Cell(int row, int column) implements Comparable<Cell> {

            @Override
            public int compareTo(Cell other) {
                return column == other.column ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
            }
        }

        private final SortedMap<Cell, List<Term>> terms = new TreeMap<>();

        void add(int row, int column, Term term) {
            terms.computeIfAbsent(new Cell(row, column), unused -> new ArrayList<>(1))
                    .add(term);
        }

        CellSlots slots(Term.Slots slots, int rows, int columns) {
            SparsePattern.Builder pattern = SparsePattern.builder(rows, columns);
            int[] found = new int[terms.size()];
            int[] magnitudes = new int[found.length];
            int entry = 0;
            for (Map.Entry<Cell, List<Term>> cell : terms.entrySet()) {
                pattern.add(cell.getKey().row(), cell.getKey().column());
                found[entry] = slots.of(sum(cell.getValue()));
                magnitudes[entry] =
                        cell.getValue().size() == 1 ? CellSlots.NO_SUM : slots.of(magnitude(cell.getValue()));
                entry++;
            }
            return new CellSlots(pattern.build(), found, magnitudes);
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
