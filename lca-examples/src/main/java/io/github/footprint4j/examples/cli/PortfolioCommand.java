package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.PortfolioJson;
import io.github.footprint4j.data.portfolio.CountryParameters;
import io.github.footprint4j.data.portfolio.ProductLookup;
import io.github.footprint4j.data.portfolio.SalesFile;
import io.github.footprint4j.document.IssueText;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.portfolio.Portfolio;
import io.github.footprint4j.portfolio.Sale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds up the footprints of many products times their units. */
@Command(
        name = "portfolio",
        description = "Adds up footprints times units of a CSV file: product,variant,units and labels or settings.")
final class PortfolioCommand implements Runnable {

    private static final Noun SETTINGS = new Noun("product with its settings", "products with their settings");

    private final Console console;
    private final Sources sources;

    @Parameters(paramLabel = "FILE", description = "A CSV file with a header, or - for standard input.")
    private String file = "";

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private SharingOptions sharing = new SharingOptions();

    @Option(
            names = "--product",
            paramLabel = "FILE",
            description = "A product file whose id the rows may name, besides those that come along; may be repeated.")
    private List<String> productFiles = new ArrayList<>();

    @Option(
            names = "--country-parameter",
            paramLabel = "NAME",
            description = "The parameter that the column country sets, or PRODUCT=NAME for one product; may be"
                    + " repeated. Without it a country is only a label.")
    private List<String> countryParameters = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(names = "--progress", description = "Says on the error stream how far it is; a terminal is told anyway.")
    private boolean progress;

    PortfolioCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the portfolio. */
    @Override
    public void run() {
        CountryParameters countries = CountryParameters.NONE;
        for (String name : countryParameters) {
            countries = countries.with(name);
        }
        List<Product> own = productFiles.stream().map(sources::product).toList();
        refuseSameIds(own);
        ProductLookup lookup = ProductLookup.of(own).orElse(Products.lookup());
        SalesFile reader =
                table.reader(SalesFile.of(lookup, Libraries.bundled()).with(countries));
        List<Sale> sales = reader.read(sources.table(file, table.limits()));
        Portfolio portfolio = Calculator.of(Libraries.bundled(), method.method())
                .portfolio(sales, console.progress(progress, SETTINGS))
                .drawnBy(draws.drawing())
                .sharing(sharing.estimates());
        List<Issue> issues = aboutFiles(own, portfolio);
        issues.addAll(portfolio.settingNotes());
        console.err().print(IssueText.of(sources).write(issues));
        format.print(console, portfolio.document(), () -> PortfolioJson.write(portfolio));
    }

    /** Rows name products by their ids, so two files of one id would leave it open which of them is sold. */
    private void refuseSameIds(List<Product> own) {
        Issues issues = new Issues();
        Map<ProductId, String> first = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            ProductId id = own.get(i).id();
            String file = productFiles.get(i);
            String other = first.putIfAbsent(id, file);
            if (other != null) {
                issues.add(Issue.error(
                                IssueCode.DUPLICATE_ID,
                                Place.NONE,
                                "\"--product " + file + "\" has the id \"" + id + "\", as \"--product " + other
                                        + "\" has, expected an id of its own")
                        .maybe("leave one of the two out, or give it another id"));
            }
        }
        issues.throwIfErrors();
    }

    /** What a file does to the table: nothing, or it takes the place of a product that comes along. */
    private List<Issue> aboutFiles(List<Product> own, Portfolio portfolio) {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            ProductId id = own.get(i).id();
            String given = "\"--product " + productFiles.get(i) + "\"";
            boolean isSold = portfolio.byArticle().keySet().stream()
                    .anyMatch(article -> article.product().equals(id));
            if (!isSold) {
                issues.add(Issue.warning(
                        IssueCode.UNUSED, Place.NONE, given + " has no effect: no row names its id \"" + id + "\""));
            } else if (Products.ids().contains(id.value())) {
                issues.add(Issue.warning(
                        IssueCode.HIDDEN_NAME,
                        Place.NONE,
                        given + " takes the place of the product \"" + id + "\" that comes along"));
            }
        }
        return issues;
    }
}
