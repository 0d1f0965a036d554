package io.github.footprint4j.footprint;

import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.stream.Stream;

/** What a footprint keeps beside its total, as cells of a table. */
public final class BesideTable {

    public static final String TITLE = "Beside the total, not in it";

    /** The columns. */
    public static List<Column> columns(Footprint footprint) {
        Column what = Column.left("what does not count");
        Column value = Column.point(Figures.unit(footprint));
        return hasClauses(footprint)
                ? List.of(what, value, Column.left("clause of " + Method.PAS_2050_2011.name()))
                : List.of(what, value);
    }

    /** True under PAS 2050:2011, from which the clauses are; those of other methods are not known. */
    static boolean hasClauses(Footprint footprint) {
        return footprint.solved().system().method().name().equals(Method.PAS_2050_2011.name());
    }

    private BesideTable() {}

    /** One row for each account; none if everything counts. */
    public static List<List<String>> rows(Footprint footprint) {
        return footprint.byAccount().entrySet().stream()
                .map(sum -> Stream.of(
                                sum.getKey().toString(),
                                Digits.value(sum.getValue()),
                                sum.getKey().clause())
                        .limit(hasClauses(footprint) ? 3 : 2)
                        .toList())
                .toList();
    }
}
