package io.github.footprint4j.footprint;

import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.result.Contributor;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.List;

/** The largest contributors as cells of a table. */
final class Contributors {

    private static final int SHOWN = 5;

    static List<Column> columns(Footprint footprint) {
        return List.of(
                Column.left("line"),
                Column.left("dataset"),
                Column.point(Figures.unit(footprint)),
                Column.right("share"));
    }

    private Contributors() {}

    static List<List<String>> rows(Footprint footprint) {
        return footprint.top(SHOWN).stream().map(Contributors::cells).toList();
    }

    private static List<String> cells(Contributor one) {
        boolean isOwn = one.process().process().isEmpty();
        return List.of(
                one.tag().line(),
                isOwn ? "its own emissions" : one.process().toString(),
                Digits.value(one.co2e()),
                Figures.share(one.share()));
    }
}
