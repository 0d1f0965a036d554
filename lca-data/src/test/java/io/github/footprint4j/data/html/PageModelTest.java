package io.github.footprint4j.data.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Decider;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.Draws;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page and the library give one answer, also to what is saved from the page. */
class PageModelTest {

    private static final double SAME = 1e-12;
    private static final int SETTINGS = 10;
    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private static final List<PageChoice> OF_THE_PHONE = List.of(
            PageChoice.of(Decider.DESIGNER, Scenarios.bundled("recycled-aluminium-frame")),
            choice(Decider.DESIGNER, "Freight to Europe", "rail-instead-of-air", "ship-instead-of-air"),
            PageChoice.of(Decider.DESIGNER, Scenarios.bundled("renewable-suppliers-50")),
            PageChoice.of(Decider.DESIGNER, Scenarios.bundled("lighter-phone-box")),
            PageChoice.of(Decider.DESIGNER, Scenarios.bundled("recycled-gold")),
            choice(Decider.USER, "Where it is used", "use-in-china", "use-in-france", "use-in-poland"),
            PageChoice.of(Decider.USER, Scenarios.bundled("longer-life")));

    private static PageChoice choice(Decider decider, String label, String... ids) {
        return new PageChoice(
                decider, label, Arrays.stream(ids).map(Scenarios::bundled).toList());
    }

    static List<String> products() {
        return Products.ids();
    }

    private static PageModel model(String product) {
        return model(CALCULATOR.system(Products.bundled(product)), List.of());
    }

    private static PageModel model(ProductSystem system, List<PageChoice> choices) {
        return PageModel.of(system, choices, Drawing.DEFAULT);
    }

    private static PageModel phone() {
        return model(CALCULATOR.system(Products.bundled("xiaomi-13-pro")), OF_THE_PHONE);
    }

    private static Product product(String lines) {
        return Products.read(Source.named("p.yaml").with("""
                format: footprint-product/1
                id: p
                name: P
                basis: design
                functionalUnit: { text: one thing, amount: 1 piece, duration: 1 a }
                boundary: cradle-to-grave
                """ + lines), Libraries.bundled());
    }

    /** Oracle: the saved scenario, read and calculated by the library. */
    @ParameterizedTest
    @MethodSource("products")
    void whatIsSavedFromAPageIsWhatThePageShows(String id) {
        assertSavedIsShown(model(id), id, SETTINGS);
    }

    @Test
    void whatIsSavedFromAPageWithScenariosIsWhatThePageShows() {
        assertSavedIsShown(phone(), "xiaomi-13-pro", 3 * SETTINGS);
    }

    private static void assertSavedIsShown(PageModel model, String id, int settings) {
        JsonPage page = new JsonPage(model.json());
        Product product = Products.bundled(id);
        Footprint base = CALCULATOR.footprint(product);
        assertClose(base, page, page.values());
        SplittableRandom random = new SplittableRandom(12);
        for (int setting = 0; setting < settings && !page.controls().isEmpty(); setting++) {
            double[] values = page.values();
            List<String> changes = new ArrayList<>();
            page.controls().forEach(control -> changes.addAll(move(control, values, random)));
            if (!changes.isEmpty()) {
                assertSame(product, Scenarios.read(file(changes, id)).changes(), page, values);
            }
        }
    }

    /** A file that is refused is a setting that the page does not allow. */
    private static void assertSame(Product product, List<Change> changes, JsonPage page, double[] values) {
        Footprint saved;
        try {
            saved = CALCULATOR.footprint(product, changes);
        } catch (InvalidInputException e) {
            assertFalse(page.allows(values), e::getMessage);
            return;
        }
        assertTrue(page.allows(values), changes::toString);
        assertClose(saved, page, values);
    }

    private static Source file(List<String> changes, String product) {
        String text = "format: footprint-scenario/1\nid: my-version\nname: My version\nproduct: " + product
                + "\nchanges:\n"
                + changes.stream().map(change -> "  - " + change + "\n").collect(Collectors.joining());
        return Source.named("my-version.yaml").with(text);
    }

    /** Moves a control as a page does; the changes that say so. */
    private static List<String> move(JsonNode control, double[] values, SplittableRandom random) {
        if (control.path("type").asText().equals("slider")) {
            int step = random.nextInt(-1, 21);
            if (step < 0) {
                return List.of();
            }
            double min = control.path("min").asDouble();
            double number = min + (control.path("max").asDouble() - min) * step / 20;
            values[control.path("inputs").get(0).asInt()] =
                    number * control.path("factor").asDouble();
            return List.of(JsonPage.yaml(control).get(0).replace("$", Double.toString(number)));
        }
        JsonNode option = control.path("options")
                .get(random.nextInt(control.path("options").size()));
        JsonPage.choose(option, values);
        return JsonPage.yaml(option);
    }

    private static void assertClose(Footprint expected, JsonPage page, double[] values) {
        double magnitude = expected.cube().magnitude();
        assertEquals(expected.total(), page.total(values), SAME * magnitude);
        double seconds = expected.solved().facts().duration().seconds();
        assertEquals(seconds, page.duration(values), SAME * seconds);
    }

    /** Oracle: the draws of the library; the page has nothing but its text. */
    @ParameterizedTest
    @MethodSource("products")
    void aPageDrawsWhatTheLibraryDraws(String id) {
        ProductSystem system = CALCULATOR.system(Products.bundled(id));
        assertSameDraws(system, new JsonPage(model(system, List.of()).json()));
    }

    @Test
    void aPageWithScenariosDrawsWhatTheLibraryDraws() {
        assertSameDraws(CALCULATOR.system(Products.bundled("xiaomi-13-pro")), new JsonPage(phone().json()));
    }

    /** Every form of spread, also within limits: one in the upper half, one that is negative. */
    @Test
    void everyFormOfSpreadIsDrawn() {
        ProductSystem system = CALCULATOR.system(product("""
                parameters:
                  p_1: { value: 2 kg, role: estimate, sigma: 0.3 }
                  p_2: { value: 2 kg, role: estimate, sigma: 0.3, max: 2.2 kg }
                  p_3: { value: 2 kg, role: estimate, sigma: 0.5, centre: mean, min: 1.9 kg }
                  p_4: { value: 2 kg, role: estimate, range: [1 kg, 4 kg] }
                  p_5: { value: -1 kg, role: estimate, distribution: { normal: { deviation: 0.2 kg } }, max: -0.9 kg }
                  p_6: { value: 2 kg, role: estimate, distribution: { uniform: { low: 1 kg, high: 4 kg } } }
                production: [{ id: b, of: steel, mass: p_1 + p_2 + p_3 + p_4 + p_5 + p_6 }]
                """));
        String json = model(system, List.of()).json();
        assertTrue(json.contains("\"mirrored\":true") && json.contains("\"mirrored\":false"), json);
        assertSameDraws(system, new JsonPage(json));
    }

    private static void assertSameDraws(ProductSystem system, JsonPage page) {
        int count = 100;
        double[] found = page.draws(0, count);
        double[] expected = Draws.of(system, cell -> cell.tag().stage(), Drawing.DEFAULT.withBlocks(2), Workers.CALLER)
                .total()
                .values()
                .toArray();
        for (int draw = 0; draw < count; draw++) {
            assertEquals(expected[draw], found[draw], 1e-12 * Math.abs(expected[draw]));
        }
    }

    @Test
    void theSameModelIsTheSameBytes() {
        assertEquals(phone(), phone());
        assertTrue(phone().hash().matches("[0-9a-f]{64}"));
        assertEquals(phone().hash().substring(0, 8), phone().shortHash());
        assertFalse(phone().hash().equals(model("xiaomi-13-pro").hash()));
    }

    /** A page of 1.4 MB has room for 60 kB. */
    @ParameterizedTest
    @MethodSource("products")
    void aBundledModelIsSmallAndFitsItsSchema(String id) {
        String json = model(id).json();
        assertTrue(json.length() < 32_000, () -> id + " has " + json.length());
        assertFitsSchema(json);
    }

    @Test
    void aModelWithScenariosFitsItsSchema() {
        assertFitsSchema(phone().json());
    }

    @Test
    void theSchemaRefusesOtherTexts() {
        String json = phone().json();
        assertFalse(
                flaws(json.replaceFirst("\\[\"MULTIPLY\",", "[\"MULTIPLIED\",")).isEmpty());
        assertFalse(flaws(json.replaceFirst("\"slot\":", "\"slots\":")).isEmpty());
        assertFalse(flaws("{}").isEmpty());
    }

    private static void assertFitsSchema(String json) {
        assertEquals(List.of(), flaws(json));
    }

    private static List<?> flaws(String json) {
        String schema =
                Source.resource(Products.class, "schema/footprint-page-1.json").text();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void rolesAndDecidersSayWhoseAControlIs() {
        JsonPage page = new JsonPage(model("split-air-conditioner").json());
        assertEquals("designer", page.control("charge").path("group").asText());
        assertEquals("user", page.control("lifetime").path("group").asText(), "declared");
        assertEquals("user", page.control("grid").path("group").asText(), "design, but decides: user");
        assertEquals("user", page.control("refilled").path("group").asText());
    }

    @Test
    void kindsOfParametersAreKindsOfControls() {
        JsonPage page =
                new JsonPage(model(CALCULATOR.system(product("""
                parameters:
                  with:    { value: true, role: design }
                  place:   { value: CN, role: design, oneOf: [CN, EU27] }
                  memory:  { value: 2 kg, role: design, oneOf: [1 kg, 2 kg], label: how much of it }
                  share:   { value: 40 %, role: design, min: 10 %, max: 70 % }
                  part:    { value: 40 %, role: declared }
                  energy:  { value: 3 kWh, role: declared }
                  nothing: { value: 0 kg, role: design }
                  known:   { value: 2 kg, role: estimate, sigma: 0.1 }
                  guessed: { value: 2 kg, role: estimate, sigma: 0.1, decides: user }
                  twice:   { value: 2 * memory, role: derived }
                production:
                  - { id: a, of: electricity, at: place, amount: energy * part * share, when: with }
                  - { id: b, of: steel, mass: memory + nothing + known + guessed + twice }
                """)), List.of()).json());
        List<String> found = page.controls().stream()
                .map(control ->
                        control.path("id").asText() + " " + control.path("type").asText() + " "
                                + control.path("group").asText() + " "
                                + control.path("label").asText())
                .toList();
        assertEquals(
                List.of(
                        "energy slider user Energy",
                        "guessed slider user Guessed",
                        "memory radio designer how much of it",
                        "part slider user Part",
                        "place radio designer Place",
                        "share slider designer Share",
                        "with checkbox designer With"),
                found);
        assertSlider(page.control("share"), "10.0 70.0 2.0 40.0 true");
        assertSlider(page.control("part"), "0.0 100.0 5.0 40.0 false");
        assertSlider(page.control("energy"), "1.5 6.0 0.2 3.0 false");
    }

    private static void assertSlider(JsonNode control, String expected) {
        List<String> found = new ArrayList<>();
        List.of("min", "max", "step", "base")
                .forEach(key -> found.add("" + control.path(key).asDouble()));
        found.add(control.path("stated").asText());
        assertEquals(expected, String.join(" ", found));
    }

    @Test
    void aScenarioThatSetsAControlIsNoneAndANoteSaysSo() {
        List<String> notes = phone().notes().stream().map(Issue::message).toList();
        assertEquals(
                List.of("\"Phone used six years\" is no control: the control of \"lifetime\" sets that already"),
                notes);
    }

    @Test
    void alternativesAreOneControlAndAShareIsASlider() {
        JsonPage page = new JsonPage(phone().json());
        JsonNode place = page.control("where-it-is-used");
        assertEquals("radio", place.path("type").asText());
        assertEquals(4, place.path("options").size());
        assertEquals(List.of(), JsonPage.yaml(place.path("options").get(0)));
        assertEquals("slider", page.control("recycled-gold").path("type").asText());
        assertEquals("checkbox", page.control("lighter-phone-box").path("type").asText());
    }

    @Test
    void aWrongScenarioIsRefusedWithEverythingThatIsWrong() {
        PageChoice wrong = PageChoice.of(
                Decider.USER,
                Scenarios.read(file(List.of("{ remove: nowhere }", "{ scale: nothing, by: 2 }"), "milk")));
        ProductSystem milk = CALCULATOR.system(Products.bundled("milk"));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> model(milk, List.of(wrong)));
        assertEquals(2, refused.issues().stream().filter(Issue::isError).count());
        assertThrows(IllegalArgumentException.class, () -> new PageChoice(Decider.USER, "nothing", List.of()));
    }

    @Test
    void labelsOfPartsAndEntriesStandInReportsAndPages() {
        Product product = product("""
                parts: [{ id: body, label: Housing of steel, of: steel, mass: 1 kg, work: [{ id: press, of: electricity, at: CN, amount: 1 kWh }] }]
                transport: [{ id: way, label: Lorry to the shop, carries: 1 kg, legs: [{ by: freight-road-artic, distance: 100 km }] }]
                use: [{ id: boiling, label: "", of: electricity, at: CN, amount: 1 kWh }]
                """);
        Footprint footprint = CALCULATOR.footprint(product);
        String report = FootprintReport.of(footprint).text(TextStyle.DEFAULT);
        assertTrue(report.contains("Housing of steel"), report);
        assertTrue(report.contains("Lorry to the shop"), report);
        assertTrue(report.contains("Housing of steel/press"), report);
        assertTrue(report.contains("boiling"), report);
        String json = model(CALCULATOR.system(product), List.of()).json();
        assertTrue(json.contains("\"labels\":{\"body\":\"Housing of steel\",\"way\":\"Lorry to the shop\"}"), json);
        assertFitsSchema(json);
    }

    /** The text may stand in a script element. */
    @Test
    void nothingInATextEndsAScript() {
        ProductSystem system = CALCULATOR.system(product("""
                parameters: { x: { value: 1 kg, role: design, label: "</script> & <b>" } }
                production: [{ id: b, of: steel, mass: x }]
                """));
        String json = model(system, List.of()).json();
        assertFalse(json.contains("<") || json.contains(">") || json.contains("&"));
        assertEquals(
                "</script> & <b>", new JsonPage(json).control("x").path("label").asText());
    }

    @Test
    void stepsAreATwentiethOfTheRange() {
        assertEquals(5, SliderStep.of(100));
        assertEquals(0.02, SliderStep.of(0.3));
        assertEquals(10, SliderStep.of(199));
        assertEquals(2e-7, SliderStep.of(4e-6));
    }
}
