package io.github.footprint4j.data.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A named text: what a file held when it was read.
 *
 * @param name the name that places show, such as {@code phone.yaml}; its ending tells the syntax
 * @param text the characters without a byte order mark
 */
public record Source(String name, String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Drops a byte order mark. */
    public Source {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** A source without text yet: {@code Source.named("phone.yaml").with(text)}. */
    public static Source named(String name) {
        return new Source(name, "");
    }

    /**
     * The text of a UTF-8 file of at most 16 MiB.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the file is missing, unreadable, too large or not UTF-8
     */
    public static Source read(Path file) {
        return SourceBytes.of(file, DocumentLimits.DOCUMENT).decode();
    }

    /**
     * The text of a UTF-8 file with a table, see {@link #read(Path)}.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the file is missing, unreadable, larger than allowed or not UTF-8
     */
    public static Source read(Path file, TableLimits limits) {
        return SourceBytes.of(file, limits.bytes()).decode();
    }

    /**
     * The text of a resource beside a class, under the same rules as a file.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if there is no such resource
     */
    public static Source resource(Class<?> owner, String name) {
        return SourceBytes.of(owner, name).decode();
    }

    /**
     * The same name with the text of a UTF-8 stream of at most 16 MiB, such as standard input; the stream stays open.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the stream cannot be read, is too large or not UTF-8
     */
    public Source with(InputStream stream) {
        return SourceBytes.of(name, stream, DocumentLimits.DOCUMENT).decode();
    }

    /**
     * The same name with the text of a UTF-8 stream with a table, see {@link #with(InputStream)}.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if the stream cannot be read, is larger than allowed or not UTF-8
     */
    public Source with(InputStream stream, TableLimits limits) {
        return SourceBytes.of(name, stream, limits.bytes()).decode();
    }

    /** The same name with another text. */
    public Source with(String newText) {
        return new Source(name, newText);
    }

    /** The lines without their ends; a line ends with LF, CR LF or CR. */
    public List<String> lines() {
        return LineIndex.of(text).lines();
    }

    /** One line without its end, counted from 1, for showing it under a message. */
    public Optional<String> line(int number) {
        return LineIndex.line(text, number);
    }
}
