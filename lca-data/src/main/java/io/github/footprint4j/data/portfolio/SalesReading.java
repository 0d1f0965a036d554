package io.github.footprint4j.data.portfolio;

import io.github.footprint4j.data.portfolio.SalesHeader.SettingColumn;
import io.github.footprint4j.data.source.CsvCell;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.portfolio.Label;
import io.github.footprint4j.portfolio.Sale;
import io.github.footprint4j.portfolio.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One table of sales while it is read. Not thread-safe. */
final class SalesReading {

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}([,. '\u00A0\u2019\u202F]\\d{3})+");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** What a row sells, and under which labels. */
    private record Sold(Product product, SortedMap<Label, String> labels, Optional<String> located) {
        Sale sale(Units units, Place place) {
            return new Sale(product, units, labels, located, place);
        }
    }

    private final Source source;
    private final SalesProducts products;
    private final CountryParameters countries;
    private final CellNumbers numbers;
    private final TableProblems problems = new TableProblems();
    private final List<Sale> sales = new ArrayList<>();
    private final TreeSet<String> located = new TreeSet<>();
    private Optional<SalesHeader> header = Optional.empty();
    private final Map<List<String>, Sold> read = new HashMap<>(); // looked up only, never iterated
    private int rows;
    private boolean isStopped;

    SalesReading(Source source, SalesProducts products, CountryParameters countries, CellNumbers numbers) {
        this.source = source;
        this.products = products;
        this.countries = countries;
        this.numbers = numbers;
    }

    /** Takes the next row; the first is the header. */
    void row(List<CsvCell> cells) {
        if (rows == 0) {
            header = SalesHeader.of(cells, problems);
        } else if (header.isPresent()) {
            row(header.get(), cells);
        }
        rows++;
    }

    /** Adds what ended the reading. */
    void stop(List<Issue> issues) {
        issues.forEach(issue -> problems.add(issue.place(), () -> issue));
        isStopped = true;
    }

    /**
     * All sales.
     *
     * @throws InvalidInputException if there is any problem
     */
    List<Sale> sales() {
        header.ifPresent(columns -> columns.close(products.names(), problems, isStopped));
        if (!isStopped) {
            header.ifPresent(this::checkCountries);
        }
        if (rows == 1 && !isStopped) {
            problems.add(start(), () -> error(IssueCode.EMPTY_INPUT, "the table has no row below its header"));
        }
        problems.throwIfAny();
        return List.copyOf(sales);
    }

    private Place start() {
        return new Place(source.name(), 1, 1, "");
    }

    private void row(SalesHeader columns, List<CsvCell> row) {
        Place place = row.get(0).place();
        if (row.size() != columns.size()) {
            problems.add(
                    place,
                    () -> error(
                                    IssueCode.SYNTAX,
                                    "the row has " + Noun.of("cell").counted(row.size()) + ", expected "
                                            + columns.size() + " as in the header")
                            .maybe(row.size() > columns.size() ? "a text with a separator needs quotes" : ""));
            return;
        }
        Optional<Units> units = needed(columns, SalesHeader.UNITS, row).flatMap(this::units);
        Optional<Sold> sold = sold(columns, row);
        if (units.isPresent() && sold.isPresent()) {
            sales.add(sold.get().sale(units.get(), place));
        }
    }

    /** What the cells of a row besides its units say; read once for all rows that say the same. Empty if something is wrong in them. */
    private Optional<Sold> sold(SalesHeader columns, List<CsvCell> row) {
        List<String> texts = columns.withoutUnits(row);
        Sold known = read.get(texts);
        if (known != null) {
            return Optional.of(known);
        }
        int before = problems.count();
        int beforeInColumns = columns.problems();
        SortedMap<Label, String> labels = labels(columns, row);
        Optional<Sold> found = needed(columns, SalesHeader.PRODUCT, row)
                .flatMap(this::product)
                .map(product -> sold(product, labels, columns, row))
                .filter(unused -> problems.count() == before);
        if (columns.problems() == beforeInColumns) {
            found.ifPresent(sold -> read.put(texts, sold));
        }
        return found;
    }

    private Sold sold(Product product, SortedMap<Label, String> labels, SalesHeader columns, List<CsvCell> row) {
        Optional<String> variant = variant(product, columns.find(SalesHeader.VARIANT, row));
        Map<String, Setting> settings = settings(product, columns, row);
        Optional<String> location =
                columns.find(SalesHeader.COUNTRY, row).flatMap(country -> located(product, country, settings));
        Product chosen = products.chosen(product, variant, List.copyOf(settings.values()));
        return new Sold(chosen, labels, location);
    }

    private Optional<CsvCell> needed(SalesHeader columns, String name, List<CsvCell> row) {
        Optional<CsvCell> cell = columns.find(name, row);
        if (cell.isEmpty()) {
            problems.add(
                    row.get(0).place(),
                    () -> error(IssueCode.MISSING_FIELD, "the row has no value for \"" + name + "\""));
        }
        return cell;
    }

    private Optional<Product> product(CsvCell cell) {
        Optional<Product> product = products.find(cell.text());
        if (product.isEmpty()) {
            problems.add(cell.place(), () -> products.unknown(cell.text()));
        }
        return product;
    }

    private Optional<Units> units(CsvCell cell) {
        return CellNumbers.isWhole(cell.text())
                ? Optional.of(Units.of(Long.parseLong(cell.text())))
                : tried(cell, () -> numbers.number(cell.text())).flatMap(number -> units(cell, number));
    }

    private Optional<Units> units(CsvCell cell, String number) {
        try {
            return Optional.of(Units.parse(number));
        } catch (InvalidInputException e) {
            Issue issue = e.issues().get(0);
            problems.add(
                    cell.place(),
                    () -> THOUSANDS.matcher(number).matches()
                            ? issue.maybe("\"" + number.replaceAll("\\D", "") + "\", without separators of thousands")
                            : issue);
            return Optional.empty();
        }
    }

    /** A value of a cell; nothing after its problem was added. */
    private <T> Optional<T> tried(CsvCell cell, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInputException e) {
            problems.add(cell.place(), () -> e.issues().get(0));
            return Optional.empty();
        }
    }

    private SortedMap<Label, String> labels(SalesHeader columns, List<CsvCell> row) {
        SortedMap<Label, String> labels = new TreeMap<>();
        for (Label label : Label.values()) {
            columns.find(label.toString(), row).ifPresent(cell -> labels.put(label, cell.text()));
        }
        columns.find(SalesHeader.YEAR, row)
                .filter(cell -> !YEAR.matcher(cell.text()).matches())
                .ifPresent(cell -> problems.add(
                        cell.place(),
                        () -> error(
                                IssueCode.NOT_A_NUMBER,
                                "found \"" + cell.text() + "\", expected a year of four digits")));
        return labels;
    }

    private Optional<String> variant(Product product, Optional<CsvCell> cell) {
        cell.filter(one -> !product.declarations().variants().containsKey(one.text()))
                .ifPresent(one -> problems.add(one.place(), () -> unknownVariant(product, one.text())));
        return cell.map(CsvCell::text);
    }

    private static Issue unknownVariant(Product product, String name) {
        List<String> known = List.copyOf(product.declarations().variants().keySet());
        return error(
                        IssueCode.UNKNOWN_VARIANT,
                        "\"" + product.id() + "\" has no variant \"" + name + "\", "
                                + (known.isEmpty() ? "and no variants at all" : "only " + String.join(", ", known)))
                .maybeOneOf(ClosestNames.of(known).to(name));
    }

    private Map<String, Setting> settings(Product product, SalesHeader columns, List<CsvCell> row) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        columns.settings().forEach((position, column) -> {
            boolean has = products.parameters(product).contains(column.parameter());
            CsvCell cell = row.get(position);
            if (has) {
                column.know();
            }
            if (has && !cell.isBlank()) {
                tried(cell, () -> new Setting(column.parameter(), value(product, column.parameter(), cell.text())))
                        .ifPresent(setting -> settings.put(column.parameter(), setting));
            } else if (!cell.isBlank()) {
                column.problems().add(cell.place(), () -> noParameter(product, column));
            }
        });
        return settings;
    }

    /** What a cell says of a parameter; the names that a parameter may choose are no numbers. */
    private String value(Product product, String parameter, String text) {
        return products.isNumeric(product, parameter) ? numbers.formula(text) : text;
    }

    private static Issue noParameter(Product product, SettingColumn column) {
        return error(
                        IssueCode.UNKNOWN_PARAMETER,
                        "\"" + product.id() + "\" has no parameter \"" + column.parameter() + "\"")
                .maybe("leave the cell empty");
    }

    /** Sets the parameter that the country chooses, if one is named and the product has it. */
    private Optional<String> located(Product product, CsvCell country, Map<String, Setting> settings) {
        Optional<String> parameter = countries
                .find(product.id())
                .filter(name -> products.parameters(product).contains(name));
        parameter.ifPresent(name -> {
            Setting setting = new Setting(name, country.text());
            Setting other = settings.put(name, setting);
            if (other != null && !other.equals(setting)) {
                problems.add(
                        country.place(),
                        () -> error(
                                IssueCode.CONFLICTING_FIELDS,
                                "the country sets " + setting + ", and the column \"" + name + "\" sets " + other));
            }
            located.add(name);
            located.add(product.id() + "=" + name);
        });
        return parameter;
    }

    /** An option that no row could use was meant otherwise. */
    private void checkCountries(SalesHeader columns) {
        if (!countries.isEmpty() && !columns.has(SalesHeader.COUNTRY)) {
            problems.add(
                    start(),
                    () -> error(
                            IssueCode.MISSING_FIELD,
                            "a parameter is to be set by the country, and the table has no column \"country\""));
        } else {
            countries.any().filter(name -> !located.contains(name)).ifPresent(this::refuseParameter);
            countries.byProduct().forEach((product, name) -> {
                if (!located.contains(product + "=" + name)) {
                    refuseParameter(product + "=" + name);
                }
            });
        }
    }

    private void refuseParameter(String option) {
        String name = option.substring(option.indexOf('=') + 1);
        problems.add(
                start(),
                () -> error(
                                IssueCode.UNKNOWN_PARAMETER,
                                "the country is to set \"" + option
                                        + "\", and no row with a country has a product with it")
                        .maybeOneOf(ClosestNames.of(products.names()).to(name)));
    }

    private static Issue error(IssueCode code, String message) {
        return Issue.error(code, Place.NONE, message);
    }
}
