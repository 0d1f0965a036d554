package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.data.source.CsvCell;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The columns of a table of sales; a column that is none of the known ones is named after the parameter it sets. */
final class SalesHeader {

    static final String PRODUCT = "product";
    static final String VARIANT = "variant";
    static final String UNITS = "units";
    static final String COUNTRY = "country";
    static final String REGION = "region";
    static final String YEAR = "year";

    private static final List<String> KNOWN = List.of(PRODUCT, VARIANT, UNITS, COUNTRY, REGION, YEAR);

    /** A column of settings, and what is wrong in it if there is such a parameter at all. */
    static final class SettingColumn {

        private final CsvCell header;
        private final TableProblems problems = new TableProblems();
        private boolean known;

        private SettingColumn(CsvCell header) {
            this.header = header;
        }

        /** The parameter. */
        String parameter() {
            return header.text();
        }

        /** Notes that a product has such a parameter. */
        void know() {
            known = true;
        }

        /** Where problems go that only matter if any product has such a parameter. */
        TableProblems problems() {
            return problems;
        }
    }

    private final int size;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<Integer, SettingColumn> settings = new LinkedHashMap<>();

    private SalesHeader(int size) {
        this.size = size;
    }

    /** The columns; empty if a column is missing without which no row can be read. */
    static Optional<SalesHeader> of(List<CsvCell> cells, TableProblems problems) {
        SalesHeader header = new SalesHeader(cells.size());
        for (int position = 0; position < cells.size(); position++) {
            header.add(cells.get(position), position, problems);
        }
        List<String> missing = List.of(PRODUCT, UNITS).stream()
                .filter(name -> !header.positions.containsKey(name))
                .toList();
        if (missing.size() > 1) {
            problems.add(cells.get(0).place(), header::otherTable);
        } else {
            missing.forEach(name -> problems.add(cells.get(0).place(), () -> header.missing(name)));
        }
        return missing.isEmpty() ? Optional.of(header) : Optional.empty();
    }

    /** What has neither of the two columns is no table of sales with a slip in it. */
    private Issue otherTable() {
        return Issue.error(
                        IssueCode.MISSING_FIELD,
                        Place.NONE,
                        "the table has neither a column \"" + PRODUCT + "\" nor \"" + UNITS + "\", only "
                                + String.join(", ", positions.keySet()))
                .maybe("it is no table of sales; the rows of a bill of materials become the parts of a product file");
    }

    private Issue missing(String name) {
        List<String> others =
                settings.values().stream().map(SettingColumn::parameter).toList();
        return Issue.error(
                        IssueCode.MISSING_FIELD,
                        Place.NONE,
                        "the table has no column \"" + name + "\", only " + String.join(", ", positions.keySet()))
                .maybe(ClosestNames.of(others).to(name).stream()
                        .findFirst()
                        .map(other -> "\"" + other + "\" is meant")
                        .orElse(""));
    }

    private void add(CsvCell cell, int position, TableProblems problems) {
        String name = cell.text();
        if (cell.isBlank()) {
            problems.add(
                    cell.place(), () -> error(IssueCode.MISSING_FIELD, "column " + (position + 1) + " has no name"));
        } else if (positions.putIfAbsent(name, position) != null) {
            problems.add(
                    cell.place(),
                    () -> error(
                            IssueCode.DUPLICATE_KEY,
                            "the column \"" + name + "\" stands twice, first as column "
                                    + (positions.getOrDefault(name, 0) + 1)));
        } else if (!KNOWN.contains(name)) {
            settings.put(position, new SettingColumn(cell));
        }
    }

    private static Issue error(IssueCode code, String message) {
        return Issue.error(code, Place.NONE, message);
    }

    /** How many columns there are. */
    int size() {
        return size;
    }

    /** The columns of settings by position. */
    Map<Integer, SettingColumn> settings() {
        return settings;
    }

    /** True if there is a column of this name. */
    boolean has(String name) {
        return positions.containsKey(name);
    }

    /** The cell of a column; empty if there is no such column or nothing stands in the cell. */
    Optional<CsvCell> find(String name, List<CsvCell> row) {
        return Optional.ofNullable(positions.get(name)).map(row::get).filter(cell -> !cell.isBlank());
    }

    /** The texts of a row without that of its units. */
    List<String> withoutUnits(List<CsvCell> row) {
        List<String> texts = new ArrayList<>(size);
        int units = positions.getOrDefault(UNITS, size);
        for (int position = 0; position < size; position++) {
            if (position != units) {
                texts.add(row.get(position).text());
            }
        }
        return texts;
    }

    /** How much is wrong in columns of settings so far. */
    int problems() {
        return settings.values().stream()
                .mapToInt(column -> column.problems.count())
                .sum();
    }

    /**
     * Adds what is wrong in columns of settings; a column that no product knows is one problem by itself, unless rows that were not read
     * may have one that does.
     */
    void close(Collection<String> parameters, TableProblems problems, boolean isStopped) {
        Collection<String> names = new TreeSet<>(parameters);
        names.addAll(KNOWN);
        for (SettingColumn column : settings.values()) {
            if (column.known) {
                problems.addAll(column.problems);
            } else if (!isStopped) {
                problems.add(column.header.place(), () -> unknown(column.parameter(), names));
            }
        }
    }

    private static Issue unknown(String name, Collection<String> names) {
        List<String> closest = new ArrayList<>(ClosestNames.of(names).to(name));
        return error(
                        IssueCode.UNKNOWN_FIELD,
                        "the column \"" + name + "\" is none of " + String.join(", ", KNOWN)
                                + " and no parameter of a product of this table")
                .maybeOneOf(closest);
    }
}
