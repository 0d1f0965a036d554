package io.github.footprint4j.upstream;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.UpstreamTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of where kilograms come from: every branch of the tree with its path, every emitter, every gas of an origin. */
final class UpstreamSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("view"),
            Column.words("path"),
            Column.words("name"),
            Column.numbers("depth"),
            Column.numbers("kg_co2e"),
            Column.numbers("own_kg_co2e"));

    private UpstreamSheet() {}

    static Spreadsheet of(Footprint footprint, UpstreamTree tree) {
        return Spreadsheet.of(
                COLUMNS,
                () -> Stream.of(
                                branches(tree),
                                ranked(footprint.byEmitter()).map(one -> row("emitter", one)),
                                ranked(footprint.byGas()).map(one -> row("gas", one)),
                                ranked(footprint.byOrigin()).map(one -> row("origin", one)))
                        .flatMap(rows -> rows));
    }

    /** The largest first, whatever its sign; equal ones by name. */
    static <K> Stream<Map.Entry<K, Double>> ranked(Map<K, Double> sums) {
        return sums.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<K, Double> one) -> -Math.abs(one.getValue())));
    }

    private static Stream<List<Cell>> branches(UpstreamTree tree) {
        List<List<Cell>> rows = new ArrayList<>();
        add(tree, "", 0, rows);
        return rows.stream();
    }

    private static void add(UpstreamTree branch, String around, int depth, List<List<Cell>> rows) {
        String path = around + "/" + branch.node();
        rows.add(List.of(
                Cell.words("supplier"),
                Cell.words(path),
                Cell.words(branch.node().toString()),
                Cell.number(depth, Form.PLAIN),
                number(branch.total()),
                number(branch.direct())));
        branch.suppliers().forEach(one -> add(one, path, depth + 1, rows));
        if (branch.remainder() != 0) {
            rows.add(List.of(
                    Cell.words("rest"),
                    Cell.words(path),
                    Cell.words("the rest"),
                    Cell.number(depth + 1, Form.PLAIN),
                    number(branch.remainder()),
                    Cell.NOTHING));
        }
    }

    private static List<Cell> row(String view, Map.Entry<?, Double> one) {
        return List.of(
                Cell.words(view),
                Cell.NOTHING,
                Cell.words(one.getKey().toString()),
                Cell.NOTHING,
                number(one.getValue()),
                Cell.NOTHING);
    }

    private static Cell number(double co2e) {
        return Cell.number(co2e, Form.VALUE);
    }
}
