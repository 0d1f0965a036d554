package io.github.footprint4j.footprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.footprint.Breakdown.PartSum;
import io.github.footprint4j.footprint.Breakdown.StageSum;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private static final Footprint LAMP = Samples.footprint();
    private static final List<StageSum> STAGES = Breakdown.of(LAMP).stages();

    @Test
    void stagesFollowTheLifeCycle() {
        assertEquals(
                List.of(Stage.RAW_MATERIALS, Stage.USE, Stage.END_OF_LIFE),
                STAGES.stream().map(StageSum::stage).toList());
    }

    @Test
    void partsAndLinesComeLargestFirst() {
        List<PartSum> parts = STAGES.get(0).parts();
        assertEquals(
                List.of("stand", "shade"),
                parts.stream().map(part -> part.part().value()).toList());
        assertEquals(
                List.of("stand/base", "stand/arm"),
                parts.get(0).lines().stream().map(line -> line.tag().line()).toList());
    }

    @Test
    void stagesPartsAndLinesEachAddUpToTheTotal() {
        List<PartSum> parts =
                STAGES.stream().flatMap(stage -> stage.parts().stream()).toList();
        assertEquals(15.346, STAGES.stream().mapToDouble(StageSum::co2e).sum(), 1e-12);
        assertEquals(15.346, parts.stream().mapToDouble(PartSum::co2e).sum(), 1e-12);
        assertEquals(1, parts.stream().mapToDouble(PartSum::share).sum(), 1e-12);
    }

    @Test
    void aStageAgreesWithTheFootprint() {
        STAGES.forEach(stage -> assertEquals(LAMP.byStage().get(stage.stage()), stage.co2e(), 1e-14));
    }
}
