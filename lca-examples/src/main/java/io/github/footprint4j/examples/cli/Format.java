package io.github.footprint4j.examples.cli;

import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The forms in which every command writes its answer. */
enum Format {
    /** For a terminal. */
    TABLE {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return document.text(style);
        }
    },
    /** A page of Markdown. */
    MD {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return document.markdown();
        }
    },
    /** Rows in full precision, for spreadsheets. */
    CSV {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return document.csv();
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return json.get();
        }
    };

    /** An older word for a table. */
    private static final String TEXT = "text";

    /** The forms that are written to files. */
    static List<Format> files() {
        return List.of(JSON, CSV, MD);
    }

    /**
     * The text of an answer.
     *
     * @param document the answer for people and spreadsheets
     * @param json gives the answer for programs
     * @param style how a table looks
     */
    abstract String write(Document document, Supplier<String> json, TextStyle style);

    /** The word on the command line and the ending of a file. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds a form by its word, in small or capital letters. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            String lower = word.toLowerCase(Locale.ROOT);
            String wanted = lower.equals(TEXT) ? TABLE.toString() : lower;
            return Arrays.stream(values())
                    .filter(format -> wanted.equals(format.toString()))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "expected one of " + known() + " (case-insensitive) but was '" + word + "'"));
        }

        private static String known() {
            return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
