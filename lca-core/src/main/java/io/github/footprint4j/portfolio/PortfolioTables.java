package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.CarbonUnit;
import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of a portfolio with rounded numbers. */
final class PortfolioTables {

    /** How many influences are shown. */
    private static final int SHOWN = 10;

    /** In place of an end of an interval that is withheld. */
    private static final Cell NONE = Cell.words("-");

    private final Portfolio portfolio;
    private final CarbonUnit unit;
    private final double total;

    PortfolioTables(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.total = portfolio.total().co2e();
        this.unit = CarbonUnit.of(portfolio.method().characterisation(), total);
    }

    /** All tables, in the order of the report. */
    List<Table> all() {
        List<Table> tables = new ArrayList<>();
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
                Column.words(title),
                Column.numbers(unit.toString()),
                Column.numbers("low"),
                Column.numbers("high"),
                Column.texts("share"));
    }

    private Table sums(String title, Map<?, Portfolio.Sum> sums) {
        List<List<Cell>> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(row(name(key.toString()), sum)));
        rows.add(row("TOTAL", portfolio.total()));
        return new Table(sumColumns(title), rows);
    }

    private static String name(String key) {
        return key.isEmpty() ? "(not stated)" : key;
    }

    private List<Cell> row(String name, Portfolio.Sum sum) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(name)));
        cells.addAll(numbers(sum));
        return cells;
    }

    private List<Cell> numbers(Portfolio.Sum sum) {
        Optional<Interval> interval = sum.interval().filter(one -> !one.hasNoAnswer());
        return List.of(
                rounded(sum.co2e()),
                interval.map(one -> Cell.rounded(unit.in(one.low()), Digits.low(one, unit.in(1))))
                        .orElse(NONE),
                interval.map(one -> Cell.rounded(unit.in(one.high()), Digits.high(one, unit.in(1))))
                        .orElse(NONE),
                Cell.number(sum.co2e() / total, Form.SHARE));
    }

    private Cell rounded(double co2e) {
        return Cell.number(unit.in(co2e), Form.VALUE);
    }

    private Table articles() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("product"),
                Column.words("variant"),
                Column.texts("units"),
                Column.numbers(portfolio.method().unit() + " a unit")));
        columns.addAll(sumColumns("").subList(1, 5));
        List<List<Cell>> rows = new ArrayList<>();
        Map<Article, Units> units = portfolio.units();
        Map<ProductId, String> names = new TreeMap<>();
        portfolio.items().stream()
                .map(item -> item.footprint().product())
                .forEach(product ->
                        names.putIfAbsent(product.id(), product.identity().named()));
        portfolio
                .byArticle()
                .forEach((article, sum) ->
                        rows.add(article(article, names, units.getOrDefault(article, Units.NONE), sum)));
        return new Table(columns, rows);
    }

    private List<Cell> article(Article article, Map<ProductId, String> names, Units units, Portfolio.Sum sum) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(
                        names.getOrDefault(article.product(), article.product().value())),
                Cell.words(article.variant().orElse("")),
                Cell.rounded(units.value(), units.toString()),
                units.equals(Units.NONE) ? NONE : Cell.number(sum.co2e() / units.value(), Form.VALUE)));
        cells.addAll(numbers(sum));
        return cells;
    }

    private Table influences() {
        List<List<Cell>> rows = portfolio.influences().stream()
                .limit(SHOWN)
                .map(one -> List.of(
                        Cell.words(one.input().toString()),
                        rounded(Math.abs(one.deviation())),
                        Cell.number(one.share(), Form.SHARE),
                        Cell.number(one.products(), Form.decimals(0))))
                .toList();
        return new Table(
                List.of(
                        Column.words("what the interval comes from, to first order"),
                        Column.numbers(unit.toString()),
                        Column.texts("of the variance"),
                        Column.texts("products")),
                rows);
    }
}
