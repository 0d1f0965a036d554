package io.github.footprint4j.examples.cli;

import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Locale;

/** The forms in which a footprint is written. */
enum Format {
    /** A table for a terminal. */
    TABLE {
        @Override
        String write(Footprint footprint, TextStyle style) {
            return FootprintReport.of(footprint).text(style);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        String write(Footprint footprint, TextStyle style) {
            return FootprintJson.write(footprint);
        }
    },
    /** One row a line, for spreadsheets. */
    CSV {
        @Override
        String write(Footprint footprint, TextStyle style) {
            return FootprintReport.of(footprint).csv();
        }
    },
    /** A document. */
    MD {
        @Override
        String write(Footprint footprint, TextStyle style) {
            return FootprintReport.of(footprint).markdown();
        }
    };

    /** The forms that are written to files. */
    static List<Format> files() {
        return List.of(JSON, CSV, MD);
    }

    abstract String write(Footprint footprint, TextStyle style);

    /** The word on the command line and the ending of a file. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
