package io.github.footprint4j.examples.cli;

import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.TextStyle;
import java.util.Locale;
import java.util.function.Supplier;

/** The forms in which a short report is written. */
enum AnswerFormat {
    /** A table for a terminal. */
    TABLE {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return document.text(style);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return json.get();
        }
    },
    /** One row a line, for spreadsheets. */
    CSV {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return document.csv();
        }
    },
    /** A document. */
    MD {
        @Override
        String write(Document document, Supplier<String> json, TextStyle style) {
            return document.markdown();
        }
    };

    abstract String write(Document document, Supplier<String> json, TextStyle style);

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
