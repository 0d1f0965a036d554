package io.github.footprint4j.report;

import io.github.footprint4j.report.TextTable.Column;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.List;

/** What a footprint keeps beside its total, as cells of a table. */
final class BesideTable {

    static final String TITLE = "Beside the total, not in it";

    static List<Column> columns(Footprint footprint) {
        return List.of(
                Column.left("what does not count"),
                Column.point(Figures.unit(footprint)),
                Column.left("clause of PAS 2050:2011"));
    }

    private BesideTable() {}

    /** One row for each account; none if everything counts. */
    static List<List<String>> rows(Footprint footprint) {
        return footprint.byAccount().entrySet().stream()
                .map(sum -> List.of(
                        sum.getKey().toString(),
                        Digits.value(sum.getValue()),
                        sum.getKey().clause()))
                .toList();
    }
}
