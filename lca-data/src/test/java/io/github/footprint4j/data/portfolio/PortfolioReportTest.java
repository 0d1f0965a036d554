package io.github.footprint4j.data.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.PortfolioJson;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.portfolio.Portfolio;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PortfolioReportTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private static Portfolio portfolio(String text) {
        return CALCULATOR.portfolio(SalesFile.of(Products.lookup(), Libraries.bundled())
                .read(Source.named("sales.csv").with(text)));
    }

    /**
     * A company reported 10,075,225.54 t of scope 3 emissions for 2022 and wrote the unit as Mt: about 158 million phones. A sum of that
     * size is printed in t, and never in a unit that could be read as a million times as much.
     */
    @Test
    void millionsOfTonnesArePrintedInTonnes() {
        Portfolio portfolio = portfolio("product,units\nxiaomi-13-pro,158000000\n");
        assertTrue(portfolio.total().co2e() > 9e9 && portfolio.total().co2e() < 11e9);
        for (String text : List.of(
                portfolio.document().text(TextStyle.DEFAULT),
                portfolio.document().markdown())) {
            assertTrue(text.contains(" t CO2e from stated values; 95 % of 10,000 draws"), text);
            assertTrue(text.contains("t is the metric tonne of 1000 kg"), text);
            assertFalse(
                    Pattern.compile("(?i)\\b(Mt|kt|Gt|ton|tons)\\b")
                            .matcher(text)
                            .find(),
                    text);
        }
        assertTrue(portfolio
                .document()
                .csv()
                .startsWith("group,name,variant,units,kg_co2e,low,high,reason,draws,failed\r\ntotal,,,,1"));
    }

    @Test
    void littleIsPrintedInKilograms() {
        String text = portfolio("product,units\nmilk,10\n").document().text(TextStyle.DEFAULT);
        assertTrue(text.contains("kg CO2e from stated values; 95 % of"), text);
    }

    @Test
    void theJsonKeepsToItsSchema() {
        String schema = Source.resource(Products.class, "schema/footprint-portfolio-1.json")
                .text();
        String json = PortfolioJson.write(
                portfolio("product,units,country,region,year\nxiaomi-13-pro,10,DE,north,2026\nmilk,0.5,,,\n"));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(json, InputFormat.JSON));
    }

    @Test
    void theRowsOfEachGroupAddUpToTheTotal() {
        Portfolio portfolio = portfolio("product,units,country\nxiaomi-13-pro,10,DE\nmilk,0.5,\nmilk,7,DE\n");
        for (String group : List.of("total", "stage", "product", "country")) {
            double sum = portfolio
                    .document()
                    .csv()
                    .lines()
                    .map(line -> line.split(",", -1))
                    .filter(cells -> cells[0].equals(group))
                    .mapToDouble(cells -> Double.parseDouble(cells[4]))
                    .sum();
            assertEquals(portfolio.total().co2e(), sum, 1e-9 * sum, group);
        }
    }
}
