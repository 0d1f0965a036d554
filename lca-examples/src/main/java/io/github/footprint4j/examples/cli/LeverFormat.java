package io.github.footprint4j.examples.cli;

import io.github.footprint4j.data.json.LeversJson;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.sensitivity.LeverCsv;
import io.github.footprint4j.sensitivity.LeverReport;
import java.util.Locale;

/** The forms in which levers are written. */
enum LeverFormat {
    /** Tables for a terminal. */
    TABLE {
        @Override
        String write(Footprint footprint, int top, TextStyle style) {
            return LeverReport.of(footprint, top).text(style);
        }
    },
    /** A document. */
    MD {
        @Override
        String write(Footprint footprint, int top, TextStyle style) {
            return LeverReport.of(footprint, top).markdown();
        }
    },
    /** One row a lever, for spreadsheets. */
    CSV {
        @Override
        String write(Footprint footprint, int top, TextStyle style) {
            return LeverCsv.write(footprint);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        String write(Footprint footprint, int top, TextStyle style) {
            return LeversJson.write(footprint);
        }
    };

    abstract String write(Footprint footprint, int top, TextStyle style);

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
