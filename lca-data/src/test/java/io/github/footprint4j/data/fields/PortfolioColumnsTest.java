package io.github.footprint4j.data.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.json.PortfolioJson;
import io.github.footprint4j.data.portfolio.ProductLookup;
import io.github.footprint4j.data.portfolio.SalesFile;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.portfolio.Portfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a table of sales says changes every form of the answer, or a warning names it with its value. */
class PortfolioColumnsTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Product WALK = read("walk", "fancy: { other: 6 kWh }");
    private static final Product OTHER = read("another", "fancy: {}");

    /** The walked product with another id and a second variant; nothing in it depends on its switch "fan". */
    private static Product read(String id, String variant) {
        try {
            String text = Files.readString(Path.of("src/test/resources/fields/walk.yaml"));
            return Products.read(
                    Source.named(id + ".yaml")
                            .with(text.replace("id: walk", "id: " + id)
                                    .replace("plain: {}", "plain: {}\n  " + variant)),
                    Libraries.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the walked product", e);
        }
    }

    private static Portfolio portfolio(String table) {
        return CALCULATOR.portfolio(SalesFile.of(ProductLookup.of(List.of(WALK, OTHER)), Libraries.bundled())
                .read(Source.named("sales.csv").with(table)));
    }

    @ParameterizedTest
    @CsvSource({
        "product, walk, another",
        "units, 10, 11",
        "variant, plain, fancy",
        "country, CN, DE",
        "region, Asia, Europe",
        "year, 2025, 2026",
        "other, 4 kWh, 5 kWh"
    })
    void everyColumnChangesEveryAnswer(String column, String one, String two) {
        Portfolio without = portfolio(table(column, one));
        Portfolio with = portfolio(table(column, two));
        assertNotEquals(
                without.document().text(TextStyle.DEFAULT), with.document().text(TextStyle.DEFAULT), column);
        assertNotEquals(without.document().csv(), with.document().csv(), column);
        assertNotEquals(PortfolioJson.write(without), PortfolioJson.write(with), column);
        assertEquals(List.of(), with.settingNotes());
    }

    private static String table(String column, String value) {
        return switch (column) {
            case "product" -> "product,units\n" + value + ",10\n";
            case "units" -> "product,units\nwalk," + value + "\n";
            default -> "product,units," + column + "\nwalk,10," + value + "\n";
        };
    }

    /** The columns of the walk are those of the documentation; "other" is a parameter of the product. */
    @Test
    void theColumnsAreThoseOfTheDocumentation() throws IOException {
        String docs = Files.readString(Path.of("../docs/portfolio.md"));
        String table = docs.split("\\| column \\|", -1)[1].split("\n\n", -1)[0];
        Set<String> listed = table.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> Pattern.compile("`([^`]+)`")
                        .matcher(line.split("\\|", -1)[1])
                        .results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("product", "units", "variant", "country", "region", "year"), listed);
    }

    /** Nothing of the product depends on "fan": its column is read and changes no result. */
    @Test
    void aSettingThatNothingUsesIsNamedWithItsValue() {
        Portfolio portfolio = portfolio("product,units,fan\nwalk,10,false\nwalk,5,false\nanother,1,\n");
        assertEquals(
                List.of("\"walk\": nothing uses \"fan\", which is set to \"false\""),
                portfolio.settingNotes().stream().map(Issue::message).toList());
        assertTrue(PortfolioJson.write(portfolio).contains("which is set to"));
    }

    /** A row that chooses another material says of its product what a what-if says of the change. */
    @Test
    void aMaterialThatARowChoosesIsNotedWithWhatStays() {
        Product bench = Products.read(
                Source.named("bench.yaml")
                        .with("format: footprint-product/1\nid: bench\nname: Bench\nbasis: design\n"
                                + "boundary: cradle-to-gate\n"
                                + "functionalUnit: { text: one bench, amount: 1 piece, duration: 1 a }\n"
                                + "parameters: { stuff: { value: wood, role: design, oneOf: [wood, steel] } }\n"
                                + "parts: [{ id: seat, of: stuff, mass: 3 kg, biogenicCarbon: 1 kg, yield: 80 % }]\n"),
                Libraries.bundled());
        Portfolio portfolio = CALCULATOR.portfolio(SalesFile.of(ProductLookup.of(List.of(bench)), Libraries.bundled())
                .read(Source.named("sales.csv")
                        .with("product,units,stuff\nbench,10,steel\nbench,5,wood\nbench,5,steel\n")));
        List<Issue> notes = portfolio.settingNotes();
        assertEquals(2, notes.size(), notes::toString);
        assertTrue(
                notes.get(0)
                        .message()
                        .startsWith("\"bench\": \"seat\" is of \"steel\" now and keeps the biogenicCarbon 1 kg"),
                notes::toString);
        assertTrue(
                notes.get(1).message().contains("stays as it is written: biogenicCarbon 1 kg, yield 80 %"),
                notes::toString);
        assertTrue(PortfolioJson.write(portfolio).contains("stays as it is written"));
    }
}
