package io.github.footprint4j.examples.cli;

import io.github.footprint4j.data.json.PortfolioJson;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.portfolio.Portfolio;
import io.github.footprint4j.portfolio.PortfolioCsv;
import java.util.Locale;

/** The forms in which a portfolio is written. */
enum PortfolioFormat {
    /** A table for a terminal. */
    TABLE {
        @Override
        String write(Portfolio portfolio, TextStyle style) {
            return portfolio.document().text(style);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        String write(Portfolio portfolio, TextStyle style) {
            return PortfolioJson.write(portfolio);
        }
    },
    /** One row a sum, for spreadsheets. */
    CSV {
        @Override
        String write(Portfolio portfolio, TextStyle style) {
            return PortfolioCsv.write(portfolio);
        }
    },
    /** A document. */
    MD {
        @Override
        String write(Portfolio portfolio, TextStyle style) {
            return portfolio.document().markdown();
        }
    };

    abstract String write(Portfolio portfolio, TextStyle style);

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
