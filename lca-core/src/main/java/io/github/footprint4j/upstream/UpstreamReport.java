package io.github.footprint4j.upstream;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.UpstreamTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the kilograms of a footprint come from, as a report: the supply tree, who emits, and the gases by origin. Each of the three sums to
 * the total.
 *
 * <pre>{@code
 * System.out.println(UpstreamReport.of(footprint, 0.01).text());
 * }</pre>
 */
public final class UpstreamReport {

    private final Footprint footprint;
    private final UpstreamTree tree;

    private UpstreamReport(Footprint footprint, UpstreamTree tree) {
        this.footprint = footprint;
        this.tree = tree;
    }

    /**
     * The report.
     *
     * @param cutOff the share of the sum of all magnitudes below which a branch of the tree is counted in the rest; above 0, at most 1
     * @throws IllegalArgumentException for another cut-off
     */
    public static Document of(Footprint footprint, double cutOff) {
        UpstreamReport report = new UpstreamReport(footprint, footprint.upstream(cutOff));
        return Document.of(() -> report.blocks(cutOff), UpstreamSheet.of(footprint, report.tree));
    }

    private List<Block> blocks(double cutOff) {
        return List.of(
                new Block.Heading(1, "Where the kilograms of " + footprint.product() + " come from: " + footprint),
                Block.Section.below(2, "Who supplies whom", new Block.Rows(supplies())),
                new Block.Words("A branch of less than "
                        + Figures.share(cutOff)
                        + " of the whole is in the rest of who buys it; \"own\" is what a supplier"
                        + " emits itself."),
                Block.Section.below(2, "Who emits", new Block.Rows(emitters())),
                Block.Section.below(2, "Which gases", new Block.Rows(origins())));
    }

    private Table supplies() {
        List<List<Cell>> rows = new ArrayList<>();
        add(tree, 0, rows);
        return new Table(
                List.of(
                        Column.words("supplier"),
                        Column.numbers(Figures.unit(footprint)),
                        Column.texts("share"),
                        Column.numbers("own")),
                rows);
    }

    private void add(UpstreamTree branch, int depth, List<List<Cell>> rows) {
        rows.add(row(new Cell.Words(branch.node().toString(), depth, false), branch.total(), number(branch.direct())));
        branch.suppliers().forEach(one -> add(one, depth + 1, rows));
        if (branch.remainder() != 0) {
            rows.add(row(new Cell.Words("the rest", depth + 1, false), branch.remainder(), Cell.NOTHING));
        }
    }

    private List<Cell> row(Cell name, double co2e, Cell own) {
        return List.of(name, number(co2e), share(co2e), own);
    }

    private Table emitters() {
        return ranked("process", footprint.byEmitter());
    }

    private Table origins() {
        Map<String, Double> sums = footprint
                .cube()
                .by(cell -> cell.substance().gas() + ", " + cell.substance().origin());
        return ranked("gas and origin", sums);
    }

    /** The largest first, whatever its sign. */
    private Table ranked(String title, Map<?, Double> sums) {
        return new Table(
                List.of(Column.words(title), Column.numbers(Figures.unit(footprint)), Column.texts("share")),
                UpstreamSheet.ranked(sums)
                        .map(one -> List.of(
                                Cell.words(one.getKey().toString()), number(one.getValue()), share(one.getValue())))
                        .toList());
    }

    private Cell share(double co2e) {
        return Cell.number(co2e / footprint.total(), Form.SHARE);
    }

    private static Cell number(double co2e) {
        return Cell.number(co2e, Form.VALUE);
    }
}
