package io.github.footprint4j.calibration;

import static io.github.footprint4j.testkit.Models.dataset;
import static io.github.footprint4j.testkit.Models.library;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.ProductModel;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.NormalDistribution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final double CLOSE = 1e-9;

    private static final Library LIBRARY = library(
            dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil"),
            dataset("electricity", "makes 1 kWh", "emits 0.5 kg of CO2 fossil"));

    /** Uses m kg of steel, m log-normal around 10 with sigma 0.2: 2 m kg CO2e. */
    private static final ProductSystem ONE = system(ProductModel.product("one")
            .parameter("m: 10 kg role estimate ± 0.2")
            .use("it: buys m of steel"));

    /** Uses a kg of steel and b kWh: 2 a + 0.5 b, with a triangular around 6 from 3 to 9 and b around 8 from 2 to 14. */
    private static final ProductSystem LINEAR = system(ProductModel.product("linear")
            .parameter("a: 6 kg role estimate from 3 kg to 9 kg")
            .parameter("b: 8 kWh role estimate from 2 kWh to 14 kWh")
            .production("made: buys a of steel")
            .use("used: buys b of electricity"));

    private static final InputId M = parameter("one/m");
    private static final InputId A = parameter("linear/a");
    private static final InputId B = parameter("linear/b");

    private static ProductSystem system(ProductModel product) {
        return ProductSystem.of(product.build(), Background.of(LIBRARY), Method.PAS_2050_2011);
    }

    private static InputId parameter(String path) {
        return new InputId(InputId.Kind.PARAMETER, path);
    }

    private static Observation total(ProductSystem system, double value, double deviation) {
        return new Observation(system, Observed.TOTAL, NormalDistribution.of(value, Deviation.of(deviation)));
    }

    private static Calibration exact(Observation... observations) {
        return Calibration.of(List.of(observations), CalibrationTerms.EXACT);
    }

    /**
     * Observed 25 with a tiny error: m = 12.5, z = ln(1.25) / 0.2 = 1.11571775657; the prior variance is used up: d total / dz = 25 · 0.2
     * = 5, so that 1 / (1 + (5 / 1e-6)²) is left.
     */
    @Test
    void oneLogNormalFactorAndOneExactTotalHaveAClosedForm() {
        Calibration fit = exact(total(ONE, 25, 1e-6));
        assertEquals(StrictMath.log(1.25) / 0.2, fit.at(M).z(), 1e-7);
        assertEquals(12.5, fit.at(M).inUnit(fit.at(M).value()), 1e-6);
        assertEquals(25, fit.fitted().get(0), CLOSE);
        assertEquals(fit.at(M).z() * fit.at(M).z(), fit.chiSquare(), CLOSE);
        assertEquals(1e-12 / 25, fit.at(M).remaining(), 1e-14);
        assertEquals(1, fit.rank());
        assertEquals(0, fit.unknown());
        assertEquals(fit.largestZ(), fit.smallestMoves().orElseThrow().largest(), 1e-6);
    }

    /** The minimum of z² + ((25 - 20 exp(0.2 z)) / 2)² has the derivative 0: z = (25 - f) · 0.2 f / 4. */
    @Test
    void aModelErrorLeavesSomeOfTheDifference() {
        Calibration fit =
                Calibration.of(List.of(total(ONE, 25, 1e-9)), CalibrationTerms.EXACT.withModelError(Deviation.of(2)));
        double f = fit.fitted().get(0);
        assertEquals((25 - f) * 0.2 * f / 4, fit.at(M).z(), CLOSE);
        assertTrue(f > 20 && f < 25);
        assertEquals((25 - f) * (25 - f) / 4, fit.misfit(), CLOSE);
    }

    /**
     * A triangle from 3 over 6 to 9 has the variance 36/24 = 1.5, one from 2 over 8 to 14 has 144/24 = 6. Slopes per z: 2 √1.5 and 0.5 √6,
     * squares 6 and 1.5. Prior total 16; observed 18 with error 0.5: gain = 2 / (6 + 1.5 + 0.25) = 0.258064516.
     *
     * <pre>
     *   z_a = 2 √1.5 · gain   z_b = 0.5 √6 · gain   total 16 + 7.5 gain
     *   left of a = 1 - 6 / 7.75   left of b = 1 - 1.5 / 7.75   covariance = -3 / 7.75
     * </pre>
     */
    @Test
    void twoFactorsOfALinearModelShareTheDifferenceByTheirVariances() {
        Calibration fit = exact(total(LINEAR, 18, 0.5));
        double gain = 2 / 7.75;
        assertEquals(2 * Math.sqrt(1.5) * gain, fit.at(A).z(), CLOSE);
        assertEquals(0.5 * Math.sqrt(6) * gain, fit.at(B).z(), CLOSE);
        assertEquals(16 + 7.5 * gain, fit.fitted().get(0), CLOSE);
        assertEquals(1 - 6 / 7.75, fit.at(A).remaining(), CLOSE);
        assertEquals(1 - 1.5 / 7.75, fit.at(B).remaining(), CLOSE);
        assertEquals(-3 / 7.75, fit.posterior().covariance(A, B), CLOSE);
        assertEquals(fit.at(A).remaining(), fit.posterior().covariance(A, A), CLOSE);
        assertEquals(1, fit.rank());
        assertEquals(1, fit.unknown());
        // variance after: 7.5 - 7.5²/7.75
        assertEquals(
                Math.sqrt(7.5 - 7.5 * 7.5 / 7.75),
                fit.predict(LINEAR).deviation().value(),
                CLOSE);
        assertEquals(16, fit.predict(LINEAR).bottomUp(), CLOSE);
    }

    /** The same linear model with a model error of 0.5: calibrated 16 + 7.5 gain with gain = 2 / 7.75; variance 7.5 - 7.5²/7.75 + 0.25. */
    @Test
    void theIntervalOfAPredictionComesFromDrawsOfThePosterior() {
        Calibration fit = Calibration.of(
                List.of(total(LINEAR, 18, 1e-6)), CalibrationTerms.EXACT.withModelError(Deviation.of(0.5)));
        Interval interval = fit.predict(LINEAR).interval();
        double calibrated = 16 + 7.5 * 2 / 7.75;
        double deviation = Math.sqrt(7.5 - 7.5 * 7.5 / 7.75 + 0.25);
        assertEquals(calibrated, interval.stated(), 1e-6);
        assertEquals(deviation, interval.deviation(), 0.02 * deviation);
        assertEquals(
                calibrated - 1.959964 * deviation,
                interval.low(),
                4 * interval.lowEnd().error());
        assertEquals(
                calibrated + 1.959964 * deviation,
                interval.high(),
                4 * interval.highEnd().error());
        assertEquals(
                calibrated, interval.median().value(), 4 * interval.median().error());
    }

    /**
     * Another product with the same steel, 3 kg of it, and a spread of its own, 4 kWh ± 0.5, of which no total tells anything: 6 + 2 exp(0.5
     * x) with the factor of steel near certain. Its draws go through the model: a log-normal one, whose ends are not ± 1.96 deviations.
     */
    @Test
    void whatWasNotCalibratedIsDrawnFromItsStatedSpread() {
        Library library = library(
                dataset("steel", "makes 1 kg", "emits 2 kg of CO2 fossil ± 0.2"),
                dataset("electricity", "makes 1 kWh", "emits 0.5 kg of CO2 fossil"));
        ProductSystem bar = ProductSystem.of(
                ProductModel.product("bar").parts("bar: mass 1 kg of steel").build(),
                Background.of(library),
                Method.PAS_2050_2011);
        ProductSystem lamp = ProductSystem.of(
                ProductModel.product("lamp")
                        .parts("body: mass 3 kg of steel")
                        .use("light: buys 4 kWh of electricity ± 0.5")
                        .build(),
                Background.of(library),
                Method.PAS_2050_2011);
        Interval interval = exact(total(bar, 2, 1e-4)).predict(lamp).interval();
        assertEquals(8, interval.stated(), CLOSE);
        assertEquals(
                6 + 2 * StrictMath.exp(-0.5 * 1.959964),
                interval.low(),
                4 * interval.lowEnd().error());
        assertEquals(
                6 + 2 * StrictMath.exp(0.5 * 1.959964),
                interval.high(),
                4 * interval.highEnd().error());
        assertEquals(10_000, interval.draws());
    }

    /** A seed that somebody asks for is that of a prediction too. */
    @Test
    void otherDrawsGiveTheSamePredictionFromAnotherSeed() {
        Posterior posterior = exact(total(LINEAR, 18, 0.5)).posterior();
        Prediction other = posterior.predict(LINEAR, Drawing.DEFAULT.withSeed(7).withBlocks(3));
        assertEquals(posterior.predict(LINEAR).calibrated(), other.calibrated());
        assertEquals(3000, other.interval().draws());
        assertEquals(
                posterior.predict(LINEAR).interval().high(),
                other.interval().high(),
                5 * other.interval().highEnd().error());
    }

    /**
     * What is published is what the stated values give, so that nothing moves: 2 · 10 + 0.5 · 6 = 23, whichever centre of its spread a
     * stated value is.
     */
    @Test
    void factorsStayAtTheirStatedValuesWhicheverCentreTheyAre() {
        for (String centre : List.of("median", "mean", "mode")) {
            ProductSystem centred = system(ProductModel.product("centred")
                    .parameter("m: 10 kg role estimate ± 0.3 centre " + centre)
                    .parameter("b: 6 kWh role estimate from 3 kWh to 11 kWh centre " + centre)
                    .production("made: buys m of steel")
                    .use("used: buys b of electricity"));
            Calibration fit = exact(total(centred, 23, 0.1));
            for (CalibratedFactor factor : fit.factors()) {
                assertEquals(0, factor.z(), CLOSE, centre);
                assertEquals(factor.priorValue(), factor.value(), CLOSE * factor.value(), centre);
            }
            CalibratedFactor steel = fit.at(parameter("centred/m"));
            assertEquals(10, steel.inUnit(steel.priorValue()), CLOSE, centre);
            assertEquals(23, fit.predict(centred).calibrated(), CLOSE, centre);
        }
    }

    /** To reach 20 both move by the same: 4 = (2 √1.5 + 0.5 √6) z. With at most 1.2 each, b gives at most 0.5 √6 · 1.2, a the rest. */
    @Test
    void theSmallestLargestMoveSharesItEquallyAndTellsWhatMustMove() {
        FactorMoves moves = exact(total(LINEAR, 20, 0.001)).smallestMoves().orElseThrow();
        double a = 2 * Math.sqrt(1.5);
        double b = 0.5 * Math.sqrt(6);
        assertEquals(4 / (a + b), moves.largest(), 1e-6);
        assertEquals(new FactorMoves.Check(5, 5, true), moves.check());
        List<FactorMoves.Must> must = moves.must(1.2).orElseThrow();
        assertEquals(List.of(A, B), must.stream().map(FactorMoves.Must::id).toList());
        assertEquals((4 - b * 1.2) / a, must.get(0).least().orElseThrow(), 1e-6);
        assertEquals((4 - a * 1.2) / b, must.get(1).least().orElseThrow(), 1e-6);
        assertEquals(List.of(), moves.must(9).orElseThrow());
        assertEquals(Optional.empty(), moves.must(1));
    }

    @Test
    void aLimitIsKeptAndOneThatIsTooTightIsSaidToBeInfeasible() {
        Calibration wide = Calibration.of(List.of(total(LINEAR, 20, 0.001)), CalibrationTerms.EXACT.withLimit(1.2));
        assertTrue(wide.isFeasible());
        assertEquals(20, wide.fitted().get(0), 1e-4);
        assertEquals(1.2, wide.at(A).z(), CLOSE);
        Calibration tight = Calibration.of(List.of(total(LINEAR, 20, 0.001)), CalibrationTerms.EXACT.withLimit(1));
        assertFalse(tight.isFeasible());
        assertEquals(1, tight.largestZ());
        assertTrue(tight.isHeld() && tight.leaveOneOut().stream().noneMatch(LeaveOneOut::isHeld));
        assertTrue(wide.isHeld());
        assertEquals(
                16 + 2 * Math.sqrt(1.5) + 0.5 * Math.sqrt(6), tight.fitted().get(0), CLOSE);
    }

    /** a would have to be 16 kg for a total of 36 with b where it is; the triangle ends at 9. */
    @Test
    void aPosteriorOutsideItsRangeIsReportedAndNotHeldBack() {
        Calibration far = exact(total(LINEAR, 36, 0.001));
        assertTrue(far.at(A).isOutsideRange());
        assertEquals(36, far.fitted().get(0), 1e-4);
        assertFalse(exact(total(LINEAR, 16.5, 0.001)).at(A).isOutsideRange());
    }

    /** A part is 2 a of 2 a + 0.5 b: production 10 and a share of 10/15 say a = 5 and b = 10. */
    @Test
    void stagesPartsAndSharesAreObservationsToo() {
        for (Observed stage : List.of(Observed.of(Stage.PRODUCTION), Observed.of(new EntryId("made")))) {
            Calibration fit = exact(
                    new Observation(LINEAR, stage, NormalDistribution.of(10, Deviation.of(1e-4))),
                    new Observation(LINEAR, stage.asShare(), NormalDistribution.of(10 / 15.0, Deviation.of(1e-6))));
            assertEquals(5, fit.at(A).inUnit(fit.at(A).value()), 1e-3);
            assertEquals(10, fit.at(B).inUnit(fit.at(B).value()), 1e-3);
            assertEquals(2, fit.rank());
        }
        assertEquals(
                "share of made in use",
                new Observed(Optional.of(Stage.USE), Optional.of(new EntryId("made")), true).toString());
        assertEquals("total", Observed.TOTAL.toString());
    }

    /** Left out, the first total is predicted from the second alone: 2 · 13 = 26 twice the same, 5 % of it apart. */
    @Test
    void eachObservationIsPredictedFromTheOthersAlone() {
        ProductSystem twice = system(ProductModel.product("twice")
                .parameter("m: 10 kg role estimate ± 0.2")
                .use("it: buys m of steel"));
        List<LeaveOneOut> left =
                exact(total(ONE, 25, 0.01), total(ONE, 26, 0.01)).leaveOneOut();
        assertEquals(26, left.get(0).predicted(), 1e-3);
        assertEquals(1, left.get(0).miss(), 1e-3);
        // both errors: √2 · 0.01
        assertEquals(Math.sqrt(2) * 0.01, left.get(0).deviation().value(), 1e-5);
        LeaveOneOut alone = exact(total(twice, 25, 0.01)).leaveOneOut().get(0);
        assertEquals(20, alone.predicted(), CLOSE);
        assertEquals(4, alone.deviation().value(), 1e-3);
    }

    @Test
    void whatIsDeclaredOrDesignedOrCertainNeverMoves() {
        ProductSystem fixed = system(ProductModel.product("fixed")
                .parameter("m: 10 kg role declared")
                .parameter("k: 1 kWh role design")
                .parameter("e: 2 kWh role estimate ± 0.1")
                .use("it: buys m of steel", "on: buys k of electricity", "off: buys e of electricity"));
        Calibration fit = exact(total(fixed, 21.6, 0.001));
        assertEquals(
                List.of(parameter("fixed/e")),
                fit.factors().stream().map(CalibratedFactor::id).toList());
        assertEquals(21.6, fit.fitted().get(0), 1e-3);
    }

    @Test
    void aSystemWithoutSpreadOrWithTwoValuesOfOneInputIsRefused() {
        ProductSystem certain = system(ProductModel.buying("1 kg of steel"));
        InvalidInputException none = assertThrows(InvalidInputException.class, () -> exact(total(certain, 2.1, 0.1)));
        assertEquals(IssueCode.SPREAD, none.issues().get(0).code());
        ProductSystem other = system(ProductModel.product("one")
                .parameter("m: 11 kg role estimate ± 0.2")
                .use("it: buys m of steel"));
        InvalidInputException two =
                assertThrows(InvalidInputException.class, () -> exact(total(ONE, 25, 0.1), total(other, 25, 0.1)));
        assertEquals(IssueCode.CONFLICTING_FIELDS, two.issues().get(0).code());
        assertThrows(IllegalArgumentException.class, () -> exact());
        assertThrows(IllegalArgumentException.class, () -> exact(total(ONE, 25, 0)));
        assertThrows(IllegalArgumentException.class, () -> CalibrationTerms.EXACT.withLimit(0));
    }
}
