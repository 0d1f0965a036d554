package io.github.footprint4j.data.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FootprintJsonTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final String SCHEMA =
            Source.resource(Products.class, "schema/footprint-result-1.json").text();
    private static final List<String> KEYS = List.of(
            "format",
            "product",
            "variant",
            "basis",
            "functionalUnit",
            "method",
            "gwp",
            "library",
            "resultUnit",
            "total",
            "perYear",
            "perYearLow",
            "perYearHigh",
            "apart",
            "published",
            "notRecharacterisable",
            "stages",
            "parts",
            "mass",
            "warnings",
            "lines",
            "settings",
            "factors",
            "sources");

    private static Stream<Product> phones() {
        return Stream.of("xiaomi-13-pro", "redmi-note-12-pro-5g")
                .map(Products::bundled)
                .flatMap(phone ->
                        phone.declarations().variants().keySet().stream().map(phone::variant));
    }

    private static Footprint footprint(Product product) {
        return CALCULATOR.footprint(product);
    }

    private static ObjectNode json(Footprint footprint) {
        Issues issues = new Issues();
        Source source = Source.named("result.json").with(FootprintJson.write(footprint));
        ObjectNode tree = (ObjectNode) Documents.parse(source, issues).orElseThrow();
        assertEquals(List.of(), issues.toList());
        return tree;
    }

    private static double number(ObjectNode object, String key) {
        return Double.parseDouble(((NumberNode) object.find(key).orElseThrow()).text());
    }

    private static ObjectNode object(ObjectNode parent, String key) {
        return (ObjectNode) parent.find(key).orElseThrow();
    }

    private static String text(ObjectNode object, String key) {
        return ((TextNode) object.find(key).orElseThrow()).value();
    }

    private static double sum(ObjectNode tree, String list, String key) {
        return ((ListNode) tree.find(list).orElseThrow())
                .elements().stream()
                        .mapToDouble(element -> number((ObjectNode) element, key))
                        .sum();
    }

    @ParameterizedTest
    @MethodSource("phones")
    void everyPhoneHasTheKeysInTheirOrder(Product phone) {
        assertEquals(KEYS, List.copyOf(json(footprint(phone)).members().keySet()));
    }

    @ParameterizedTest
    @MethodSource("phones")
    void stagesPartsAndLinesEachAddUpToTheTotal(Product phone) {
        Footprint footprint = footprint(phone);
        ObjectNode tree = json(footprint);
        double total = number(object(tree, "total"), "value");
        assertEquals(footprint.total(), total);
        assertEquals(total, sum(tree, "stages", "value"), 1e-12 * total);
        assertEquals(total, sum(tree, "parts", "value"), 1e-12 * total);
        assertEquals(total, sum(tree, "lines", "value"), 1e-12 * total);
        assertEquals(1, sum(tree, "parts", "share"), 1e-12);
    }

    @Test
    void theEndsOfAllUsesAreThoseOfTheFootprint() {
        Footprint footprint = footprint(Products.bundled("reusable-crate"));
        ObjectNode tree = json(footprint);
        assertEquals(footprint.wholeLife(), number(tree, "wholeLife"));
        assertEquals(footprint.wholeLifeInterval().low(), number(tree, "wholeLifeLow"));
        assertEquals(footprint.wholeLifeInterval().high(), number(tree, "wholeLifeHigh"));
    }

    /** A log-normal spread of 100 % lies above 100 % in half of the draws. */
    @Test
    void limitsThatDrawsDoNotKeepStandBesideThem() {
        String file =
                "{format: footprint-product/1, id: p, name: P, basis: design, boundary: cradle-to-gate, mass: 1 kg, "
                        + "functionalUnit: {text: a thing, amount: 1 piece, duration: 1 a}, "
                        + "parts: [{id: it, of: steel, mass: 1 kg, yield: {value: 1, sigma: 0.1}}]}";
        ObjectNode total =
                object(json(footprint(Products.read(Source.named("p.yaml").with(file)))), "total");
        ListNode limits = (ListNode) total.find("beyondLimits").orElseThrow();
        ObjectNode limit = (ObjectNode) limits.elements().get(0);
        assertEquals("/parts/0/yield", text(limit, "place"));
        assertEquals("expected more than 0 % and at most 100 %", text(limit, "limit"));
        assertEquals(5000, number(limit, "draws"), 1);
    }

    @ParameterizedTest
    @MethodSource("phones")
    void numbersReadBackBitForBit(Product phone) {
        Footprint footprint = footprint(phone);
        ObjectNode tree = json(footprint);
        assertEquals(footprint.interval().low(), number(object(tree, "total"), "low"));
        assertEquals(footprint.interval().high(), number(object(tree, "total"), "high"));
        assertEquals(footprint.perYear(), number(tree, "perYear"));
        assertEquals(footprint.notRecharacterisable(), number(tree, "notRecharacterisable"));
    }

    @ParameterizedTest
    @MethodSource("phones")
    void thePublishedTotalStandsBesideWithItsSource(Product phone) {
        ObjectNode tree = json(footprint(phone));
        ObjectNode published = object(tree, "published");
        assertEquals("esg-2023", text(published, "source"));
        assertTrue(object(tree, "sources").find("esg-2023").isPresent());
        boolean isLast = phone.toString().endsWith("8GB+256GB");
        assertEquals(isLast, published.find("alsoLabelled").isPresent());
    }

    @ParameterizedTest
    @MethodSource("phones")
    void aResultFitsItsSchema(Product phone) {
        assertEquals(List.of(), problems(FootprintJson.write(footprint(phone))));
    }

    @Test
    void aResultOfGasesAndSettingsFitsItsSchemaToo() {
        Calculator earlier = CALCULATOR.with(Method.PAS_2050_2011.with(GwpSet.AR4));
        Product conditioner = Products.bundled("split-air-conditioner").with(Setting.parse("grid=EU27"));
        Footprint footprint = earlier.footprint(conditioner);
        assertEquals(List.of(), problems(FootprintJson.write(footprint)));
        ObjectNode tree = json(footprint);
        assertEquals("AR4", text(tree, "gwp"));
        assertEquals("12 a", text(object(tree, "functionalUnit"), "duration"));
        assertFalse(tree.find("published").isPresent());
        assertEquals(
                1, ((ListNode) tree.find("settings").orElseThrow()).elements().size());
    }

    @Test
    void theSchemaRefusesAnUnknownKey() {
        String text = FootprintJson.write(footprint(Products.bundled("xiaomi-13-pro")));
        assertFalse(problems(text.replace("\"perYear\"", "\"perDay\"")).isEmpty());
    }

    @Test
    void aTotalOfZeroHasNoShares() {
        String text = """
                format: footprint-product/1
                id: nothing
                name: Nothing
                basis: design
                functionalUnit: { text: nothing, amount: 1 piece, duration: 1 a }
                boundary: cradle-to-grave
                use: [{ id: idle, of: electricity, at: CN, amount: 0 kWh }]
                """;
        Footprint footprint =
                footprint(Products.read(Source.named("nothing.yaml").with(text)));
        String json = FootprintJson.write(footprint);
        assertEquals(List.of(), problems(json));
        assertFalse(json.contains("share"), json);
        assertFalse(json.contains("variant"), json);
    }

    private static List<Error> problems(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SCHEMA, InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
