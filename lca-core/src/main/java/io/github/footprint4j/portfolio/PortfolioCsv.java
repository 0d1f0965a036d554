package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * The sums of a portfolio as comma-separated values after RFC 4180: {@code group,name,variant,units,kg_co2e,low,high,reason,draws,failed}, one row a sum,
 * full precision in kg CO2e, each row ended by CR LF; a sum without an interval has the reason instead. Of the draws, those that failed have no answer and count nowhere; 0 draws where nothing is uncertain. The groups are {@code total}, {@code stage}, {@code product}, and those of {@code country},
 * {@code region} and {@code year} that are stated; the rows of each group add up to the total.
 */
public final class PortfolioCsv {

    private static final String HEADER = "group,name,variant,units,kg_co2e,low,high,reason,draws,failed\r\n";

    private PortfolioCsv() {}

    /** The text. */
    public static String write(Portfolio portfolio) {
        StringBuilder out = new StringBuilder(HEADER);
        out.append(row(List.of("total", "", "", ""), portfolio.total()));
        portfolio.byStage().forEach((stage, sum) -> out.append(row(List.of("stage", stage.toString(), "", ""), sum)));
        portfolio.byArticle().forEach((article, sum) -> out.append(row(article(portfolio, article), sum)));
        for (Label label : Label.values()) {
            if (portfolio.has(label)) {
                portfolio
                        .by(label)
                        .forEach((name, sum) -> out.append(row(List.of(label.toString(), name, "", ""), sum)));
            }
        }
        return out.toString();
    }

    private static List<String> article(Portfolio portfolio, Article article) {
        return List.of(
                "product",
                article.product().value(),
                article.variant().orElse(""),
                portfolio.units().getOrDefault(article, Units.NONE).toString());
    }

    private static String row(List<String> start, Portfolio.Sum sum) {
        List<String> cells = new ArrayList<>(start);
        cells.add(CsvText.number(sum.co2e()));
        cells.add(sum.interval().map(Interval::low).map(CsvText::number).orElse(""));
        cells.add(sum.interval().map(Interval::high).map(CsvText::number).orElse(""));
        cells.add(
                sum.undecided().isEmpty()
                        ? sum.interval()
                                .filter(Interval::hasNoAnswer)
                                .map(IntervalWords::noAnswer)
                                .orElse("")
                        : IntervalWords.undecided(sum.undecided()));
        cells.add(sum.interval().map(one -> Integer.toString(one.draws())).orElse(""));
        cells.add(sum.interval().map(one -> Integer.toString(one.failed())).orElse(""));
        return CsvText.row(cells);
    }
}
