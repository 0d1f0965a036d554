package io.github.footprint4j.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.footprint4j.issue.InvalidInputException;
import org.junit.jupiter.api.Test;

class FixedAndNormalTest {

    @Test
    void aFixedValueHasNoSpread() {
        CertainValue certain = CertainValue.of(3);
        assertEquals(0, certain.variance());
        assertEquals(0, certain.firstOrderDeviation(certain.value()));
        assertEquals(3, certain.quantile(0.01));
        assertEquals(0, certain.cumulative(2.9));
        assertEquals(1, certain.cumulative(3));
        assertEquals(CertainValue.of(-6), certain.scaled(-2));
    }

    /** 97.5 % lie below mean + 1.9599639845400538 deviations. */
    @Test
    void theNormalDistributionIsTheStandardOneMovedAndStretched() {
        NormalDistribution load = NormalDistribution.of(10, Deviation.of(2));
        assertEquals(10 + 2 * 1.9599639845400538, load.quantile(0.975), 1e-12);
        assertEquals(0.8413447460685429, load.cumulative(12), 1e-14);
        assertEquals(4, load.variance());
        assertEquals(2, load.firstOrderDeviation(load.mean()));
        assertEquals(NormalDistribution.of(-5, Deviation.of(1)), load.scaled(-0.5));
    }

    @Test
    void withoutDeviationOnlyTheMeanIsLeft() {
        NormalDistribution certain = NormalDistribution.of(10, Deviation.of(0));
        assertEquals(10, certain.quantile(0.9));
        assertEquals(0, certain.cumulative(9.9));
        assertEquals(1, certain.cumulative(10));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertThrows(InvalidInputException.class, () -> CertainValue.of(Double.NaN));
        assertThrows(InvalidInputException.class, () -> NormalDistribution.of(Double.POSITIVE_INFINITY, Deviation.of(1)));
        assertThrows(InvalidInputException.class, () -> Deviation.of(-1));
        assertThrows(InvalidInputException.class, () -> Deviation.of(Double.NaN));
    }
}
