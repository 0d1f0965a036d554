package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import java.util.stream.Stream;

/** What a footprint keeps beside its total, one row for each account; none if everything counts. */
final class BesideTable {

    private static final int WITH_CLAUSES = 3;

    private BesideTable() {}

    static Table of(Footprint footprint) {
        int columns = hasClauses(footprint) ? WITH_CLAUSES : WITH_CLAUSES - 1;
        Stream<Column> titles = Stream.of(
                Column.words("what does not count"),
                Column.numbers(Figures.unit(footprint)),
                Column.words("clause of " + Method.PAS_2050_2011.name()));
        return new Table(
                titles.limit(columns).toList(),
                footprint.byAccount().entrySet().stream()
                        .map(sum -> Stream.of(
                                        Cell.words(sum.getKey().toString()),
                                        Cell.number(sum.getValue(), Form.VALUE),
                                        Cell.words(sum.getKey().clause()))
                                .limit(columns)
                                .toList())
                        .toList());
    }

    /** True under PAS 2050:2011, from which the clauses are; those of other methods are not known. */
    private static boolean hasClauses(Footprint footprint) {
        return footprint.method().name().equals(Method.PAS_2050_2011.name());
    }
}
