package io.github.footprint4j.system;

import static io.github.footprint4j.testkit.Calculations.footprint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.ledger.Inputs;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.testkit.Systems;
import io.github.footprint4j.testkit.Systems.Case;
import io.github.footprint4j.testkit.TypedProducts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The derivatives of one stage are those of its contributions, whatever loops there are. */
class LineGradientProperties {

    private static final double SAME = 1e-11;
    private static final double SLOPE = 1e-6;
    private static final double SMALLEST = 1e-3;

    @Provide
    Arbitrary<Case> models() {
        return Arbitraries.oneOf(Systems.any(), TypedProducts.any());
    }

    @Property(tries = 50)
    void theGradientsOfAllStagesAddUpToThatOfTheTotal(@ForAll("models") Case one) {
        Footprint footprint = footprint(one.library(), one.product());
        double[] total = footprint.solved().gradient();
        double[] sum = new double[total.length];
        for (Stage stage : Stage.values()) {
            double[] gradient = footprint.solved().gradient(tag -> tag.stage() == stage);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += gradient[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            double value = footprint.solved().system().inputs().at(i).value();
            double scale = footprint.cube().magnitude() / Math.max(Math.abs(value), SMALLEST);
            assertEquals(total[i], sum[i], SAME * Math.max(Math.abs(total[i]), scale));
        }
    }

    @Property(tries = 50)
    void theGradientOfAStageIsThatOfDifferences(@ForAll("models") Case one, @ForAll Stage stage) {
        Footprint footprint = footprint(one.library(), one.product());
        double[] gradient = footprint.solved().gradient(tag -> tag.stage() == stage);
        Inputs inputs = footprint.solved().system().inputs();
        for (int i = 0; i < gradient.length; i++) {
            double value = inputs.at(i).value();
            // a switch is 0 or 1 and lifetimes jump where a part is replaced: no slope there
            if (inputs.at(i).id().kind() != InputId.Kind.SWITCH
                    && !inputs.at(i).id().path().equals("study/lifetime")) {
                double step = 1e-5 * Math.max(Math.abs(value), SMALLEST);
                double slope =
                        (sum(footprint, stage, i, value + step) - sum(footprint, stage, i, value - step)) / (2 * step);
                double scale = footprint.cube().magnitude() / Math.max(Math.abs(value), SMALLEST);
                assertEquals(
                        slope,
                        gradient[i],
                        SLOPE * Math.max(Math.abs(slope), scale),
                        inputs.at(i).toString());
            }
        }
    }

    private static double sum(Footprint footprint, Stage stage, int input, double value) {
        ProductSystem system = footprint.solved().system();
        double[] values = system.inputs().values();
        values[input] = value;
        return Footprint.of(system.at(values)).byStage().getOrDefault(stage, 0.0);
    }
}
