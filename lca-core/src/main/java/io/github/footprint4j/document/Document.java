package io.github.footprint4j.document;

import io.github.footprint4j.solve.Once;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A report, written once: what is said, in its order, and not yet how a terminal, a page or a spreadsheet shows it.
 *
 * <pre>{@code
 * Document report = comparison.document();
 * System.out.print(report.text(TextStyle.DEFAULT));
 * Files.writeString(path, report.markdown());
 * }</pre>
 *
 * <p>Pages show its blocks, a spreadsheet gets its sheet; neither is calculated before it is asked for. Immutable and thread-safe.
 */
public final class Document {

    private final Once<List<Block>> blocks;
    private final Optional<Spreadsheet> sheet;

    private Document(Supplier<List<Block>> blocks, Optional<Spreadsheet> sheet) {
        this.blocks = new Once<>(() -> List.copyOf(blocks.get()));
        this.sheet = sheet;
    }

    /** A document of blocks, which has nothing for a spreadsheet. */
    public static Document of(Block... blocks) {
        List<Block> all = List.of(blocks);
        return new Document(() -> all, Optional.empty());
    }

    /**
     * A document.
     *
     * @param blocks gives the blocks in their order
     * @param sheet what a spreadsheet gets
     */
    public static Document of(Supplier<List<Block>> blocks, Spreadsheet sheet) {
        return new Document(blocks, Optional.of(sheet));
    }

    /** The blocks in their order. */
    public List<Block> blocks() {
        return blocks.value();
    }

    /** What a spreadsheet gets; empty if that is nothing. */
    public Optional<Spreadsheet> sheet() {
        return sheet;
    }

    /** This document with further blocks at its end. */
    public Document with(List<? extends Block> more) {
        List<Block> added = List.copyOf(more);
        return new Document(() -> joined(blocks(), added), sheet);
    }

    /** The document and another one below it, whose sheet stands for both if it has any: a spreadsheet has one line of titles. */
    public Document with(Document more) {
        return new Document(() -> joined(blocks(), more.blocks()), more.sheet.or(() -> sheet));
    }

    private static List<Block> joined(List<Block> first, List<Block> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** As plain text in the usual lines. */
    public String text() {
        return text(TextStyle.DEFAULT);
    }

    /** As plain text in lines, which ends with a line end. */
    public String text(TextStyle style) {
        return joined(new TextWriter(style));
    }

    /** As Markdown, which ends with a line end; characters with a meaning in Markdown or HTML are escaped. */
    public String markdown() {
        return joined(new MarkdownWriter());
    }

    /**
     * Its sheet as comma-separated values after RFC 4180: the names of the columns, then one row each in full precision, each ended by
     * CR LF; a number that is not known is empty.
     */
    public String csv() {
        return sheet.map(new CsvWriter()::write).orElse("");
    }

    /** The lines of the blocks, an empty one between two blocks that have any. */
    private String joined(Block.Cases<List<String>> writer) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks()) {
            List<String> lines = block.match(writer);
            text.append(text.isEmpty() || lines.isEmpty() ? "" : "\n");
            lines.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
