package io.github.footprint4j.elaborate;

import static io.github.footprint4j.testkit.Calculations.error;
import static io.github.footprint4j.testkit.Calculations.footprint;
import static io.github.footprint4j.testkit.Calculations.warnings;
import static io.github.footprint4j.testkit.ProductModel.part;
import static io.github.footprint4j.testkit.ProductModel.product;
import static io.github.footprint4j.testkit.ProductModel.resupplied;
import static io.github.footprint4j.testkit.Workbench.EXACT;
import static io.github.footprint4j.testkit.Workbench.LIBRARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Resupply;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.ProductModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A filter of 1 kg of plastic, 3 kg a kg, that lasts 4 of 10 years: two more at the years 4 and 8; freight 0.1 a t*km, treatment 0.5. */
class ReplacedLinesTest {

    private static final String FILTER = "filter: mass 1 kg of plastic lasts 4 a";

    private static ProductModel pump() {
        return product("p").duration("10 a").parts("pump: mass 3 kg of steel");
    }

    private static Map<String, Double> replaced(ProductModel product) {
        Map<String, Double> lines = new TreeMap<>();
        footprint(LIBRARY, product).lines().stream()
                .filter(line -> line.tag().line().startsWith("replaced"))
                .forEach(line -> lines.put(line.tag().line(), line.co2e()));
        return lines;
    }

    private static double replaced(ProductModel product, String line) {
        return replaced(product).getOrDefault(line, 0.0);
    }

    /** Nothing replaces a filter that lasts as long as the pump is used, which is said. */
    @ParameterizedTest
    @CsvSource({"4 a, false", "9.99 a, false", "10 a, true", "11 a, true"})
    void aPartThatLastsAsLongAsTheProductIsNotedWithItsLife(String lasts, boolean isNoted) {
        ProductModel product = pump().parts(FILTER.replace("4 a", lasts));
        boolean said = footprint(LIBRARY, product).warnings().stream()
                .anyMatch(
                        issue -> issue.message()
                                .equals(
                                        "\"lasts: " + lasts
                                                + "\" has no effect: the product is used no longer, so that the part is replaced 0 times"));
        assertEquals(isNoted, said);
    }

    /** What carries the pump of 4 kg carries the filter of 1 kg: two kilograms over 1000 km are 0.2. */
    @ParameterizedTest(name = "a transport of {0} carries {1} kg CO2e of what is replaced")
    @CsvSource({
        "packed_mass, 0.2",
        "product_mass, 0.2",
        "rest_mass, 0.2",
        "load, 0.4",
        "2 * load, 0.8",
        "4 kg, 0.2",
        "8 kg, 0.4",
        "packed_mass part filter, 0.2",
        "1 kg part filter, 0.2",
        "2 kg part pump, 0",
        "packed_mass eachUse yes, 0",
        "packed_mass during 1, 0"
    })
    void whatIsReplacedGoesTheWayOfTheProduct(String carries, double expected) {
        ProductModel product = pump().parameter("load: 2 * packed_mass role derived")
                .parts(FILTER)
                .transport("road: carries " + carries, "by truck distance 1000 km");
        assertEquals(expected, replaced(product, "replaced/filter/road"), EXACT);
    }

    @Test
    void packagingIsReplacedOverTheWaysOfThePackedProductAlone() {
        ProductModel product = pump().parts("crate: mass 1 kg of plastic kind packaging lasts 5 a")
                .transport("packed: carries packed_mass", "by truck distance 1000 km")
                .transport("bare: carries product_mass", "by truck distance 1000 km");
        assertEquals(Map.of("replaced/crate", 3.0, "replaced/crate/packed", 0.1), replaced(product));
    }

    @Test
    void parallelRoutesKeepTheirShares() {
        ProductModel product = pump().parts(FILTER)
                .transport(
                        "out: carries packed_mass",
                        "share 25 % by truck distance 1000 km",
                        "share rest by ship distance 1000 km");
        assertEquals(2 * (0.25 * 0.1 + 0.75 * 0.01), replaced(product, "replaced/filter/out"), EXACT);
    }

    @Test
    void aTransportThatIsLeftOutIsLeftOutForReplacementsToo() {
        ProductModel product = pump().parts(FILTER)
                .transport("out: carries packed_mass excluded too small", "by truck distance 1000 km");
        assertEquals(Map.of("replaced/filter", 6.0), replaced(product));
        assertEquals(0.4 + 0.2, footprint(LIBRARY, product).apart(Account.LEFT_OUT), EXACT);
    }

    @Test
    void whatIsReplacedMayHaveLegsOfItsOwn() {
        Transport.Leg leg = new Transport.Leg(
                Reference.parse("truck"), Amount.parse("50 km"), Optional.empty(), Optional.empty(), Optional.empty());
        ProductModel product = pump().parts(ProductModel.resupplied(part(FILTER), Resupply.over(List.of(leg))))
                .transport("road: carries packed_mass", "by truck distance 1000 km");
        assertEquals(2 * 0.005, replaced(product, "replaced/filter/delivery"), EXACT);
        assertEquals(0, replaced(product, "replaced/filter/road"), 0);
    }

    @Test
    void whatIsReplacedMayComeWithoutTransportForAReason() {
        Part carried = ProductModel.resupplied(part(FILTER), Resupply.without("it is carried home"));
        ProductModel product =
                pump().parts(carried).transport("road: carries packed_mass", "by truck distance 1000 km");
        assertEquals(Map.of("replaced/filter", 6.0), replaced(product));
        Issue note = warnings(IssueCode.EXCLUDED, LIBRARY, product).get(0);
        assertTrue(note.message().endsWith("is left out: it is carried home"), note.message());
    }

    /** Product 4 kg, box 1 kg: what treats 4 kg treats all of the product, what treats 2 kg half of it. */
    @ParameterizedTest(name = "an end of life of {0}: {1}")
    @CsvSource({"rest_mass, 1", "4 kg, 1", "2 kg, 0.5", "packed_mass, 1", "0 kg, 0"})
    void whatTreatsTheProductTreatsWhatIsReplacedFirst(String mass, double share) {
        ProductModel product = pump().parts(FILTER)
                .parts("box: mass 1 kg of plastic kind packaging")
                .endOfLife("bin: mass " + mass + " of treatment");
        assertEquals(2 * 0.5 * share, replaced(product, "replaced/filter/bin"), EXACT);
    }

    @Test
    void severalTreatmentsShareWhatIsReplacedAsTheyShareTheProduct() {
        ProductModel product = pump().parts(FILTER)
                .endOfLife(
                        "burned: mass rest_mass of treatment share 25 %", "dumped: mass rest_mass of steel share rest");
        assertEquals(2 * 0.25 * 0.5, replaced(product, "replaced/filter/burned"), EXACT);
        assertEquals(2 * 0.75 * 2, replaced(product, "replaced/filter/dumped"), EXACT);
    }

    @Test
    void whatTreatsThePartAloneTreatsItsReplacements() {
        ProductModel product = pump().parts(FILTER)
                .endOfLife("own: mass 500 g of treatment part filter", "rest: mass rest_mass - 1 kg of steel");
        assertEquals(2 * 0.5 * 0.5, replaced(product, "replaced/filter/own"), EXACT);
        assertEquals(0, replaced(product, "replaced/filter/rest"), 0);
    }

    @Test
    void aModuleIsCarriedAndTreatedWithWhatIsInIt() {
        Part module = part(
                "module: lasts 5 a quantity 2",
                List.of(part("case: mass 1 kg of steel"), part("cell: mass 1 kg of plastic lasts 3 a quantity 3")),
                List.of());
        ProductModel product = pump().parts(module)
                .transport("road: carries packed_mass", "by truck distance 1000 km")
                .endOfLife("bin: mass rest_mass of treatment");
        Map<String, Double> lines = replaced(product);
        assertEquals(2 * 4 * 0.1, lines.get("replaced/module/road"), EXACT, "two modules of 4 kg");
        assertEquals(2 * 4 * 0.5, lines.get("replaced/module/bin"), EXACT);
        Map<String, Double> inside = new TreeMap<>();
        footprint(LIBRARY, product)
                .lines()
                .forEach(line -> inside.put(line.tag().line(), line.co2e()));
        assertEquals(2 * 3 * 0.1, inside.get("module/replaced/cell/road"), EXACT, "three cells of each first module");
        assertEquals(2 * 3 * 0.1, inside.get("replaced/module/replaced/cell/road"), EXACT, "and of each second one");
    }

    /** Two kg of parts in a module that states no mass itself, of which 1 kg is treated: half of what takes its place too. */
    @Test
    void aModuleThatStatesNoMassIsAsHeavyAsWhatIsInIt() {
        Part module = part(
                "module: lasts 5 a",
                List.of(part("case: mass 1 kg of steel"), part("lid: mass 1 kg of plastic")),
                List.of());
        ProductModel product = pump().parts(module)
                .endOfLife("own: mass 1 kg of treatment part module", "rest: mass rest_mass - 1 kg of steel");
        assertEquals(0.5 * 2 * 0.5, replaced(product, "replaced/module/own"), EXACT);
    }

    /** 200 parts over 600 transports are 120,000 columns, and each of those may be replaced in several ways. */
    @Test
    void moreWaysThanCanBeCountedAreRefused() {
        ProductModel product = pump();
        for (int i = 0; i < 200; i++) {
            product = product.parts("p" + i + ": mass 1 kg of steel lasts 5 a");
        }
        for (int i = 0; i < 600; i++) {
            product = product.transport("t" + i + ": carries packed_mass", "by truck distance 1 km");
        }
        Issue issue = error(IssueCode.LIMIT_EXCEEDED, LIBRARY, product);
        assertTrue(issue.place().path().endsWith("/lasts"), issue.place().path());
        assertTrue(issue.message().contains("over 600 transports"), issue.message());
    }

    @Test
    void replacedMassThatIsWrittenIntoTheEndOfLifeAsWellIsAWarning() {
        ProductModel product = pump().parts(FILTER).endOfLife("bin: mass rest_mass + 2 kg of treatment");
        Issue issue = warnings(IssueCode.END_OF_LIFE_TWICE, LIBRARY, product).get(0);
        assertEquals(Severity.WARNING, issue.severity());
        assertTrue(
                issue.message().contains("treats 2 kg more") && issue.message().contains("counts twice"),
                issue.message());
        assertEquals(
                Severity.ERROR,
                error(
                                IssueCode.END_OF_LIFE_TWICE,
                                LIBRARY,
                                pump().parts(FILTER).endOfLife("bin: mass rest_mass + 2.5 kg of treatment"))
                        .severity());
    }

    @Test
    void aReplacementWithoutMassSaysThatItIsNeitherCarriedNorTreated() {
        ProductModel product = pump().parts("battery: buys 1 kWh of electricity @ CN lasts 4 a")
                .endOfLife("bin: mass rest_mass of treatment");
        Issue issue = warnings(IssueCode.RULE_NOT_APPLIED, LIBRARY, product).get(0);
        assertEquals("/parts/1/lasts", issue.place().path());
        assertTrue(issue.message().contains("states no mass"), issue.message());
    }

    /** Pieces at the years 40, 80 and 120 of 150: two count, of 3.5 kg each, and one comes too late. */
    @Test
    void oneDateDecidesForAllOfAReplacement() {
        ProductModel product = product("p")
                .duration("150 a")
                .parts("filter: mass 1 kg of plastic lasts 40 a")
                .endOfLife("bin: mass rest_mass of treatment");
        Footprint footprint = footprint(LIBRARY, product);
        assertEquals(3 + 2 * 3.5, footprint.total(), EXACT);
        assertEquals(3.5 + 0.5, footprint.apart(Account.AFTER_THE_PERIOD), EXACT, "and the product at year 150");
        assertEquals(3.5 * (0.6 + 0.2), footprint.apart(Account.DELAYED_WEIGHTED), EXACT);
        double all = Calculator.of(LIBRARY, Method.GHG_PROTOCOL_PRODUCT)
                .footprint(product.build())
                .total();
        assertEquals(3 + 3 * 3.5 + 0.5, all, EXACT, "no period of this method is known");
    }

    /** The same with parameters, which are not known beforehand. */
    @Test
    void theDatesMayBeParameters() {
        ProductModel product = product("p")
                .duration("long")
                .parameter("long: 150 a")
                .parameter("life: 40 a")
                .parts("filter: mass 1 kg of plastic lasts life")
                .endOfLife("bin: mass rest_mass of treatment");
        assertEquals(10, footprint(LIBRARY, product).total(), EXACT);
        assertEquals(4, footprint(LIBRARY, product).apart(Account.AFTER_THE_PERIOD), EXACT);
        Footprint other = footprint(LIBRARY, product.parameter("long: 81 a"));
        assertEquals(3 + 2 * 3.5 + 0.5, other.total(), EXACT);
        assertEquals(0, other.apart(Account.AFTER_THE_PERIOD), EXACT);
    }

    /**
     * One pulse at year 6 has 0.9544, two at the years 4 and 8 have 0.96 and 0.92, and a disposal at year 10 has 0.924; of nineteen in all
     * that of the first half year has 1, and the others 18 - 94.5 / 100.
     */
    @ParameterizedTest
    @CsvSource({"6 a, 0.9544", "4 a, 1.88", "10 a, 0", "0.5 a, 18.055"})
    void whatIsUndatedIsDelayedIn2008(String lasts, double weights) {
        ProductModel product = product("p")
                .duration("10 a")
                .parts("filter: mass 1 kg of plastic lasts " + lasts)
                .endOfLife("bin: mass rest_mass of treatment");
        double total = Calculator.of(LIBRARY, Method.PAS_2050_2008)
                .footprint(product.build())
                .total();
        assertEquals(3 + weights * 3.5 + 0.5 * 0.924, total, 1e-9);
    }

    /**
     * A module of 20 of 40 years and a cell in it that lasts 10: modules at year 20, cells at year 10 in the first module and at year 30
     * in the second one, each with the weight of its own year: 1 - 0.76 * 0.2 = 0.848 for the only module, 0.924 for the cell of year 10
     * and 0.7 for that of year 30.
     */
    @Test
    void whatIsReplacedInsideWhatIsReplacedHasTheWeightOfItsOwnYearIn2008() {
        ProductModel product = product("p")
                .duration("40 a")
                .parts(part(
                        "module: lasts 20 a",
                        List.of(part("shell: mass 1 kg of steel"), part("cell: mass 1 kg of plastic lasts 10 a")),
                        List.of()));
        double total = Calculator.of(LIBRARY, Method.PAS_2050_2008)
                .footprint(product.build())
                .total();
        assertEquals(2 + 3 + 0.848 * (2 + 3) + 3 * (0.924 + 0.7), total, 1e-9);
    }

    /** What is said of replacements is said where something is replaced, also if only a parameter tells. */
    @ParameterizedTest
    @CsvSource({"4 a, true", "10 a, false", "20 a, false"})
    void nothingIsSaidOfReplacementsThatAreNone(String lasts, boolean isSaid) {
        for (ProductModel product : List.of(
                pump().parts(FILTER.replace("4 a", lasts)),
                pump().parts(FILTER.replace("4 a", "life")).parameter("life: " + lasts + " role design"),
                pump().parts("filter: buys 1 kg of plastic lasts life")
                        .parameter("life: " + lasts + " role design")
                        .transport("road: carries packed_mass", "by truck distance 10 km"),
                pump().parts(resupplied(
                        part("filter: mass 1 kg of plastic lasts " + lasts),
                        Resupply.without("it is brought by hand"))))) {
            List<String> said = footprint(LIBRARY, product).warnings().stream()
                    .map(Issue::message)
                    .filter(message -> message.contains("replacements of \"filter\"")
                            || message.matches(".*(what replaces|that replace) .*"))
                    .toList();
            assertEquals(isSaid, !said.isEmpty(), said::toString);
            assertTrue(said.stream().noneMatch(message -> message.contains("{")), said::toString);
        }
    }
}
