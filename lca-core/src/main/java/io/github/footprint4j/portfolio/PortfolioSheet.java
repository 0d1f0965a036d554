package io.github.footprint4j.portfolio;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a portfolio, one a sum in kg CO2e; a sum without an interval has the reason instead. Of the draws, those that failed have no
 * answer and count nowhere; 0 draws where nothing is uncertain. The groups are {@code total}, {@code stage}, {@code product}, and those of
 * {@code country}, {@code region} and {@code year} that are stated; the rows of each group add up to the total.
 */
final class PortfolioSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.words("group"),
            Column.words("name"),
            Column.words("variant"),
            Column.words("units"),
            Column.numbers("kg_co2e"),
            Column.numbers("low"),
            Column.numbers("high"),
            Column.words("reason"),
            Column.numbers("draws"),
            Column.numbers("failed"));

    private final Portfolio portfolio;

    private PortfolioSheet(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    static Spreadsheet of(Portfolio portfolio) {
        return Spreadsheet.of(COLUMNS, () -> new PortfolioSheet(portfolio).rows());
    }

    private Stream<List<Cell>> rows() {
        Map<Article, Units> units = portfolio.units();
        return Stream.of(
                        Stream.of(row("total", "", portfolio.total())),
                        portfolio.byStage().entrySet().stream()
                                .map(one -> row("stage", one.getKey().toString(), one.getValue())),
                        portfolio.byArticle().entrySet().stream()
                                .map(one -> article(one.getKey(), units, one.getValue())),
                        Arrays.stream(Label.values()).filter(portfolio::has).flatMap(this::labelled))
                .flatMap(rows -> rows);
    }

    private Stream<List<Cell>> labelled(Label label) {
        return portfolio.by(label).entrySet().stream().map(one -> row(label.toString(), one.getKey(), one.getValue()));
    }

    private static List<Cell> article(Article article, Map<Article, Units> units, Portfolio.Sum sum) {
        return row(
                List.of(
                        Cell.words("product"),
                        Cell.words(article.product().value()),
                        Cell.words(article.variant().orElse("")),
                        Cell.words(units.getOrDefault(article, Units.NONE).toString())),
                sum);
    }

    private static List<Cell> row(String group, String name, Portfolio.Sum sum) {
        return row(List.of(Cell.words(group), Cell.words(name), Cell.NOTHING, Cell.NOTHING), sum);
    }

    private static List<Cell> row(List<Cell> start, Portfolio.Sum sum) {
        Optional<Interval> interval = sum.interval();
        List<Cell> cells = new ArrayList<>(start);
        cells.add(Cell.number(sum.co2e(), Form.VALUE));
        cells.add(number(interval.map(Interval::low)));
        cells.add(number(interval.map(Interval::high)));
        cells.add(Cell.words(
                sum.undecided().isEmpty()
                        ? interval.filter(Interval::hasNoAnswer)
                                .map(IntervalWords::noAnswer)
                                .orElse("")
                        : IntervalWords.undecided(sum.undecided())));
        cells.add(number(interval.map(one -> (double) one.draws())));
        cells.add(number(interval.map(one -> (double) one.failed())));
        return cells;
    }

    private static Cell number(Optional<Double> value) {
        return value.map(one -> Cell.number(one, Form.PLAIN)).orElse(Cell.NOTHING);
    }
}
