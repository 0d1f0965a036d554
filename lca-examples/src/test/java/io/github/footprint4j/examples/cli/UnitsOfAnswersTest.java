package io.github.footprint4j.examples.cli;

import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.data.source.CsvCell;
import io.github.footprint4j.data.source.CsvTable;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TableLimits;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A number stands in the unit beside it, in every answer of every command. What it must be is taken from what the author of the library,
 * study or product wrote, from another command, or from a hand calculation, never from the writer's own conversion.
 */
class UnitsOfAnswersTest {

    private static final String PHONE = "xiaomi-13-pro";
    private static final double EXACT = 1e-12;
    private static final double CLOSE = 1e-9;

    private static final String SALES = "product,units\nxiaomi-13-pro,1000\nmilk,5\n";

    /** Every command that answers in JSON. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("footprint", PHONE),
            List.of("footprint", PHONE, "--calibrated"),
            List.of("footprint", "split-air-conditioner"),
            List.of("whatif", PHONE, "--scenario", "no-charger"),
            List.of("whatif", PHONE, "--set", "lifetime=5 a"),
            List.of("whatif", PHONE, "--scenario", "recycled-aluminium-frame"),
            List.of("compare", PHONE, "--variants"),
            List.of("methods", PHONE),
            List.of("levers", PHONE),
            List.of("target", PHONE, "--to", "60"),
            List.of(
                    "break-even",
                    "split-air-conditioner",
                    "split-air-conditioner",
                    "--by",
                    "charge",
                    "--second-variant",
                    "europe"),
            List.of("statement", PHONE),
            List.of("portfolio", "-"),
            List.of("calibrate", "xiaomi-2023"));

    /** What stands beside a unit, by where it stands in a document; a place that is not listed fails. */
    private static final Map<String, Consumer<ObjectNode>> CHECKS = checks();

    private static Map<String, Consumer<ObjectNode>> checks() {
        Map<String, Consumer<ObjectNode>> checks = new LinkedHashMap<>();
        checks.put("/total", UnitsOfAnswersTest::total);
        checks.put("/factors/*", UnitsOfAnswersTest::dataset);
        checks.put("/calibrated/*/factors/*", UnitsOfAnswersTest::calibrated);
        checks.put("/fits/*/factors/*", UnitsOfAnswersTest::calibrated);
        checks.put("/levers/*", UnitsOfAnswersTest::lever);
        checks.put("/exchanges/*", UnitsOfAnswersTest::exchange);
        checks.put("/data/energy/*", UnitsOfAnswersTest::energy);
        checks.put("/footprint/total", UnitsOfAnswersTest::total);
        checks.put("/footprint/factors/*", UnitsOfAnswersTest::dataset);
        checks.put("/mass", UnitsOfAnswersTest::mass);
        checks.put("/footprint/mass", UnitsOfAnswersTest::mass);
        checks.put("/alternatives/*/own", UnitsOfAnswersTest::own);
        checks.put("/comparison/own/before", UnitsOfAnswersTest::own);
        checks.put("/comparison/own/after", UnitsOfAnswersTest::own);
        return checks;
    }

    @Test
    void everyNumberBesideAUnitIsWhatItsAuthorWrote() {
        Map<String, Integer> seen = new HashMap<>();
        COMMANDS.forEach(command -> walk(json(command), "", seen));
        assertEquals(CHECKS.keySet(), seen.keySet(), "a check that nothing uses checks nothing");
    }

    /** Numbers that have no unit, whatever the document: shares, counts, ranks and years of a calendar. */
    private static final Set<String> PURE = Set.of(
            "branches",
            "calculated",
            "chiSquare",
            "draws",
            "failed",
            "from",
            "largestZ",
            "loads",
            "misfit",
            "notRecharacterisable",
            "ofLargest",
            "percentile",
            "shareOfDrawsLower",
            "products",
            "rank",
            "required",
            "same",
            "seed",
            "share",
            "sigma",
            "smallestLargestZ",
            "starts",
            "strength",
            "to",
            "unknown",
            "varianceShare",
            "year",
            "z",
            "remaining",
            "librarySpreads",
            "limit",
            "score",
            "uses");

    /** Numbers in the unit that the document states once, as {@code resultUnit}. */
    private static final Set<String> RESULTS = Set.of(
            "after",
            "aim",
            "alone",
            "before",
            "beside",
            "bottomUp",
            "closedLoop",
            "co2e",
            "deviation",
            "firstOrderDeviation",
            "deviationIfKnown",
            "difference",
            "error",
            "estimate",
            "first",
            "high",
            "highError",
            "leftOut",
            "leftOutDeviation",
            "low",
            "lowError",
            "mean",
            "median",
            "modelError",
            "perYear",
            "perYearLow",
            "perYearHigh",
            "recycledContent",
            "rounding",
            "scaled",
            "second",
            "spread",
            "stated",
            "total",
            "totalWithBiogenic",
            "value",
            "values",
            "wholeLife",
            "wholeLifeHigh",
            "wholeLifeLow");

    @Test
    void everyNumberOfADocumentHasAUnit() {
        for (List<String> command : COMMANDS) {
            ObjectNode document = (ObjectNode) json(command);
            List<String> without = new ArrayList<>();
            boolean isStated = document.find("resultUnit")
                    .filter(TextNode.class::isInstance)
                    .isPresent();
            collect(document, "", "", isStated, without);
            assertEquals(List.of(), without, () -> "numbers without a unit in the answer of " + command);
        }
    }

    private static void collect(SourceNode node, String path, String key, boolean isStated, List<String> without) {
        if (node instanceof ListNode list) {
            list.elements().forEach(element -> collect(element, path + "/*", key, isStated, without));
        }
        if (node instanceof ObjectNode object) {
            boolean hasUnit =
                    object.find("unit").filter(TextNode.class::isInstance).isPresent();
            object.members().forEach((name, member) -> {
                if (!(member instanceof NumberNode) || !hasUnit) {
                    collect(member, path + "/" + name, name, isStated, without);
                }
            });
        }
        if (node instanceof NumberNode && !PURE.contains(key) && !(isStated && RESULTS.contains(key))) {
            without.add(path);
        }
    }

    /** A column says its unit in its name, or a column "unit" does; ends of an interval are in the unit of what stands before. */
    @Test
    void everyNumberForASpreadsheetHasAUnit() {
        Set<String> pure = Set.of(
                "share",
                "of_largest",
                "units",
                "variance_share",
                "z",
                "remaining",
                "limit",
                "name",
                "unit",
                "share_of_draws_lower",
                "draws",
                "failed");
        Set<String> inUnit = Set.of(
                "value",
                "prior",
                "posterior",
                "published",
                "spread",
                "deviation",
                "firstOrderDeviation",
                "low",
                "high",
                "difference_to_first",
                "deviation_of_difference",
                "difference_recycled_content",
                "difference_closed_loop",
                "difference_low",
                "difference_high");
        for (List<String> command : COMMANDS) {
            if (List.of("statement", "methods").contains(command.get(0))) {
                continue; // they have no such form
            }
            for (Map<String, String> row : csv(command)) {
                boolean hasUnit = !row.getOrDefault("unit", "").isEmpty();
                boolean isResult = row.keySet().stream().anyMatch(column -> column.startsWith("kg_co2e"));
                row.forEach((column, cell) -> assertTrue(
                        !cell.matches("-?[0-9.]+([eE]-?[0-9]+)?")
                                || column.contains("kg_co2e")
                                || pure.contains(column)
                                || hasUnit && inUnit.contains(column)
                                || isResult
                                        && Set.of("low", "high", "deviation").contains(column),
                        () -> "no unit beside " + column + " in " + row + " of " + command));
            }
        }
    }

    private static void walk(SourceNode node, String path, Map<String, Integer> seen) {
        if (node instanceof ListNode list) {
            list.elements().forEach(element -> walk(element, path + "/*", seen));
        }
        if (node instanceof ObjectNode object) {
            boolean hasNumbers = object.members().values().stream().anyMatch(NumberNode.class::isInstance);
            if (object.find("unit").filter(TextNode.class::isInstance).isPresent() && hasNumbers) {
                Optional.ofNullable(CHECKS.get(path))
                        .orElseGet(() -> fail("nothing checks the unit at " + path))
                        .accept(object);
                seen.merge(path, 1, Integer::sum);
            }
            object.members().forEach((key, member) -> walk(member, path + "/" + key, seen));
        }
    }

    /** The sum of the rows for a spreadsheet. */
    private static void total(ObjectNode total) {
        assertEquals("kg CO2e", text(total, "unit"));
        double phone = sum(PHONE);
        double other = sum("split-air-conditioner");
        double value = number(total, "value");
        assertTrue(isClose(phone, value) || isClose(other, value), value + " is neither " + phone + " nor " + other);
    }

    /** The phone weighs 229 g; the parts of the air conditioner weigh 38 kg. */
    private static void mass(ObjectNode mass) {
        assertEquals("kg", text(mass, "unit"));
        double explained = number(mass, "explained");
        assertTrue(isClose(0.229, explained) || isClose(38, explained), mass.toString());
    }

    /** The phone as its file has it: its total, or that of its larger variant, or that of five years in place of three. */
    private static void own(ObjectNode own) {
        assertEquals("kg CO2e", text(own, "unit"));
        double total = number(own, "total");
        boolean isKnown = Stream.of(
                        List.of(PHONE),
                        List.of(PHONE, "--variant", "12GB+512GB"),
                        List.of(PHONE, "--set", "lifetime=5 a"))
                .mapToDouble(UnitsOfAnswersTest::sum)
                .anyMatch(known -> isClose(known, total));
        assertTrue(isKnown, total + " is no total of the phone");
    }

    private static double sum(String product) {
        return sum(List.of(product));
    }

    private static double sum(List<String> product) {
        List<String> command = new ArrayList<>(List.of("footprint"));
        command.addAll(product);
        return csv(command).stream()
                .mapToDouble(row -> Double.parseDouble(row.get("kg_co2e")))
                .sum();
    }

    private static boolean isClose(double one, double other) {
        return Math.abs(one - other) <= CLOSE * Math.abs(one);
    }

    /**
     * Figures of the phone by hand: 45 g of aluminium at a yield of 50 % are 0.09 kg bought, 6 cameras, 3.6 kWh for assembly and 7 kWh for
     * milling are 10.6 kWh at 0.582 kg CO2e/kWh. The air conditioner buys aluminium by the kilogram.
     */
    private static void dataset(ObjectNode factor) {
        String dataset = text(factor, "dataset") + " " + text(factor, "at");
        if (dataset.equals("camera-module GLO")) {
            assertEquals("piece", text(factor, "unit"));
            assertEquals(6, number(factor, "amount"), EXACT);
        } else if (dataset.equals("electricity CN")) {
            assertEquals("kWh", text(factor, "unit"));
            assertEquals(0.582, number(factor, "direct") / number(factor, "amount"), EXACT);
        } else if (dataset.equals("aluminium GLO") && number(factor, "amount") < 1) {
            assertEquals("kg", text(factor, "unit"));
            assertEquals(0.09, number(factor, "amount"), EXACT);
        }
        Quantity.parse("1 " + text(factor, "unit"));
    }

    private static void energy(ObjectNode energy) {
        if (text(energy, "at").equals("CN")) {
            assertEquals("kWh", text(energy, "unit"));
            assertEquals(10.6, number(energy, "amount"), 10.6 * EXACT);
            assertEquals(0.582, number(energy, "factor"), 0.582 * EXACT);
        }
    }

    /** A parameter before it is calibrated is what its author wrote; its value after it has the same unit. */
    private static void calibrated(ObjectNode factor) {
        boolean isLog = factor.find("median").isPresent();
        double prior = number(factor, isLog ? "median" : "mean");
        if (text(factor, "kind").equals("parameter")) {
            Quantity written = written(text(factor, "factor"));
            assertEquals(written.unit().symbol(), text(factor, "unit"));
            assertEquals(written.value(), prior, Math.abs(written.value()) * EXACT, text(factor, "factor"));
        } else {
            assertEquals(1, prior, EXACT, text(factor, "factor"));
        }
        double moved = number(factor, "posterior");
        double expected = isLog
                ? prior * Math.exp(number(factor, "z") * number(factor, "sigma"))
                : prior + number(factor, "z") * number(factor, "deviation");
        assertEquals(expected, moved, Math.abs(expected) * CLOSE, text(factor, "factor"));
    }

    private static void lever(ObjectNode lever) {
        double value = number(lever, "value");
        if (text(lever, "kind").equals("parameter")) {
            Quantity written = written(text(lever, "id"));
            assertEquals(written.unit().symbol(), text(lever, "unit"));
            assertEquals(written.value(), value, Math.abs(written.value()) * EXACT, text(lever, "id"));
        }
        assertEquals(value * number(lever, "perUnit") / 100, number(lever, "perPercent"), CLOSE, text(lever, "id"));
    }

    /** A tenth of a unit more, calculated anew, moves the total by a tenth of what a unit does: the product is linear in it. */
    @Test
    void whatAUnitOfALeverDoesIsWhatCalculatingAnewGives() {
        ObjectNode levers = (ObjectNode) json(List.of("levers", PHONE));
        ObjectNode area = ((ListNode) levers.members().get("levers"))
                .elements().stream()
                        .map(ObjectNode.class::cast)
                        .filter(one -> text(one, "id").endsWith("/soc_area"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("cm2", text(area, "unit"));
        double moved = number((ObjectNode) json(List.of("levers", PHONE, "--set", "soc_area=1.28 cm2")), "total")
                - number(levers, "total");
        assertEquals(moved, number(area, "perUnit") / 10, CLOSE);
    }

    private static void exchange(ObjectNode exchange) {
        Quantity.parse("1 " + text(exchange, "unit"));
        assertEquals(
                number(exchange, "amount") * number(exchange, "perUnit") / 100,
                number(exchange, "perPercent"),
                CLOSE,
                text(exchange, "exchange"));
    }

    /** The quantity of a parameter as its file states it, by owner and name. */
    private static Quantity written(String path) {
        int stroke = path.lastIndexOf('/');
        String name = path.substring(stroke + 1);
        Map<String, Parameter> parameters = switch (path.substring(0, stroke)) {
            case "xiaomi-2023" -> Studies.bundled("xiaomi-2023").parameters();
            case "footprint4j" -> Libraries.bundled().parameters();
            default ->
                Products.bundled(path.substring(0, stroke)).declarations().parameters();
        };
        return Optional.ofNullable(parameters.get(name))
                .flatMap(UnitsOfAnswersTest::quantity)
                .orElseThrow(() -> new AssertionError("nobody states " + path));
    }

    private static Optional<Quantity> quantity(Parameter parameter) {
        return parameter.value() instanceof Parameter.Numeric numeric
                ? numeric.formula().quantity()
                : Optional.empty();
    }

    /** The rows of a spreadsheet say the same as the document, each number beside the same unit. */
    @Test
    void rowsForSpreadsheetsHaveTheSameUnits() {
        Map<String, ObjectNode> levers = named((ObjectNode) json(List.of("levers", PHONE)), "levers", "id");
        List<Map<String, String>> rows = csv(List.of("levers", PHONE)).stream()
                .filter(row -> levers.containsKey(row.get("name")))
                .toList();
        assertFalse(rows.isEmpty());
        rows.forEach(row -> same(levers.get(row.get("name")), row, Map.of("value", "value")));
        ObjectNode calibrated = (ObjectNode) json(List.of("footprint", PHONE, "--calibrated"));
        rowsOfFits(calibrated, "calibrated", csv(List.of("footprint", PHONE, "--calibrated")));
        rowsOfFits(
                (ObjectNode) json(List.of("calibrate", "xiaomi-2023")),
                "fits",
                csv(List.of("calibrate", "xiaomi-2023")));
    }

    /** The factors of the fits; the totals beside them are in kg CO2e. */
    private static void rowsOfFits(ObjectNode document, String fits, List<Map<String, String>> all) {
        Map<Boolean, List<Map<String, String>>> kinds =
                all.stream().collect(partitioningBy(each -> "total".equals(each.get("kind"))));
        kinds.get(true).forEach(total -> assertEquals("kg CO2e", total.get("unit")));
        List<Map<String, String>> rows = kinds.get(false);
        assertFalse(rows.isEmpty());
        int row = 0;
        for (SourceNode fit : ((ListNode) document.members().get(fits)).elements()) {
            for (SourceNode each : ((ListNode) ((ObjectNode) fit).members().get("factors")).elements()) {
                ObjectNode factor = (ObjectNode) each;
                String prior = factor.find("median").isPresent() ? "median" : "mean";
                same(factor, rows.get(row), Map.of("prior", prior, "posterior", "posterior"));
                row++;
            }
        }
        assertEquals(rows.size(), row);
    }

    private static void same(ObjectNode object, Map<String, String> row, Map<String, String> columns) {
        assertEquals(text(object, "unit"), row.get("unit"));
        columns.forEach(
                (column, key) -> assertEquals(number(object, key), Double.parseDouble(row.get(column)), column));
    }

    private static Map<String, ObjectNode> named(ObjectNode document, String list, String key) {
        Map<String, ObjectNode> named = new HashMap<>();
        ((ListNode) document.members().get(list))
                .elements()
                .forEach(each -> named.put(text((ObjectNode) each, key), (ObjectNode) each));
        return named;
    }

    private static SourceNode json(List<String> command) {
        String text = out(command, "json");
        Issues issues = new Issues();
        return Documents.parse(Source.named("answer.json").with(text), issues).orElseThrow();
    }

    private static List<Map<String, String>> csv(List<String> command) {
        List<List<String>> rows = new ArrayList<>();
        CsvTable.of(Source.named("answer.csv").with(out(command, "csv")), TableLimits.USUAL)
                .read(row -> rows.add(row.stream().map(CsvCell::text).toList()));
        List<String> header = rows.remove(0);
        return rows.stream()
                .map(row -> {
                    Map<String, String> named = new LinkedHashMap<>();
                    for (int i = 0; i < header.size(); i++) {
                        named.put(header.get(i), row.get(i));
                    }
                    return named;
                })
                .toList();
    }

    private static String out(List<String> command, String format) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of("--format", format));
        String[] line = all.toArray(String[]::new);
        Run run = all.contains("-") ? Run.withInput(SALES, line) : Run.shared(line);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private static String text(ObjectNode object, String key) {
        return ((TextNode) object.find(key).orElseThrow()).value();
    }

    private static double number(ObjectNode object, String key) {
        return Double.parseDouble(((NumberNode) object.find(key).orElseThrow()).text());
    }
}
