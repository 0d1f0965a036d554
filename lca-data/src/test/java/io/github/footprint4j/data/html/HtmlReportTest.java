package io.github.footprint4j.data.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Alternative;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.data.Calibrations;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page holds the numbers of the library, in a form that every browser and reader takes. */
class HtmlReportTest {

    private static final int LARGEST = 1_400_000;
    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private static final String HOSTILE = "</script><script>alert(1)</script><b onclick='x'>&\\u202e\\\"";

    private static Footprint bundled(String id) {
        return CALCULATOR.footprint(Products.bundled(id));
    }

    private static Product product(String lines) {
        return Products.read(Source.named("p.yaml").with("""
                format: footprint-product/1
                id: thing
                name: "A thing"
                basis: design
                functionalUnit: { text: one thing, amount: 1 piece, duration: 2 a }
                boundary: cradle-to-grave
                """ + lines));
    }

    private static HtmlPage page(Product product) {
        return new HtmlPage(HtmlReport.of(CALCULATOR.footprint(product)).html());
    }

    /** A page with everything that a page can have. */
    private static HtmlReport full() {
        Product phone = Products.bundled("xiaomi-13-pro");
        Footprint footprint = CALCULATOR.footprint(phone);
        List<Alternative> all = Stream.concat(
                        Stream.of(new Alternative("As it is", footprint)),
                        Stream.of("no-charger", "use-in-france")
                                .map(Scenarios::bundled)
                                .map(one -> new Alternative(one.name(), CALCULATOR.footprint(phone, one.changes()))))
                .toList();
        return HtmlReport.of(footprint)
                .with(Comparison.of(all))
                .with(CALCULATOR.underEach(phone, Method.all()))
                .withFits(Calibrations.bundled("xiaomi-2023"))
                .madeBy("lca report xiaomi-13-pro");
    }

    static List<String> products() {
        return Products.ids();
    }

    @ParameterizedTest
    @MethodSource("products")
    void thePageOfEveryProductIsWholeAndSaysNothingEmpty(String id) {
        Footprint footprint = bundled(id);
        HtmlPage page = new HtmlPage(HtmlReport.of(footprint).html());
        assertWhole(page);
        assertEquals(List.of(Double.toString(footprint.total())), page.all("id=\"headline\" data-value=\"([^\"]*)\""));
        List<String> stages = page.all("<table id=\"life-table\">(.*?)</table>");
        for (Stage stage : footprint.byStage().keySet()) {
            double total = footprint.total(stage);
            assertTrue(stages.get(0).contains("data-value=\"" + total + "\""), stage + " " + total);
        }
    }

    private static void assertWhole(HtmlPage page) {
        assertEquals(List.of(), page.flaws());
        assertEquals(1, page.all("(<h1)").size());
        assertTrue(page.text().getBytes(StandardCharsets.UTF_8).length < LARGEST);
        List<String> ids = page.all(" id=\"([^\"]*)\"");
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id stands twice: " + ids);
        for (String nothing : List.of("NaN", "N/A", "Infinity", "undefined", "null", "unknown")) {
            assertFalse(page.words().contains(" " + nothing + " "), nothing);
        }
        assertEquals(List.of(), page.all("<t[dh][^>]*>(-)</t"));
        assertEquals(List.of(), page.all("(?:href|src)=\"((?!#)[^\"]*)\""), "nothing is loaded and nothing leads away");
    }

    @Test
    void aPageWithEverythingIsWholeToo() {
        HtmlPage page = new HtmlPage(full().html());
        assertWhole(page);
        for (String id : List.of(
                "summary",
                "life",
                "parts",
                "levers",
                "try",
                "compare",
                "methods",
                "trust",
                "draws",
                "calibration",
                "sources")) {
            assertTrue(page.all("<section[^>]* id=\"(" + id + ")\"").size() == 1, id);
        }
        assertTrue(page.words().contains("A comparative assertion to the public needs a critical review (ISO 14044)."));
        assertTrue(page.words().contains("published 62.81 kg CO₂e is shown beside it and was not used"), page.words());
    }

    @Test
    void everyChartSaysWhatItShowsAndHasATableInItsSection() {
        HtmlPage page = new HtmlPage(full().html());
        List<String> charts = page.all("<div class=\"chart\" id=\"([^\"]*)\"");
        assertEquals(List.of("range", "tornado", "waterfall", "differences", "histogram"), charts);
        for (String section : page.all("(<section.*?</section>)")) {
            if (section.contains("class=\"chart\"") && !section.contains("id=\"try\"")) {
                assertTrue(section.matches("(?s).*(<table|<dl class=\"facts\").*"), section);
                assertFalse(section.contains("aria-label=\"\""), section);
            }
        }
    }

    @Test
    void onlyTheScriptsOfThePageMayRun() throws NoSuchAlgorithmException {
        HtmlPage page = new HtmlPage(full().html());
        String policy =
                page.all("Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertEquals(4, page.scripts().size());
        for (String script : page.scripts()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            assertTrue(policy.contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'"), policy);
        }
        assertFalse(policy.contains("http") || policy.contains("*") || policy.contains("unsafe-eval"), policy);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertEquals(full().html(), full().html());
    }

    @Test
    void namesCannotBecomePartOfThePage() {
        Product product = Products.read(Source.named("p.yaml").with("""
                format: footprint-product/1
                id: thing
                name: "%1$s"
                basis: design
                functionalUnit: { text: "%1$s", amount: 1 piece, duration: 2 a }
                boundary: cradle-to-grave
                parameters:
                  mass: { value: 1 kg, role: design, min: 0.5 kg, max: 2 kg, label: "%1$s", note: "%1$s" }
                parts:
                  - { id: a, of: steel, mass: mass, evidence: estimated, note: "%1$s" }
                  - { id: b, of: pp, mass: 1 kg }
                """.formatted(HOSTILE)));
        HtmlPage page = page(product);
        assertWhole(page);
        assertEquals(4, page.scripts().size());
        assertFalse(page.text().contains("alert(1)</script>"));
        assertFalse(page.text().contains("<b onclick"));
        assertFalse(page.markup().contains("\u202e"));
    }

    /** Ids are addresses: what has a label is called by it, what has none by its id in words. */
    @Test
    void partsAreCalledByTheirLabels() {
        HtmlPage page = page(product("""
                parts:
                  - { id: ics, of: steel, mass: 2 kg, label: Other chips }
                  - { id: back-cover, of: pp, mass: 1 kg }
                """));
        assertTrue(page.words().contains(" Other chips "), page.words());
        assertTrue(page.words().contains(" Back cover "), page.words());
    }

    /** One part of one stage: a table of one row would say nothing. */
    @Test
    void whatHasOnePartLeavesOutWhatSaysNothing() {
        HtmlPage page = page(product("parts: [ { id: only, of: steel, mass: 1 kg } ]\n"));
        assertWhole(page);
        assertTrue(page.words().contains("All of it comes from one line: only."), page.words());
        assertEquals(List.of(), page.all("<section id=\"(life|parts|compare|methods|calibration)\""));
        assertTrue(page.words().contains("Nothing is listed for transport."), page.words());
    }

    /** Nothing is emitted: there are no shares of nothing. */
    @Test
    void aTotalOfZeroHasNoShares() {
        HtmlPage page = page(product("""
                parts: [ { id: a, of: own, mass: 1 kg }, { id: b, of: own, mass: 2 kg } ]
                processes:
                  - id: own
                    outputs: [ { product: own, amount: 1 kg } ]
                    emissions: [ { emits: CO2, origin: fossil, amount: 0 kg } ]
                """));
        assertWhole(page);
        assertEquals(List.of("0"), page.all("id=\"headline\"[^>]*><b>([^<]*)</b>"));
        assertFalse(page.words().contains(" Share "), page.words());
    }

    @Test
    void ofSeveralProductsTheDifferencesComeFirst() {
        Footprint one = bundled("xiaomi-13-pro");
        Footprint two = bundled("redmi-note-12-pro-5g");
        HtmlPage page = new HtmlPage(HtmlReport.of(List.of(one, two))
                .with(Comparison.of(List.of(new Alternative("One", one), new Alternative("Two", two))))
                .html());
        assertWhole(page);
        assertEquals(
                List.of("compare", "p1-summary", "p2-summary"), page.all("<section[^>]* id=\"(compare|p.-summary)\""));
        assertEquals(
                List.of(Double.toString(one.total()), Double.toString(two.total())),
                page.all("id=\"p.-headline\" data-value=\"([^\"]*)\""));
    }

    @Test
    void styleAndScriptsStayShort() {
        assertTrue(lines("page.css") <= 150, "page.css");
        for (String script : List.of("charts.js", "evaluator.js", "page.js")) {
            assertTrue(lines(script) <= 250, script);
        }
    }

    private static int lines(String resource) {
        return Source.resource(HtmlReport.class, resource).lines().size();
    }
}
