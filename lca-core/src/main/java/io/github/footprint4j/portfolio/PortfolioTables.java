package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.CarbonUnit;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a portfolio with rounded numbers. */
final class PortfolioTables {

    /** How many influences are shown. */
    private static final int SHOWN = 10;

    /** In place of an end of an interval that is withheld. */
    private static final String NONE = "-";

    private final Portfolio portfolio;
    private final CarbonUnit unit;
    private final double total;

    PortfolioTables(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.total = portfolio.total().co2e();
        this.unit = CarbonUnit.of(total);
    }

    /** All tables, in the order of the report. */
    List<TextTable> all() {
        List<TextTable> tables = new ArrayList<>();
        tables.add(sums("stage", portfolio.byStage()));
        tables.add(articles());
        for (Label label : Label.values()) {
            if (portfolio.has(label)) {
                tables.add(sums(label.toString(), portfolio.by(label)));
            }
        }
        if (portfolio.total().undecided().isEmpty()) {
            tables.add(influences());
        }
        return tables;
    }

    private List<Column> sumColumns(String title) {
        return List.of(
                Column.left(title),
                Column.point(unit.toString()),
                Column.point("low"),
                Column.point("high"),
                Column.right("share"));
    }

    private TextTable sums(String title, Map<?, Portfolio.Sum> sums) {
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(row(name(key.toString()), sum)));
        rows.add(row("TOTAL", portfolio.total()));
        return new TextTable(sumColumns(title), rows);
    }

    private static String name(String key) {
        return key.isEmpty() ? "(not stated)" : key;
    }

    private List<String> row(String name, Portfolio.Sum sum) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(numbers(sum));
        return cells;
    }

    private List<String> numbers(Portfolio.Sum sum) {
        Optional<Interval> interval = sum.interval().filter(one -> !one.hasNoAnswer());
        return List.of(
                rounded(sum.co2e()),
                interval.map(one -> Digits.low(one, unit.in(1))).orElse(NONE),
                interval.map(one -> Digits.high(one, unit.in(1))).orElse(NONE),
                Figures.share(sum.co2e() / total));
    }

    private String rounded(double co2e) {
        return Digits.value(unit.in(co2e));
    }

    private TextTable articles() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.left("product"), Column.left("variant"), Column.right("units"), Column.point("kg CO2e a unit")));
        columns.addAll(sumColumns("").subList(1, 5));
        List<List<String>> rows = new ArrayList<>();
        portfolio.byArticle().forEach((article, sum) -> rows.add(article(article, sum)));
        return new TextTable(columns, rows);
    }

    private List<String> article(Article article, Portfolio.Sum sum) {
        Units units = portfolio.units().getOrDefault(article, Units.NONE);
        List<String> cells = new ArrayList<>(List.of(
                article.product().toString(),
                article.variant().orElse(""),
                units.toString(),
                units.equals(Units.NONE) ? "-" : Digits.value(sum.co2e() / units.value())));
        cells.addAll(numbers(sum));
        return cells;
    }

    private TextTable influences() {
        List<List<String>> rows = portfolio.influences().stream()
                .limit(SHOWN)
                .map(one -> List.of(
                        one.input().toString(),
                        rounded(Math.abs(one.deviation())),
                        Figures.share(one.share()),
                        Integer.toString(one.products())))
                .toList();
        return new TextTable(
                List.of(
                        Column.left("what the interval comes from, to first order"),
                        Column.point(unit.toString()),
                        Column.right("of the variance"),
                        Column.right("products")),
                rows);
    }
}
