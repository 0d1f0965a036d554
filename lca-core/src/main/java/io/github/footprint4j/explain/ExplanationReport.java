package io.github.footprint4j.explain;

import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.ComparisonWords;
import io.github.footprint4j.compare.VerdictWords;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.explain.Explanation.Cause;
import io.github.footprint4j.explain.Explanation.Moved;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changes do to a footprint: a waterfall from the footprint before to that after, and beneath each change what moved.
 *
 * <p>Values are rounded one by one.
 */
public final class ExplanationReport {

    private static final double ROUNDING = 1e-12;

    private final Explanation explanation;

    private ExplanationReport(Explanation explanation) {
        this.explanation = explanation;
    }

    /** The waterfall alone. */
    public static Document summary(Explanation explanation) {
        return new ExplanationReport(explanation).document(false);
    }

    /** The waterfall with what moved beneath each change. */
    public static Document of(Explanation explanation) {
        return new ExplanationReport(explanation).document(true);
    }

    private Document document(boolean whole) {
        return Document.of(() -> blocks(whole), ExplanationSheet.of(explanation));
    }

    private List<Block> blocks(boolean whole) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title()));
        blocks.add(waterfall());
        blocks.add(new Block.Words(verdict()));
        whole().map(Block.Words::new).ifPresent(blocks::add);
        pairing()
                .formulas()
                .map(both -> VerdictWords.of("The difference", both, unit()))
                .map(Block.Words::new)
                .ifPresent(blocks::add);
        explanation.sampled().map(this::sampled).map(Block.Words::new).ifPresent(blocks::add);
        if (whole) {
            explanation.causes().forEach(cause -> {
                blocks.add(new Block.Heading(2, cause.change().toString()));
                blocks.add(moves(cause));
            });
        }
        explanation.warnings().stream()
                .map(Issue::toString)
                .map(Block.Words::new)
                .forEach(blocks::add);
        return blocks;
    }

    private String title() {
        int count = explanation.causes().size();
        return explanation.before().product() + " with " + Noun.of("change").counted(count) + ", in " + unit();
    }

    private String unit() {
        return explanation.isRestated()
                ? ComparisonWords.unit(explanation.comparison())
                : explanation.before().unit() + " per " + explanation.before().service();
    }

    private Pairing pairing() {
        return explanation.comparison().between(0, 1);
    }

    private String sampled(ShapleyShares.Sampled sampled) {
        boolean isRounding =
                sampled.error() <= ROUNDING * explanation.before().cube().magnitude();
        return "The parts are means over " + sampled.orders() + " orders of the changes"
                + (isRounding
                        ? ", in which each change adds the same but for rounding, or the same in an order and its reverse."
                        : ", each within " + Digits.significant(sampled.error(), 2) + " "
                                + explanation.before().unit() + " (95 %).");
    }

    /** How sure the difference is, for a year if the changes alter how long a unit lasts. */
    private String verdict() {
        Difference difference = pairing().difference();
        String spread = pairing()
                .interval()
                .filter(interval -> !interval.isPoint())
                .map(interval -> "; " + IntervalWords.of(interval)
                        + (interval.hasNoAnswer() ? "" : "; what both share cancels in each draw"))
                .orElse("");
        String middle = pairing()
                .interval()
                .flatMap(unused -> IntervalWords.middle(difference, "The difference"))
                .map(sentence -> " " + sentence)
                .orElse("");
        return "With the changes: " + Digits.signed(difference.total()) + " "
                + explanation.before().unit()
                + (explanation.comparison().unit().perYear() ? " per year" : "") + spread + "." + middle + " "
                + VerdictWords.of(pairing());
    }

    /** The totals of both functional units, where the table is not for them. */
    private Optional<String> whole() {
        return explanation.isRestated()
                ? Optional.of("For their own functional units: before " + own(explanation.before()) + ", after "
                        + own(explanation.after()) + ".")
                : Optional.empty();
    }

    private static String own(Footprint footprint) {
        return Digits.value(footprint.total()) + " " + footprint.unit() + " for "
                + footprint.functionalUnit().amount() + " over "
                + Figures.years(footprint.facts().duration());
    }

    private Block waterfall() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.words("before"), Cell.number(explanation.totalBefore(), Form.VALUE), Cell.NOTHING));
        for (Cause cause : explanation.causes()) {
            rows.add(List.of(
                    Cell.words(cause.change().toString()),
                    Cell.number(cause.co2e(), Form.DIFFERENCE),
                    share(cause.co2e())));
        }
        rows.add(List.of(
                Cell.words("after"),
                Cell.number(explanation.totalAfter(), Form.VALUE),
                share(explanation.difference())));
        return new Block.Rows(new Table(List.of(Column.words("change"), numbers(), Column.texts("of before")), rows));
    }

    private Column numbers() {
        return Column.numbers(explanation.before().unit().symbol());
    }

    private Block moves(Cause cause) {
        List<Column> columns = List.of(Column.words("stage"), Column.words("line"), Column.words("process"), numbers());
        List<List<Cell>> rows =
                cause.moved().stream().map(ExplanationReport::row).toList();
        return rows.isEmpty() ? new Block.Words("Nothing moves.") : new Block.Rows(new Table(columns, rows));
    }

    private static List<Cell> row(Moved moved) {
        return List.of(
                Cell.words(moved.tag().stage().toString()),
                Cell.words(moved.tag().line()),
                Cell.words(moved.process().toString()),
                Cell.number(moved.co2e(), Form.DIFFERENCE));
    }

    private Cell share(double part) {
        return Cell.number(part / explanation.totalBefore(), Form.CHANGE);
    }
}
