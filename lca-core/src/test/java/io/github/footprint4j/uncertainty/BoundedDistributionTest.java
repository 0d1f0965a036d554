package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.issue.InvalidInputException;
import org.junit.jupiter.api.Test;

class BoundedDistributionTest {

    private static final double TOLERANCE = 1e-14;

    /** a = 1, b = 6, c = 3: mean 10/3, variance (25 + 2 * (-3)) / 18 = 19/18, F(3) = 2/5, F(2) = 1/10, F(5) = 1 - 1/15. */
    @Test
    void theTriangleFollowsItsFormulas() {
        TriangularDistribution leak = TriangularDistribution.of(3, Range.from(1).to(6));
        assertEquals(10.0 / 3, leak.mean(), TOLERANCE);
        assertEquals(19.0 / 18, leak.variance(), TOLERANCE);
        assertEquals(0.4, leak.cumulative(3), TOLERANCE);
        assertEquals(0.1, leak.cumulative(2), TOLERANCE);
        assertEquals(1 - 1.0 / 15, leak.cumulative(5), TOLERANCE);
    }

    /** Above the mode: 6 - sqrt(0.5 * 5 * 3) = 3.2613872124741694. */
    @Test
    void theMedianOfTheTriangleHalvesIt() {
        assertEquals(3.2613872124741694, TriangularDistribution.of(3, Range.from(1).to(6)).median(), TOLERANCE);
        assertEquals(2, TriangularDistribution.of(2, Range.from(1).to(3)).median(), TOLERANCE);
    }

    @Test
    void theTriangleMayLeanOnEitherLimit() {
        TriangularDistribution left = TriangularDistribution.of(1, Range.from(1).to(3));
        TriangularDistribution right = TriangularDistribution.of(3, Range.from(1).to(3));
        assertEquals(0.75, left.cumulative(2), TOLERANCE);
        assertEquals(0.25, right.cumulative(2), TOLERANCE);
        assertEquals(2, left.quantile(0.75), TOLERANCE);
        assertEquals(2, right.quantile(0.25), TOLERANCE);
    }

    /** Width 4: mean 3, variance 16/12. */
    @Test
    void theUniformDistributionKeepsItsStatedValue() {
        UniformDistribution share = UniformDistribution.of(2, Range.from(1).to(5));
        assertEquals(3, share.mean());
        assertEquals(3, share.median());
        assertEquals(2, share.value());
        assertEquals(4.0 / 3, share.variance(), TOLERANCE);
        assertEquals(0.25, share.cumulative(2), TOLERANCE);
        assertEquals(4, share.quantile(0.75), TOLERANCE);
        assertEquals(3, UniformDistribution.over(Range.from(1).to(5)).value());
    }

    @Test
    void nothingLiesOutsideTheRange() {
        Range range = Range.from(1).to(5);
        for (Distribution bounded : new Distribution[] {UniformDistribution.over(range), TriangularDistribution.of(2, range)}) {
            assertEquals(0, bounded.cumulative(0));
            assertEquals(0, bounded.cumulative(1));
            assertEquals(1, bounded.cumulative(5));
            assertEquals(1, bounded.cumulative(9));
        }
    }

    @Test
    void aRangeOfOneValueIsThatValue() {
        Range one = Range.from(2);
        assertEquals(0, one.width());
        assertEquals(2, TriangularDistribution.of(2, one).quantile(0.3));
        assertEquals(1, TriangularDistribution.of(2, one).cumulative(2));
        assertEquals(0, UniformDistribution.of(2, one).cumulative(1.9));
    }

    @Test
    void aNegativeFactorTurnsARangeRound() {
        assertEquals(Range.from(-10).to(-2), Range.from(1).to(5).scaled(-2));
        assertTrue(Range.from(1).to(5).contains(5));
        assertFalse(Range.from(1).to(5).contains(5.1));
    }

    @Test
    void aValueOutsideItsRangeIsRefused() {
        Range range = Range.from(1).to(5);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> TriangularDistribution.of(6, range));
        assertEquals(
                "the stated value is 6.0, expected one in the range from 1.0 to 5.0",
                refused.issues().get(0).message());
        assertThrows(InvalidInputException.class, () -> UniformDistribution.of(0, range));
        assertThrows(InvalidInputException.class, () -> Range.from(1).to(0));
        assertThrows(InvalidInputException.class, () -> Range.from(Double.NEGATIVE_INFINITY));
    }
}
