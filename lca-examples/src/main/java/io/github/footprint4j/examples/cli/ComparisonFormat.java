package io.github.footprint4j.examples.cli;

import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.ComparisonCsv;
import io.github.footprint4j.data.json.ComparisonJson;
import io.github.footprint4j.document.TextStyle;
import java.util.Locale;

/** The forms in which a comparison is written. */
enum ComparisonFormat {
    /** A table for a terminal. */
    TABLE {
        @Override
        String write(Comparison comparison, TextStyle style) {
            return comparison.document().text(style);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        String write(Comparison comparison, TextStyle style) {
            return ComparisonJson.write(comparison);
        }
    },
    /** One row a part and alternative, for spreadsheets. */
    CSV {
        @Override
        String write(Comparison comparison, TextStyle style) {
            return ComparisonCsv.write(comparison);
        }
    },
    /** A document. */
    MD {
        @Override
        String write(Comparison comparison, TextStyle style) {
            return comparison.document().markdown();
        }
    };

    abstract String write(Comparison comparison, TextStyle style);

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
