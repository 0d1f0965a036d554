package io.github.footprint4j.calibration;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.Approved;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.NormalDistribution;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A made-up total of 20 for 2 a + 0.5 b, which at stated values is 16. */
class CalibrationReportTest {

    private static final Background BACKGROUND = Background.of(library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("electricity", "makes 1 kWh", "emits 0.5 kg of CO2 fossil")));

    private static final ProductSystem SYSTEM = ProductSystem.of(
            ProductModel.product("linear")
                    .parameter("a: 6 kg role estimate from 3 kg to 9 kg")
                    .parameter("b: 8 kWh role estimate from 2 kWh to 14 kWh")
                    .production("made: buys a of steel")
                    .use("used: buys b of electricity")
                    .build(),
            BACKGROUND,
            Method.PAS_2050_2011);

    private static final CalibrationTerms LOOSE = CalibrationTerms.EXACT.withModelError(Deviation.of(1));
    private static final CalibrationTerms TIGHT = CalibrationTerms.EXACT.withLimit(1);

    private static final Study STUDY = new Study(
            new StudyId("made-up"),
            "One made-up total",
            Collections.emptySortedMap(),
            new Published(List.of(), Optional.empty()),
            Collections.emptySortedMap(),
            Places.NONE);

    private static Calibration fit(CalibrationTerms terms) {
        return Calibration.of(
                List.of(new Observation(SYSTEM, Observed.TOTAL, NormalDistribution.of(20, Deviation.of(0.001)))),
                terms);
    }

    private static StudyCalibration study(CalibrationTerms exact) {
        return new StudyCalibration(STUDY, StudyReading.AS_LABELLED, fit(exact), Optional.of(fit(LOOSE)));
    }

    @Test
    void aCalibrationIsWrittenAsText() {
        Approved.of(getClass(), "calibration.txt")
                .check(study(CalibrationTerms.EXACT).document().text());
    }

    @Test
    void aCalibrationIsWrittenAsADocument() {
        Approved.of(getClass(), "calibration.md")
                .check(study(CalibrationTerms.EXACT).document().markdown());
    }

    /** To reach 20, both would have to move by 4 / (2 √1.5 + 0.5 √6) = 1.089: a limit of 1 is too tight, and both stand at it. */
    @Test
    void aLimitThatCannotBeKeptIsSaidPlainlyAndLeavesNoDeviation() {
        String text = study(TIGHT).document().text(TextStyle.DEFAULT.withWidth(400));
        assertTrue(text.contains("NOT FEASIBLE: no values within it were found"), text);
        assertTrue(text.contains("NOT FEASIBLE: no values were found that meet the totals with so little."), text);
        assertTrue(text.contains("is 1.089 standard deviations (5 of 5 starts came to it; no small step"), text);
        String totals = Document.of(CalibrationReport.totals(study(TIGHT), Drawing.DEFAULT))
                .markdown();
        assertTrue(totals.contains("| - |"), totals);
        assertFalse(totals.contains("| 0.00 |"), totals);
        assertTrue(study(TIGHT).document().markdown().contains("NOT FEASIBLE"));
    }

    /** The row of a factor at the limit: infeasible, and no share of the prior variance. */
    @Test
    void theTableForSpreadsheetsSaysWhetherTheLimitIsFeasible() {
        List<String> rows = study(TIGHT).document().csv().lines().toList();
        assertEquals(
                "model_error_kg_co2e,limit,feasible,kind,factor,unit,prior,spread,posterior,z,remaining,published,low,high",
                rows.get(0));
        List<String> factors =
                rows.stream().filter(row -> row.contains(",parameter,")).toList();
        assertEquals(4, factors.size());
        assertTrue(factors.get(0).startsWith("0,1,false,parameter,linear/a,kg,6,"), factors.get(0));
        assertTrue(factors.get(0).endsWith(",1,,,,"), factors.get(0));
        // the variance of b is 6 kWh²
        assertTrue(factors.get(1).startsWith("0,1,false,parameter,linear/b,kWh,8,2.44948974278317"), factors.get(1));
        assertTrue(factors.get(2).startsWith("1,,,parameter,linear/a,kg,6,"), factors.get(2));
    }

    /** Of a fit that stands at its limit deviations know nothing, and so do draws; the other one has ends on either side of its total. */
    @Test
    void theTableForSpreadsheetsHoldsTheTotalsWithTheEndsOfTheirDraws() {
        List<String[]> totals = study(TIGHT)
                .document()
                .csv()
                .lines()
                .map(row -> row.split(",", -1))
                .filter(row -> row[3].equals("total"))
                .toList();
        assertEquals(2, totals.size());
        assertEquals("", totals.get(0)[12]);
        double calibrated = Double.parseDouble(totals.get(1)[8]);
        assertTrue(Double.parseDouble(totals.get(1)[12]) < calibrated, totals.get(1)[12]);
        assertTrue(Double.parseDouble(totals.get(1)[13]) > calibrated, totals.get(1)[13]);
    }

    @Test
    void howFarAFactorMustMoveIsUnknownIfNothingWasFound() {
        FactorMoves.Must must =
                new FactorMoves.Must(new InputId(InputId.Kind.PARAMETER, "linear/a"), OptionalDouble.empty());
        String table = Document.of(new Block.Rows(
                        new MustWords(2, Optional.of(List.of(must))).table().orElseThrow()))
                .text();
        assertTrue(table.contains("unknown"), table);
        assertEquals(
                "None: each factor alone could stay where it is.", new MustWords(2, Optional.of(List.of())).note());
    }
}
