package io.github.footprint4j.examples.cli;

import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.TextStyle;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option that chooses the form of an answer, the same for every command. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = "${COMPLETION-CANDIDATES}; table if not given.")
    private Format format = Format.TABLE;

    /** The form. */
    Format format() {
        return format;
    }

    /** Prints an answer in lines as wide as the console. */
    void print(Console console, Document document, Supplier<String> json) {
        print(console, document, json, TextStyle.DEFAULT.withWidth(console.width()));
    }

    /** Prints an answer in a style. */
    void print(Console console, Document document, Supplier<String> json, TextStyle style) {
        console.out().print(format.write(document, json, style));
    }
}
