package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.CalibrationFile;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.data.form.OwnForm;
import io.github.footprint4j.data.measure.MeasuresFile;
import io.github.footprint4j.data.portfolio.ProductLookup;
import io.github.footprint4j.data.portfolio.SalesFile;
import io.github.footprint4j.data.source.CsvTable;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.portfolio.Sale;
import io.github.footprint4j.target.Measures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file that is neither a product nor a scenario with the reader of its own form.
 *
 * @param sources finds files
 * @param calculator calculates what a table sells
 * @param products what a table may name beside the products that come along
 * @param table how a table is written
 */
record FileCheck(Sources sources, Calculator calculator, List<Product> products, TableOptions table) {

    /**
     * What a file holds, in a few words; nothing for a product, a scenario and what says nothing of itself.
     *
     * @throws io.github.footprint4j.issue.IssueException with everything that is wrong with it
     */
    Optional<String> check(String argument) {
        if (Products.ids().contains(argument) || Scenarios.ids().contains(argument)) {
            return Optional.empty();
        }
        if (Studies.ids().contains(argument)) {
            return Optional.of(study(Studies.bundled(argument)));
        }
        Source source = sources.any(argument, table.limits());
        Optional<OwnForm> form = OwnForm.find(source);
        return form.isPresent()
                ? check(form.get(), argument, source)
                : Optional.of(source).filter(CsvTable::isTable).map(this::sales);
    }

    /** The measures of a file that holds some; empty for any other. */
    Optional<Measures> measures(String argument) {
        boolean isBundled = Products.ids().contains(argument)
                || Scenarios.ids().contains(argument)
                || Studies.ids().contains(argument);
        return isBundled
                ? Optional.empty()
                : Optional.of(sources.any(argument, table.limits()))
                        .filter(source -> OwnForm.find(source)
                                .filter(OwnForm.MEASURES::equals)
                                .isPresent())
                        .map(MeasuresFile::read);
    }

    private Optional<String> check(OwnForm form, String argument, Source source) {
        return switch (form) {
            case STUDY -> Optional.of(study(Studies.read(source)));
            case MEASURES ->
                Optional.of("measures: " + MeasuresFile.read(source).all().size()
                        + "; for no product in particular, so that their names were not tried: --product names one");
            case LIBRARY -> Optional.of(library(Libraries.read(source, Path.of(argument))));
            case CALIBRATION ->
                Optional.of("calibrated fits: " + CalibrationFile.read(source).size());
            default -> Optional.empty();
        };
    }

    private static String study(Study study) {
        return "a study, parameters: " + study.parameters().size() + ", published totals: "
                + study.published().totals().size();
    }

    private static String library(Library library) {
        return "a library, datasets: " + library.datasets().size();
    }

    private String sales(Source source) {
        ProductLookup lookup = ProductLookup.of(products).orElse(Products.lookup());
        List<Sale> sales =
                table.reader(SalesFile.of(lookup, Libraries.bundled())).read(source);
        int settings = calculator.portfolio(sales).items().size();
        return "a table of sales, rows: " + sales.size() + ", products with their settings and labels: " + settings;
    }
}
