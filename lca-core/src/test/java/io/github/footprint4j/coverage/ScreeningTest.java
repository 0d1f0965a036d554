package io.github.footprint4j.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.coverage.Screening.AnticipatedSource;
import io.github.footprint4j.method.BoundaryRules.CutOff;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vectors of the clause catalogue, computed there with exact fractions. */
class ScreeningTest {

    private static final double EXACT = 1e-12;

    private static Screening screening(CutOff rule, double... co2e) {
        List<AnticipatedSource> sources = new ArrayList<>();
        for (int i = 0; i < co2e.length; i++) {
            sources.add(new AnticipatedSource(String.valueOf((char) ('A' + i)), co2e[i]));
        }
        return new Screening(sources, rule);
    }

    private static String names(List<AnticipatedSource> sources) {
        return String.join("", sources.stream().map(AnticipatedSource::name).sorted().toList());
    }

    /** MAT-1: A to E are above 1 % of 1000; F + G = 8 may go, 992 of 1000 are left. */
    @Test
    void mat1SourcesAboveOnePercentStayAndTheOthersMayGo() {
        Screening screening = screening(CutOff.ONE_AND_FIVE_PERCENT, 600, 250, 100, 30, 12, 5, 3);
        assertEquals("ABCDE", names(screening.mandatory()));
        assertEquals("FG", names(screening.mayBeLeftOut()));
        assertEquals(0.992, screening.coverage(screening.mayBeLeftOut()), EXACT);
        assertTrue(screening.allows(screening.mayBeLeftOut()));
    }

    /** MAT-2: seven sources of 0.7 % make 4.9 %, an eighth would make 5.6 %; three are to be assessed with the large one. */
    @Test
    void mat2SmallSourcesStayWhenTheyWouldBeTooMuchTogether() {
        Screening screening = screening(CutOff.ONE_AND_FIVE_PERCENT, 930, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
        assertEquals("A", names(screening.mandatory()));
        assertEquals(7, screening.mayBeLeftOut().size());
        assertEquals(3, screening.toAssess().size() - screening.mandatory().size());
        assertEquals(0.951, screening.coverage(screening.mayBeLeftOut()), EXACT);
    }

    /** MAT-3: 10 of 1000 are not more than 1 %. */
    @Test
    void mat3OnePercentIsNotMaterial() {
        Screening screening = screening(CutOff.ONE_AND_FIVE_PERCENT, 10, 10.0001, 979.9999);
        assertFalse(screening.isMaterial(screening.sources().get(0)));
        assertTrue(screening.isMaterial(screening.sources().get(1)));
    }

    /** MAT-4: one source of 70 %: 0.7 + 0.95 * 0.3 = 0.985. */
    @Test
    void mat4TheRestIsTheWholeBesideADominantSourceIn2008() {
        assertEquals(
                0.985, screening(CutOff.FIVE_PERCENT_OF_THE_REST, 70, 20, 10).requiredCoverage(), EXACT);
        assertEquals(0.95, screening(CutOff.FIVE_PERCENT_OF_THE_REST, 50, 50).requiredCoverage(), EXACT);
        assertEquals(0.95, screening(CutOff.ONE_AND_FIVE_PERCENT, 70, 20, 10).requiredCoverage(), EXACT);
    }

    /** A removal of 400 beside 600 of emissions: the whole is 1000, and 9 are 0.9 %. */
    @Test
    void removalsCountWithTheirMagnitude() {
        Screening screening = screening(CutOff.ONE_AND_FIVE_PERCENT, 591, -400, 9);
        assertEquals("AB", names(screening.mandatory()));
        assertEquals("C", names(screening.mayBeLeftOut()));
    }

    @Test
    void otherMethodsLimitTheWholeOrNothing() {
        assertEquals("", names(screening(CutOff.NOTHING, 990, 10).mayBeLeftOut()));
        assertEquals("BC", names(screening(CutOff.THREE_PERCENT, 970, 20, 10).mayBeLeftOut()));
        assertEquals("BC", names(screening(CutOff.FIVE_PERCENT, 950, 30, 20).mayBeLeftOut()));
        assertEquals("AB", names(screening(CutOff.JUSTIFIED, 1, 2).mayBeLeftOut()));
    }

    @Test
    void aMandatorySourceMayNotBeLeftOut() {
        Screening screening = screening(CutOff.ONE_AND_FIVE_PERCENT, 970, 15, 15);
        assertFalse(screening.allows(List.of(screening.sources().get(1))));
    }

    @Test
    void nothingIsCoveredByNothing() {
        assertEquals(1, screening(CutOff.ONE_AND_FIVE_PERCENT).coverage(List.of()));
        assertEquals(0, screening(CutOff.ONE_AND_FIVE_PERCENT, 0).share(new AnticipatedSource("A", 0)));
    }
}
