package io.github.footprint4j.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.uncertainty.Range;
import io.github.footprint4j.uncertainty.Sigma;
import io.github.footprint4j.uncertainty.UniformDistribution;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sampling error that is stated of a quantile, against how far quantiles of other seeds do scatter around that of the law.
 *
 * <p>Errors from ten blocks have nine degrees of freedom: a number lies within three of them in 98.5 % of all seeds (Student's t).
 */
class SamplingErrorTest {

    private static final int SEEDS = 100;
    private static final double Z = 1.9599639845400545;
    private static final Distribution NORMAL = NormalDistribution.of(0, Deviation.of(1));
    private static final Distribution LOG_NORMAL = LogNormalDistribution.ofMedian(1, Sigma.of(0.5));

    private enum Law {
        /** Normal. */
        NORMAL_VALUE(drawing -> of("x", NORMAL, drawing), -Z, Z),
        /** Chi-square of one degree: the square of the 51.25 % and of the 98.75 % quantile of the normal law. */
        EVEN(drawing -> of("x", NORMAL, drawing).map(x -> x * x), 0.000982069117175, 5.02388618731489),
        /** Uniform from 0 to 1. */
        MAGNITUDE(
                drawing -> of("x", UniformDistribution.over(Range.from(-1).to(1)), drawing).map(Math::abs), 0.025, 0.975),
        /** Exponential with the mean 2. */
        TWO_SQUARES(
                drawing -> of("x", NORMAL, drawing).with(of("y", NORMAL, drawing), (x, y) -> x * x + y * y),
                -2 * StrictMath.log(0.975),
                -2 * StrictMath.log(0.025)),
        /** Normal with the variance 2. */
        SUM(drawing -> of("x", NORMAL, drawing).plus(of("y", NORMAL, drawing)), -Z * Math.sqrt(2), Z * Math.sqrt(2)),
        /** Log-normal with the variance 0.5 of its logarithm. */
        PRODUCT(
                drawing -> of("x", LOG_NORMAL, drawing).with(of("y", LOG_NORMAL, drawing), (x, y) -> x * y),
                StrictMath.exp(-Z * Math.sqrt(0.5)),
                StrictMath.exp(Z * Math.sqrt(0.5)));

        private final Function<Drawing, Sample> drawn;
        private final double low;
        private final double high;

        Law(Function<Drawing, Sample> drawn, double low, double high) {
            this.drawn = drawn;
            this.low = low;
            this.high = high;
        }

        private static Sample of(String name, Distribution distribution, Drawing drawing) {
            return Sample.of(new InputId(InputId.Kind.PARAMETER, name), distribution, drawing);
        }
    }

    @ParameterizedTest
    @EnumSource(Law.class)
    void endsScatterAsTheirErrorsSay(Law law) {
        check(law, 0.025, law.low);
        check(law, 0.975, law.high);
    }

    private static void check(Law law, double share, double expected) {
        int within = 0;
        double found = 0;
        double stated = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Drawn end = law.drawn.apply(Drawing.DEFAULT.withSeed(seed)).quantile(share);
            double miss = end.value() - expected;
            within += Math.abs(miss) <= 3 * end.error() ? 1 : 0;
            found += miss * miss;
            stated += end.error() * end.error();
        }
        assertTrue(within >= 0.96 * SEEDS, within + " of " + SEEDS + " seeds within three errors");
        assertEquals(1, Math.sqrt(found / stated), 0.2);
    }
}
