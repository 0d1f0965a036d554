package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.portfolio.CountryParameters;
import io.github.footprint4j.data.portfolio.SalesFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.method.Method;

/** A year of sales times footprints; the sales figures are made up and nobody's. */
public final class Example11Portfolio {

    private static final String SALES = """
            product,variant,units,country
            xiaomi-13-pro,12GB+256GB,500000,CN
            xiaomi-13-pro,12GB+512GB,120000,DE
            redmi-note-12-pro-5g,8GB+128GB,900000,IN
            fitness-band,,400000,DE
            fitness-band,,600000,IN
            split-air-conditioner,standard,150000,CN
            split-air-conditioner,standard,20000,PL
            """;

    private Example11Portfolio() {}

    /** Prints the sums by stage, product and country; the country is where bands and air conditioners are used. */
    public static void main(String[] arguments) {
        var countries =
                CountryParameters.NONE.with("split-air-conditioner=grid").with("fitness-band=user");
        var sales = SalesFile.of(Products.lookup(), Libraries.bundled())
                .with(countries)
                .read(Source.named("sales-made-up.csv").with(SALES));
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

        System.out.println("The sales figures are made up.");
        System.out.print(calculator.portfolio(sales).document().text(TextStyle.DEFAULT));
    }
}
