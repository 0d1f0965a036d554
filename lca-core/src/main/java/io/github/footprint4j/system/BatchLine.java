package io.github.footprint4j.system;

import io.github.footprint4j.formula.Lanes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The straight line of a batch, with the lanes in which it is run. */
final class BatchLine {

    private final Lanes lanes;
    private final List<Integer> checks;
    private final double[][] sums;
    private final double[][] facts;
    private final double[][] finite;
    private final double[][] positive;
    private final double[][] pivots;
    private final double[][] checked;
    private final double[] lost = new double[Lanes.WIDTH];

    BatchLine(StraightLine line, Bases bases) {
        StraightLine.Guards guards = line.guards();
        this.lanes = line.program()
                .lanes(Stream.of(
                                bases.slots(),
                                line.facts(),
                                guards.finite(),
                                guards.positive(),
                                guards.pivots(),
                                guards.checked())
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .toArray());
        this.checks = guards.checks();
        this.sums = slots(bases.slots());
        this.facts = slots(line.facts());
        this.finite = slots(guards.finite());
        this.positive = slots(guards.positive());
        this.pivots = slots(guards.pivots());
        this.checked = slots(guards.checked());
    }

    private double[][] slots(List<Integer> slots) {
        return slots.stream().map(lanes::slot).toArray(double[][]::new);
    }

    /** The live values of an input. */
    double[] values(int move) {
        return lanes.slot(move);
    }

    /** Calculates all lanes and copies their sums and what the straight line knows of the functional unit. */
    void run(double[][] toSums, double[][] toFacts) {
        lanes.run();
        for (int basis = 0; basis < sums.length; basis++) {
            System.arraycopy(sums[basis], 0, toSums[basis], 0, Lanes.WIDTH);
        }
        for (int fact = 0; fact < facts.length; fact++) {
            System.arraycopy(facts[fact], 0, toFacts[fact], 0, Lanes.WIDTH);
        }
    }

    /** Marks the lanes whose answer needs a second look: a value that is not finite, or a node that leaves nothing of what it makes. */
    void findUnsure(boolean[] unsure) {
        Arrays.fill(lost, 0);
        loseNotFinite(finite);
        loseNotFinite(sums);
        loseNotFinite(facts);
        for (int lane = 0; lane < unsure.length; lane++) {
            unsure[lane] = lost[lane] != 0;
        }
        for (double[] made : positive) {
            for (int lane = 0; lane < unsure.length; lane++) {
                unsure[lane] |= !(made[lane] > 0);
            }
        }
        for (double[] pivot : pivots) {
            for (int lane = 0; lane < unsure.length; lane++) {
                unsure[lane] |= !(pivot[lane] >= LoopSteps.SMALLEST_PIVOT);
            }
        }
    }

    /** A finite value times 0 is 0, any other is not a number. */
    private void loseNotFinite(double[][] slots) {
        for (double[] slot : slots) {
            for (int lane = 0; lane < Lanes.WIDTH; lane++) {
                lost[lane] += slot[lane] * 0;
            }
        }
    }

    /** How many conditions depend on what moves. */
    int checks() {
        return checks.size();
    }

    /** The number of one of these conditions among all. */
    int check(int index) {
        return checks.get(index);
    }

    /** The value that one of these conditions looks at. */
    double checked(int index, int lane) {
        return checked[index][lane];
    }
}
