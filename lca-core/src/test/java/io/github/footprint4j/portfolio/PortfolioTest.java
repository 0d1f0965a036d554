package io.github.footprint4j.portfolio;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static io.github.footprint4j.testkit.Models.process;
import static io.github.footprint4j.testkit.ProductModel.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two products of one library.
 *
 * <pre>
 *   steel        2 kg a kg,      sigma 0.1      wood   1 kg a kg, sigma 0.2
 *   electricity  CN 0.6, FR 0.1 kg a kWh, both certain
 *
 *   chair  3 kg of steel, 10 kWh of use at grid    6 + 6 = 12 in CN, 7 in FR    steel 0.6
 *   table  1 kg of steel, 5 kg of wood             2 + 5 = 7                    steel 0.2, wood 1
 * </pre>
 */
class PortfolioTest {

    private static final double EXACT = 1e-12;

    private static final Calculator CALCULATOR = Calculator.of(
            library(
                    dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.1"),
                    dataset("wood", "makes 1 kg", "emits 1 kg of CO2 fossil ± 0.2"),
                    dataset("electricity @ CN", "makes 1 kWh", "emits 0.6 kg of CO2 fossil"),
                    dataset("electricity @ FR", "makes 1 kWh", "emits 0.1 kg of CO2 fossil")),
            Method.PAS_2050_2011);

    private static Product chair() {
        return product("chair")
                .parameter("grid: CN oneOf CN, FR")
                .parts("frame: mass 3 kg of steel")
                .use("light: buys 10 kWh of electricity @ grid")
                .build();
    }

    private static Product table() {
        return product("table")
                .parts("legs: mass 1 kg of steel", "top: mass 5 kg of wood")
                .build();
    }

    private static Portfolio portfolio(Sale... sales) {
        return CALCULATOR.portfolio(List.of(sales));
    }

    private static Sale chairs(int units) {
        return Sale.of(chair(), Units.of(units));
    }

    private static Sale tables(int units) {
        return Sale.of(table(), Units.of(units));
    }

    /** 10 * 12 + 20 * 7 = 260; steel 10 * 0.6 + 20 * 0.2 = 10, wood 20 * 1 = 20: sigma = sqrt(100 + 400). */
    @Test
    void aSharedFactorIsAddedUpBeforeItIsSquared() {
        Portfolio.Sum total = portfolio(chairs(10), tables(20)).total();
        assertEquals(260, total.co2e(), EXACT * 260);
        assertEquals(Math.sqrt(500), total.deviations().deviation(), EXACT * 260);
        double drawn = Math.sqrt(variance(100, 0.1) + variance(100, 0.2));
        assertEquals(drawn, total.interval().orElseThrow().deviation(), 0.01 * drawn);
        Drawn mean = total.interval().orElseThrow().mean();
        assertEquals(60 + 100 * StrictMath.exp(0.005) + 100 * StrictMath.exp(0.02), mean.value(), 5 * mean.error());
    }

    /** The variance of a log-normal value by its median and sigma: m² exp(s²) (exp(s²) - 1). */
    private static double variance(double median, double sigma) {
        return median * median * StrictMath.exp(sigma * sigma) * StrictMath.expm1(sigma * sigma);
    }

    /** 60 of steel in chairs, 40 in tables, 100 of wood: as if they shared nothing. */
    @Test
    void whatCorrelationDoesIsSeenBesideTheIntervalWithoutIt() {
        Portfolio portfolio = portfolio(chairs(10), tables(20));
        double alone = Math.sqrt(variance(60, 0.1) + variance(40, 0.1) + variance(100, 0.2));
        assertEquals(alone, portfolio.intervalIfIndependent().orElseThrow().deviation(), 0.01 * alone);
    }

    /** Two products that rest on steel alone: 6 + 6 = 12; one on steel, one on wood: sqrt(6^2 + 6^2). */
    @Test
    void copiesAddUpLinearlyAndIndependentOnesInQuadrature() {
        Product copy = product("copy").parts("frame: mass 3 kg of steel").build();
        Product wooden = product("wooden").parts("frame: mass 3 kg of wood").build();
        Sale one = chairs(10);
        assertEquals(
                12,
                portfolio(one, Sale.of(copy, Units.of(10))).total().deviations().deviation(),
                EXACT * 100);
        assertEquals(
                Math.sqrt(72),
                portfolio(one, Sale.of(wooden, Units.of(10)))
                        .total()
                        .deviations()
                        .deviation(),
                EXACT * 100);
    }

    /** Raw materials 10 * 6 + 20 * 7 = 200 with all of the spread; use 10 * 6 without any. */
    @Test
    void stagesHaveSumsAndIntervals() {
        Map<Stage, Portfolio.Sum> stages = portfolio(chairs(10), tables(20)).byStage();
        assertEquals(List.of(Stage.RAW_MATERIALS, Stage.USE), List.copyOf(stages.keySet()));
        assertEquals(200, stages.get(Stage.RAW_MATERIALS).co2e(), EXACT * 200);
        assertEquals(
                Math.sqrt(500), stages.get(Stage.RAW_MATERIALS).deviations().deviation(), EXACT * 260);
        assertEquals(60, stages.get(Stage.USE).co2e(), EXACT * 200);
        assertTrue(stages.get(Stage.USE).interval().orElseThrow().isPoint());
    }

    /** Chairs in CN 12 each, in FR 7 each: 5 * 12 + 5 * 7 = 95. */
    @Test
    void aCountryThatSetsAParameterIsWhereTheProductIsUsed() {
        Portfolio portfolio =
                portfolio(chairs(5).usedAt(new Setting("grid", "CN")), chairs(5).usedAt(new Setting("grid", "FR")));
        assertEquals(95, portfolio.total().co2e(), EXACT * 95);
        assertEquals(35, portfolio.by(Label.COUNTRY).get("FR").co2e(), EXACT * 95);
        assertEquals(Optional.of("grid"), portfolio.countryUse().get(0).parameter());
    }

    /** As a label it changes nothing, and what it could have set is named. */
    @Test
    void aCountryThatIsOnlyALabelChangesNoNumber() {
        Portfolio portfolio = portfolio(chairs(5).labelled(Label.COUNTRY, "FR"), tables(1));
        assertEquals(60, portfolio.by(Label.COUNTRY).get("FR").co2e(), EXACT * 95);
        assertEquals(7, portfolio.by(Label.COUNTRY).get("").co2e(), EXACT * 95);
        assertEquals(List.of(new CountryUse(chair().id(), Optional.empty(), List.of("grid"))), portfolio.countryUse());
        assertEquals(List.of(), portfolio(chairs(5)).countryUse());
    }

    /** Variance 500: wood 400 of it, one product; steel 100, both. */
    @Test
    void influencesSayWhatTheIntervalComesFrom() {
        List<Portfolio.Influence> influences = portfolio(chairs(10), tables(20)).influences();
        assertEquals(2, influences.size());
        assertTrue(influences.get(0).input().path().startsWith("wood"));
        assertEquals(0.8, influences.get(0).share(), EXACT);
        assertEquals(1, influences.get(0).products());
        assertEquals(10, influences.get(1).deviation(), EXACT * 100);
        assertEquals(2, influences.get(1).products());
    }

    @Test
    void oneUnitIsTheFootprintBitForBit() {
        Footprint footprint = CALCULATOR.footprint(table());
        Portfolio portfolio = portfolio(tables(1));
        assertEquals(footprint.total(), portfolio.total().co2e());
        assertEquals(footprint.interval(), portfolio.total().interval().orElseThrow());
        assertEquals(
                footprint.byStage().get(Stage.RAW_MATERIALS),
                portfolio.byStage().get(Stage.RAW_MATERIALS).co2e());
    }

    @Test
    void unitsOfOneProductAreAddedUp() {
        Portfolio portfolio = portfolio(tables(2), chairs(1), tables(3).labelled(Label.REGION, "north"));
        assertEquals(Units.of(5), portfolio.units().get(Article.of(table())));
        assertEquals(35, portfolio.byArticle().get(Article.of(table())).co2e(), EXACT * 35);
        assertEquals(3, portfolio.items().size());
    }

    /** Processes of their own that happen to have one name are two quantities: sqrt(0.5^2 + 0.5^2). */
    @Test
    void processesOfTwoProductsWithOneNameAreNotShared() {
        Portfolio portfolio =
                portfolio(Sale.of(painted("first"), Units.of(1)), Sale.of(painted("second"), Units.of(1)));
        assertEquals(Math.sqrt(0.5), portfolio.total().deviations().deviation(), EXACT);
    }

    private static Product painted(String id) {
        return product(id)
                .production("paint: buys 1 kg of paint")
                .processes(process("paint", "makes 1 kg", "emits 5 kg of CO2 fossil ± 0.1"))
                .build();
    }

    @Test
    void twoDifferentProductsOfOneIdAreRefused() {
        Product other = product("table").parts("top: mass 5 kg of wood").build();
        InvalidInputException e =
                assertThrows(InvalidInputException.class, () -> portfolio(tables(1), Sale.of(other, Units.of(1))));
        assertEquals(IssueCode.DUPLICATE_ID, e.issues().get(0).code());
    }

    @Test
    void aSettingThatIsNotAllowedIsFoundAtItsFirstSale() {
        Sale sale = chairs(1).usedAt(new Setting("grid", "XX"));
        InvalidInputException e = assertThrows(
                InvalidInputException.class,
                () -> portfolio(sale.at(new Place("sales.csv", 7, 1, "")), sale.at(new Place("sales.csv", 4, 1, ""))));
        assertEquals(IssueCode.NOT_ALLOWED, e.issues().get(0).code());
        assertEquals(4, e.issues().get(0).place().line());
    }

    @Test
    void noSalesAreRefused() {
        assertEquals(
                IssueCode.EMPTY_INPUT,
                assertThrows(InvalidInputException.class, PortfolioTest::portfolio)
                        .issues()
                        .get(0)
                        .code());
    }

    @Test
    void noUnitsAreNoEmissions() {
        assertEquals(0, portfolio(tables(0)).total().co2e());
        assertTrue(portfolio(tables(0)).total().interval().orElseThrow().isPoint());
    }

    /** Of a hundred and one wrong settings a hundred are listed and one is counted. */
    @Test
    void ofManyWrongSettingsTheRestIsCounted() {
        Sale[] sales = IntStream.range(0, 101)
                .mapToObj(row ->
                        chairs(1).usedAt(new Setting("grid", "X" + row)).at(new Place("sales.csv", row + 2, 1, "")))
                .toArray(Sale[]::new);
        List<Issue> issues = assertThrows(InvalidInputException.class, () -> portfolio(sales))
                .issues();
        assertEquals(101, issues.size());
        assertEquals(2, issues.get(0).place().line());
        assertEquals(101, issues.get(99).place().line());
        assertTrue(
                issues.get(100).message().contains("1 more problem"),
                issues.get(100).message());
    }

    @Test
    void eachCalculationIsToldOnce() {
        List<String> told = new ArrayList<>();
        CALCULATOR.portfolio(List.of(chairs(1), tables(2), chairs(3)), (done, all) -> told.add(done + " of " + all));
        assertEquals(List.of("1 of 2", "2 of 2"), told);
    }
}
