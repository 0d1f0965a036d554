package io.github.footprint4j.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredSpreadTest {

    /**
     * By hand for copper: ln 4.6, 4.1, 6.81, 3.81, 4.24 = 1.5261, 1.4110, 1.9184, 1.3376, 1.4446, mean 1.5275, squares 0.2095;
     * (4 x 0.0625 + 0.2095) / 8 x 1.2 = 0.06893, root 0.2625. The two others in the same way.
     */
    @Test
    void theSpreadIsShrunkToTheDefaultOfItsKindAndMeansTheNextSupplier() {
        assertEquals(0.262, new MeasuredSpread(0.25, List.of(4.6, 4.1, 6.81, 3.81, 4.24)).sigma(), 6e-4);
        assertEquals(0.236, new MeasuredSpread(0.25, List.of(2.53, 2.62, 2.59)).sigma(), 6e-4);
        assertEquals(0.371, new MeasuredSpread(0.35, List.of(62.9, 87.0, 104.0)).sigma(), 6e-4);
    }

    /** Default 0.05, equal figures: 0.05 x sqrt(4 / 6 x 4 / 3) = 0.047. */
    @Test
    void figuresThatAgreeTooWellDoNotMakeItSmallerThanATenth() {
        assertEquals(0.10, new MeasuredSpread(0.05, List.of(2.0, 2.0, 2.0)).sigma(), 0);
    }

    /** Ten times all figures is another unit. */
    @Test
    void theUnitOfTheFiguresDoesNotMatter() {
        assertEquals(
                new MeasuredSpread(0.25, List.of(1.0, 2.0, 4.0)).sigma(),
                new MeasuredSpread(0.25, List.of(10.0, 20.0, 40.0)).sigma(),
                1e-12);
    }
}
