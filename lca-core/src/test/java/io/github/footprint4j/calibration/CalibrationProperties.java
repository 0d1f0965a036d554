package io.github.footprint4j.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.resolve.Background;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SolvedSystem;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.NormalDistribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalibrationProperties {

    private static final int FEW = 60;

    @Provide
    Arbitrary<Case> systems() {
        return Systems.any().filter(one -> isUncertain(system(one)));
    }

    private static boolean isUncertain(ProductSystem system) {
        return system.inputs().all().stream()
                .anyMatch(input -> input.distribution().isPresent());
    }

    private static ProductSystem system(Case one) {
        return ProductSystem.of(one.product(), Background.of(one.library()), Method.PAS_2050_2011);
    }

    /** The total a tenth higher, and the use of the line {@code use0} a tenth lower. */
    private static List<Observation> observations(ProductSystem system, double relative) {
        SolvedSystem solved = system.atStatedValues();
        List<Observation> all = new ArrayList<>();
        for (Observed observed : List.of(Observed.TOTAL, Observed.of(new EntryId("use0")))) {
            double value = observed.in(solved);
            Assume.that(Math.abs(value) > 1e-6);
            double moved = observed.equals(Observed.TOTAL) ? 1.1 : 0.9;
            all.add(new Observation(
                    system, observed, NormalDistribution.of(moved * value, Deviation.of(relative * Math.abs(value)))));
        }
        return all;
    }

    private static Calibration calibrated(List<Observation> observations) {
        return Calibration.of(observations, CalibrationTerms.EXACT);
    }

    @Property(tries = FEW)
    void noFactorIsLessCertainAfterThanBefore(@ForAll("systems") Case one) {
        Calibration fit = calibrated(observations(system(one), 0.05));
        fit.factors().forEach(factor -> {
            assertTrue(factor.remaining() >= 0 && factor.remaining() <= 1 + 1e-12, factor::toString);
            assertTrue(factor.deviation() <= factor.priorDeviation() * (1 + 1e-12), factor::toString);
        });
    }

    @Property(tries = FEW)
    void observationsWithAHugeErrorTellNothing(@ForAll("systems") Case one) {
        calibrated(observations(system(one), 1e9)).factors().forEach(factor -> {
            assertEquals(0, factor.z(), 1e-9);
            assertEquals(1, factor.remaining(), 1e-9);
        });
    }

    @Property(tries = FEW)
    void theOrderOfObservationsChangesNoBit(@ForAll("systems") Case one) {
        List<Observation> observations = observations(system(one), 0.05);
        List<Observation> turned = new ArrayList<>(observations);
        Collections.reverse(turned);
        Calibration first = calibrated(observations);
        Calibration second = calibrated(turned);
        assertEquals(first.factors(), second.factors());
        assertEquals(first.directions(), second.directions());
        assertEquals(first.fitted(), second.fitted());
    }

    @Property(tries = FEW)
    void theFitIsNoWorseThanThePriors(@ForAll("systems") Case one) {
        List<Observation> observations = observations(system(one), 0.05);
        Calibration fit = calibrated(observations);
        // the misfit of the priors is (0.1 / 0.05)² for each
        assertTrue(fit.chiSquare() + fit.misfit() <= 4.0 * observations.size() * (1 + 1e-9), fit::toString);
    }

    /** The derivative of a part of the total, against a central difference in every input. */
    @Property(tries = FEW)
    void theGradientOfAPartEqualsFiniteDifferences(@ForAll("systems") Case one) {
        ProductSystem system = system(one);
        double[] values = system.inputs().values();
        Observed part = Observed.of(new EntryId("use0"));
        double[] gradient =
                system.atStatedValues().gradient(tag -> tag.part().value().equals("use0"));
        for (int i = 0; i < values.length; i++) {
            double step = 1e-5 * Math.max(1e-3, Math.abs(values[i]));
            double slope = (part.in(moved(system, i, step)) - part.in(moved(system, i, -step))) / (2 * step);
            double size = Math.max(1, Math.abs(part.in(system.atStatedValues())) / Math.max(1e-3, Math.abs(values[i])));
            assertEquals(slope, gradient[i], 1e-5 * Math.max(size, Math.abs(slope)));
        }
    }

    private static SolvedSystem moved(ProductSystem system, int input, double by) {
        double[] values = system.inputs().values();
        values[input] += by;
        return system.at(values);
    }

    @Property(tries = FEW)
    void theGradientsOfAllStagesAddUpToThatOfTheTotal(@ForAll("systems") Case one) {
        SolvedSystem solved = system(one).atStatedValues();
        double[] sum = new double[solved.gradient().length];
        double[] size = new double[sum.length];
        for (Stage stage : Stage.values()) {
            double[] part = solved.gradient(tag -> tag.stage() == stage);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
                size[i] += Math.abs(part[i]);
            }
        }
        double[] whole = solved.gradient();
        for (int i = 0; i < sum.length; i++) {
            assertEquals(whole[i], sum[i], 1e-9 * Math.max(1, size[i]));
        }
    }

    /** With the limit, a random quadratic program has its least value where no single step improves it. */
    @Property(tries = 200)
    void theStepWithinLimitsIsTheBestOne(@ForAll long seed) {
        Random random = new Random(seed);
        double[][] slopes = {
            random.doubles(4, -3, 3).toArray(), random.doubles(4, -3, 3).toArray()
        };
        double[] target = random.doubles(2, -9, 9).toArray();
        double[] z = RidgeStep.solve(slopes, target, 1, new boolean[4]);
        double best = cost(slopes, target, z);
        for (int k = 0; k < z.length; k++) {
            assertTrue(Math.abs(z[k]) <= 1);
            for (double step : new double[] {-1e-4, 1e-4}) {
                double[] other = z.clone();
                other[k] = Math.max(-1, Math.min(1, z[k] + step));
                assertTrue(cost(slopes, target, other) >= best - 1e-12);
            }
        }
    }

    private static double cost(double[][] slopes, double[] target, double[] z) {
        double[] reached = Linearised.times(slopes, z);
        double cost = Linearised.squares(z);
        for (int i = 0; i < target.length; i++) {
            cost += (target[i] - reached[i]) * (target[i] - reached[i]);
        }
        return cost;
    }
}
