package io.github.footprint4j.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.coverage.Screening.AnticipatedSource;
import io.github.footprint4j.method.BoundaryRules.CutOff;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class ScreeningProperties {

    private static Screening screening(List<Double> co2e) {
        List<AnticipatedSource> sources = new ArrayList<>();
        for (double value : co2e) {
            sources.add(new AnticipatedSource("source " + sources.size(), value));
        }
        return new Screening(sources, CutOff.ONE_AND_FIVE_PERCENT);
    }

    @Property
    void whatMayBeLeftOutLeavesEnoughAndEveryMaterialSource(
            @ForAll @Size(max = 30) List<@DoubleRange(min = -1e3, max = 1e3) Double> co2e) {
        Screening screening = screening(co2e);
        List<AnticipatedSource> leftOut = screening.mayBeLeftOut();
        double coverage = screening.coverage(leftOut);
        assertTrue(coverage >= 0.95 - 1e-9 && coverage <= 1, () -> "coverage " + coverage);
        assertTrue(leftOut.stream().noneMatch(screening::isMaterial));
        assertTrue(screening.allows(leftOut));
        assertTrue(screening.toAssess().containsAll(screening.mandatory()));
    }

    @Property
    void everySourceIsAssessedOrMayBeLeftOut(
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 10) Double> co2e) {
        Screening screening = screening(co2e);
        assertEquals(
                co2e.size(),
                screening.toAssess().size() + screening.mayBeLeftOut().size());
    }

    @Property
    void theNextSmallestSourceWouldBeTooMuch(
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0.01, max = 10) Double> co2e) {
        Screening screening = screening(co2e);
        List<AnticipatedSource> more = new ArrayList<>(screening.mayBeLeftOut());
        screening.toAssess().stream().sorted().findFirst().ifPresent(next -> {
            more.add(next);
            assertTrue(!screening.allows(more), () -> "left out " + more);
        });
    }
}
