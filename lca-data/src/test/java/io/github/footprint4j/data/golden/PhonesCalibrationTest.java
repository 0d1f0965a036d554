package io.github.footprint4j.data.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.calibration.CalibratedFactor;
import io.github.footprint4j.calibration.Calibration;
import io.github.footprint4j.calibration.LeaveOneOut;
import io.github.footprint4j.calibration.Observation;
import io.github.footprint4j.calibration.StudyCalibration;
import io.github.footprint4j.calibration.StudyReading;
import io.github.footprint4j.calibration.StudyTotals;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calibration of the five phones against the file of an independent calculation, which lies outside the repository. */
@Tag("shared")
class PhonesCalibrationTest {

    private static final double KILOGRAMS = 0.005;
    private static final double LEFT_OUT = 0.01;
    private static final double RELATIVE = 0.001;

    private static final Study STUDY = Studies.bundled("xiaomi-2023");
    private static final List<Product> PHONES =
            List.of(Products.bundled("xiaomi-13-pro"), Products.bundled("redmi-note-12-pro-5g"));

    private final PhonesOracle oracle = PhonesOracle.in(Path.of(System.getProperty("shared")));

    private static StudyCalibration calibrated(StudyReading reading) {
        return Calculator.of(Libraries.bundled(), Method.PAS_2050_2011)
                .calibrate(StudyTotals.of(STUDY, PHONES).with(reading), StudyCalibration.terms(STUDY));
    }

    @Test
    void bothReadingsGiveTheNumbersOfTheOracleExactlyAndWithAModelError() {
        StudyCalibration labelled = calibrated(StudyReading.AS_LABELLED);
        StudyCalibration also = calibrated(StudyReading.ALSO_LABELLED);
        assertAll(
                () -> check("8GB+256GB exact", labelled.exact()),
                () -> check("8GB+256GB modelError1kg", labelled.withModelError().orElseThrow()),
                () -> check("6GB+256GB exact", also.exact()),
                () -> check("6GB+256GB modelError1kg", also.withModelError().orElseThrow()));
    }

    private void check(String block, Calibration fit) {
        PhonesOracle.Fit expected = oracle.fits().get(block);
        assertEquals(expected.chiSquare(), fit.chiSquare(), 0.005, block);
        assertEquals(expected.maxAbsZ(), fit.largestZ(), 0.0005, block);
        assertEquals(expected.rank(), fit.rank(), block);
        assertEquals(expected.free(), fit.factors().size(), block);
        for (int i = 0; i < 5; i++) {
            int there = place(fit.observations().get(i));
            assertEquals(expected.totals().get(there), fit.fitted().get(i), KILOGRAMS, block);
            LeaveOneOut left = fit.leaveOneOut().get(i);
            assertEquals(expected.leftOut().get(there), left.predicted(), LEFT_OUT, block);
            assertEquals(
                    expected.leftOutDeviations().get(there), left.deviation().value(), LEFT_OUT, block);
        }
        inputs().forEach((name, id) ->
                factor(block + " " + name, expected.posterior().get(name), id, fit));
    }

    /** The oracle has the other phone first. */
    private static int place(Observation one) {
        List<Double> order = List.of(62.81, 65.68, 42.82, 45.93, 50.94);
        return order.indexOf(one.value().mean());
    }

    private void factor(String message, PhonesOracle.Posterior expected, InputId id, Calibration fit) {
        double median = oracle.factors()
                .get(message.substring(message.lastIndexOf(' ') + 1))
                .median()
                .value();
        CalibratedFactor factor = fit.at(id);
        assertEquals(expected.value() / median, factor.value() / factor.priorValue(), RELATIVE, message);
        assertEquals(expected.z(), factor.z(), 0.002, message);
        assertEquals(expected.deviation(), factor.deviation(), 0.001, message);
    }

    /** The factors that can move, by their name in the oracle. */
    private static Map<String, InputId> inputs() {
        return PhonesOracleTest.inputs();
    }

    /** The exact fit meets every published total within half a unit of its last digit. */
    @Test
    void theExactFitHitsAllFiveTotals() {
        for (StudyReading reading : StudyReading.values()) {
            Calibration exact = calibrated(reading).exact();
            for (int i = 0; i < 5; i++) {
                assertEquals(
                        exact.observations().get(i).value().mean(),
                        exact.fitted().get(i),
                        KILOGRAMS);
            }
        }
    }

    /** It shows that the minimum is one, not that the factors are right: that a search is sound says nothing about its model. */
    @Test
    void fortyRandomStartsReachTheSameMinimum() {
        Random random = new Random(40);
        for (StudyReading reading : StudyReading.values()) {
            for (Calibration fit : calibrated(reading).both()) {
                for (int start = 0; start < 40; start++) {
                    sameFrom(random.doubles(fit.factors().size(), -3, 3).toArray(), fit);
                }
            }
        }
    }

    private static void sameFrom(double[] start, Calibration fit) {
        Calibration other = fit.startedAt(start);
        for (int k = 0; k < start.length; k++) {
            assertEquals(fit.factors().get(k).z(), other.factors().get(k).z(), 1e-6);
        }
        assertEquals(fit.chiSquare(), other.chiSquare(), 1e-6);
    }
}
