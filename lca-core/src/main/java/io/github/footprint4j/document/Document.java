package io.github.footprint4j.document;

import java.util.List;
import java.util.stream.Collectors;
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
 * <p>Immutable and thread-safe.
 *
 * @param blocks the blocks in their order
 */
public record Document(List<Block> blocks) {

    /** Copies the list. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A document of blocks. */
    public static Document of(Block... blocks) {
        return new Document(List.of(blocks));
    }

    /** This document with further blocks at its end. */
    public Document with(List<? extends Block> more) {
        return new Document(Stream.concat(blocks.stream(), more.stream()).toList());
    }

    /** The document and another one below it. */
    public Document with(Document more) {
        return with(more.blocks());
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
     * Its records as comma-separated values after RFC 4180: the names of the columns, then one row each in full precision, each ended by
     * CR LF; a number that is not known is empty.
     */
    public String csv() {
        return new CsvWriter().write(this);
    }

    /** The lines of the blocks, an empty one between two blocks that have any. */
    private String joined(Block.Cases<List<String>> writer) {
        return blocks.stream()
                .map(block -> block.match(writer))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join("\n", lines) + "\n")
                .collect(Collectors.joining("\n"));
    }
}
