package io.github.footprint4j.trace;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.trace.Root.Bought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the kilograms of one element come from, as a report: its lines, then what each dataset and the file itself say of them. */
final class TraceReport {

    private final Trace trace;

    private TraceReport(Trace trace) {
        this.trace = trace;
    }

    static Document of(Trace trace) {
        return Document.of(() -> new TraceReport(trace).blocks(), TraceSheet.of(trace));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                1,
                title(),
                List.of("Method: " + MethodText.label(trace.footprint().method()))));
        if (trace.roots().isEmpty()) {
            blocks.add(new Block.Words("Nothing of it counts."));
        }
        blocks.add(Block.Section.below(2, "What it buys and emits", new Block.Rows(lines())));
        blocks.add(Block.Section.below(2, "Beside the total, not in it", new Block.Rows(beside())));
        datasets()
                .forEach((id, dataset) -> blocks.add(Block.Section.inside(
                        2, id.toString(), new Block.Facts(new SourceFacts(trace.sources()).of(dataset)))));
        List<Fact> written = new SourceFacts(trace.sources()).written(trace.roots());
        if (!written.isEmpty()) {
            blocks.add(Block.Section.inside(2, "What the file says", new Block.Facts(written)));
        }
        blocks.add(new Block.Words("What a dataset itself buys is inside its figure; lca upstream opens it."));
        return blocks;
    }

    private String title() {
        double total = trace.footprint().total();
        String share = total == 0 ? "" : ", " + Figures.share(trace.co2e() / total) + " of " + Digits.value(total);
        return trace.element() + " of " + trace.footprint().product() + ": " + Digits.value(trace.co2e()) + " "
                + trace.footprint().unit() + " per " + trace.footprint().service() + share;
    }

    private Table lines() {
        return new Table(
                List.of(
                        Column.words("stage, line"),
                        Column.words("from"),
                        Column.texts("how much"),
                        Column.texts(trace.footprint().unit() + " per unit"),
                        Column.numbers(Figures.unit(trace.footprint())),
                        Column.texts("share"),
                        Column.bars()),
                trace.roots().stream().map(this::line).toList());
    }

    private List<Cell> line(Root root) {
        return List.of(
                Cell.words(root.line().stage() + ", " + root.line().line()),
                Cell.words(root.from()),
                root.bought().map(TraceReport::amount).orElse(Cell.NOTHING),
                root.bought().map(TraceReport::perUnit).orElse(Cell.NOTHING),
                Cell.number(root.co2e(), Form.VALUE),
                Cell.number(trace.co2e() == 0 ? Double.NaN : root.co2e() / trace.co2e(), Form.SHARE),
                Cell.bar(root.co2e()));
    }

    private static Cell amount(Bought bought) {
        return Cell.rounded(bought.amount(), Digits.value(bought.amount()) + " " + bought.unit());
    }

    private static Cell perUnit(Bought bought) {
        return Cell.rounded(bought.perUnit(), Digits.value(bought.perUnit()) + " per " + bought.unit());
    }

    private Table beside() {
        return new Table(
                List.of(
                        Column.words("stage, line"),
                        Column.words("account"),
                        Column.numbers(Figures.unit(trace.footprint()))),
                trace.beside().stream().map(TraceReport::beside).toList());
    }

    private static List<Cell> beside(Memo memo) {
        return List.of(
                Cell.words(memo.tag().stage() + ", " + memo.tag().line()),
                Cell.words(memo.account().toString()),
                Cell.number(memo.co2e(), Form.VALUE));
    }

    /** Each dataset once, in the order of the lines. */
    private Map<ProcessId, Dataset> datasets() {
        Map<ProcessId, Dataset> all = new LinkedHashMap<>();
        trace.roots().forEach(root -> root.dataset().ifPresent(dataset -> all.putIfAbsent(dataset.id(), dataset)));
        return all;
    }
}
