package io.github.footprint4j.data.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.calibration.CalibratedReport;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.data.Calibrations;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.explain.ExplanationReport;
import io.github.footprint4j.explain.RuleTable;
import io.github.footprint4j.explain.ScenarioWords;
import io.github.footprint4j.footprint.FootprintReport;
import io.github.footprint4j.footprint.ScoreTable;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.portfolio.Label;
import io.github.footprint4j.portfolio.Sale;
import io.github.footprint4j.portfolio.Units;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.sensitivity.LeverReport;
import io.github.footprint4j.statement.Statement;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.target.BreakEven;
import io.github.footprint4j.target.BreakEvenAnswer;
import io.github.footprint4j.target.Target;
import io.github.footprint4j.target.TargetAnswer;
import io.github.footprint4j.trace.Trace;
import io.github.footprint4j.upstream.UpstreamReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every report on the products that come along, in lines of 60 and of 80 columns: nothing vanishes and nothing is wider. */
class BundledDocumentsTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Drawing FEW = Drawing.DEFAULT.withBlocks(2);

    static Stream<String> products() {
        return Products.ids().stream();
    }

    private static void check(Document document) {
        for (int width : new int[] {60, 80}) {
            Shown shown = new Shown(document, width);
            shown.noLineIsWider();
            shown.nothingVanishes();
            shown.numbersAlign();
        }
        List<String> titles = document.sheet().orElseThrow().columns().stream()
                .map(column -> column.title())
                .toList();
        assertTrue(document.csv().startsWith(String.join(",", titles) + "\r\n"), titles::toString);
        assertEquals(document.markdown().strip() + "\n", document.markdown());
    }

    private static Footprint footprint(Product product) {
        return CALCULATOR.footprint(product).drawnBy(FEW);
    }

    @ParameterizedTest
    @MethodSource("products")
    void ofAProductAllIsShown(String id) {
        Footprint footprint = footprint(Products.bundled(id));
        check(FootprintReport.of(footprint));
        check(Statement.of(footprint).document());
        check(LeverReport.of(footprint, 10));
        check(UpstreamReport.of(footprint, 0.01));
        check(Trace.of(footprint, footprint.byPart().keySet().iterator().next().value())
                .document());
    }

    @ParameterizedTest
    @ValueSource(strings = {"milk", "aluminium-window-frame"})
    void underEveryMethodAllIsShown(String id) {
        check(CALCULATOR.underEach(Products.bundled(id), Method.all()).document());
    }

    static Stream<String> productsWithVariants() {
        return products()
                .filter(id -> Products.bundled(id).declarations().variants().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("productsWithVariants")
    void ofItsVariantsAllIsShown(String id) {
        Product product = Products.bundled(id);
        check(Comparison.of(product.declarations().variants().keySet().stream()
                        .map(name -> CALCULATOR.alternative(name, product.variant(name)))
                        .toList())
                .drawnBy(FEW)
                .document());
        ProductSystem system = CALCULATOR.system(product);
        check(TargetAnswer.of(
                system,
                0.9 * system.atStatedValues().total(),
                Target.levers(system).stream()
                        .map(input -> Target.of(
                                system, input, 0.9 * system.atStatedValues().total()))
                        .toList()));
    }

    /** Scenarios with one change and with many, of a longer life and of recycled material. */
    @ParameterizedTest
    @ValueSource(
            strings = {"air-conditioner-2030", "board-swap", "longer-life", "recycled-aluminium-40", "smaller-phone-box"
            })
    void ofAScenarioAllIsShown(String id) {
        Scenario scenario = Scenarios.bundled(id);
        Product product =
                Products.bundled(scenario.base().product().orElseThrow().value());
        check(ExplanationReport.of(
                        CALCULATOR.explain(product, scenario.changes()).drawnBy(FEW))
                .with(ScenarioWords.of(scenario)));
    }

    @Test
    void ofAPortfolioAllIsShown() {
        check(CALCULATOR
                .portfolio(Stream.of("milk", "xiaomi-13-pro", "split-air-conditioner")
                        .map(id -> Sale.of(Products.bundled(id), Units.of(1000))
                                .labelled(Label.REGION, "Europe, and Asia"))
                        .toList())
                .drawnBy(FEW)
                .document());
    }

    @Test
    void ofACalibrationAllIsShown() {
        Product phone = Products.bundled("xiaomi-13-pro");
        check(CALCULATOR
                .calibrate(Studies.bundled("xiaomi-2023"), List.of(phone, Products.bundled("redmi-note-12-pro-5g")))
                .document());
        check(CalibratedReport.of(footprint(phone), Calibrations.bundled("xiaomi-2023")));
    }

    @Test
    void ofABreakEvenAndOfListsAllIsShown() {
        Product standard = Products.bundled("split-air-conditioner");
        check(BreakEvenAnswer.of(
                BreakEven.of(CALCULATOR.system(standard), CALCULATOR.system(standard.variant("europe")), "recovered")));
        check(RuleTable.of(Method.all()));
        check(ScoreTable.of(CALCULATOR.library().datasets().keySet().stream()
                .limit(60)
                .map(CALCULATOR::score)
                .toList()));
    }
}
