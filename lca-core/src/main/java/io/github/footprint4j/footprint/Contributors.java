package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.model.EntryLabels;
import io.github.footprint4j.result.Contributor;
import io.github.footprint4j.result.Footprint;
import java.util.List;

/** The largest contributors to a footprint. */
final class Contributors {

    private static final int SHOWN = 5;

    private Contributors() {}

    static Table of(Footprint footprint) {
        EntryLabels labels = footprint.labels();
        return new Table(
                List.of(
                        Column.words("line"),
                        Column.words("dataset"),
                        Column.numbers(Figures.unit(footprint)),
                        Column.texts("share")),
                footprint.top(SHOWN).stream().map(one -> cells(one, labels)).toList());
    }

    private static List<Cell> cells(Contributor one, EntryLabels labels) {
        boolean isOwn = one.process().process().isEmpty();
        return List.of(
                Cell.words(labels.ofLine(one.tag().line())),
                Cell.words(isOwn ? "its own emissions" : one.process().toString()),
                Cell.number(one.co2e(), Form.VALUE),
                Cell.number(one.share(), Form.SHARE));
    }
}
