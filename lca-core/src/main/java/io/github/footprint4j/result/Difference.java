package io.github.footprint4j.result;

import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Gas;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.solve.Once;
import io.github.footprint4j.system.Drawn;
import io.github.footprint4j.system.Sample;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Map;

/**
 * One footprint minus another one, cell by cell, in kg CO2e; where the second one is the larger, values are negative.
 *
 * <p>How sure it is comes from paired draws: both footprints know their inputs by their {@link io.github.footprint4j.ledger.InputId}, and
 * the same id is the same quantity in the same draw, also where it has another stated value. What both share cancels draw by draw, and what
 * only one of them uses counts wholly.
 *
 * <p>The difference the other way has the same numbers with the other sign, and that of a footprint and itself is 0, bit for bit.
 */
public final class Difference {

    private final Cube cube;
    private final double total;
    private final Once<Deviations> deviations;
    private final double rounding;
    private final Unit unit;
    private final Once<Sample> sample;
    private final Once<Interval> interval;
    private final Once<List<Pull>> pulls;

    private Difference(Restated minuend, Restated subtrahend) {
        this.cube = minuend.cube().minus(subtrahend.cube());
        this.total = minuend.total() - subtrahend.total();
        this.unit = minuend.footprint().unit();
        this.rounding = minuend.rounding() + subtrahend.rounding();
        this.deviations = new Once<>(() -> minuend.deviations().minus(subtrahend.deviations()));
        this.sample = new Once<>(() -> minuend.sample().minus(subtrahend.sample()));
        this.interval = new Once<>(() -> minuend.isCertain() && subtrahend.isCertain()
                ? Interval.point(total)
                : Interval.of(total, sample.value(), rounding));
        this.pulls = new Once<>(() -> Pull.of(minuend.pulls().minus(subtrahend.pulls()), rounding));
    }

    static Difference of(Restated minuend, Restated subtrahend) {
        return new Difference(minuend, subtrahend);
    }

    /** The first total minus the second, in kg CO2e. */
    public double total() {
        return total;
    }

    /** The differences of the cells; they add up to the total to 1e-12 of the magnitudes of both footprints. */
    public Cube cube() {
        return cube;
    }

    /** The difference by stage, in kg CO2e, in the order of the life cycle. */
    public Map<Stage, Double> byStage() {
        return cube.by(cell -> cell.tag().stage());
    }

    /** The difference by top-level part, in kg CO2e, by id. */
    public Map<EntryId, Double> byPart() {
        return cube.by(cell -> cell.tag().part());
    }

    /** The difference by process, in kg CO2e, by name. */
    public Map<Node, Double> byProcess() {
        return cube.by(Contribution::process);
    }

    /** The difference by gas, in kg CO2e, by name. */
    public Map<Gas, Double> byGas() {
        return cube.by(cell -> cell.substance().gas());
    }

    /** The difference by origin, in kg CO2e. */
    public Map<Origin, Double> byOrigin() {
        return cube.by(cell -> cell.substance().origin());
    }

    /** First order: by how much the difference moves with each uncertain input, in kg CO2e. */
    public Deviations deviations() {
        return deviations.value();
    }

    /** How sure it is, from paired draws; a point if no spread is stated for what makes the difference. */
    public Interval interval() {
        return interval.value();
    }

    /** What pulls the mean of its draws away from it, the strongest first: what both share and pulls both alike is not there. */
    public List<Pull> pulls() {
        return pulls.value();
    }

    /** The share of paired draws in which the first footprint is below the second, from 0 to 1. */
    public Drawn shareLower() {
        return sample.value().share(value -> value < -rounding);
    }

    /** The share of paired draws in which the first footprint is above the second, from 0 to 1. */
    public Drawn shareHigher() {
        return sample.value().share(value -> value > rounding);
    }

    /** True if a value is so small beside the two footprints that it is 0 but for rounding. */
    public boolean isRounding(double value) {
        return Math.abs(value) <= rounding;
    }

    /** The difference and, if a spread bears on it, the ends of its interval. */
    @Override
    public String toString() {
        String range = interval().isPoint() || interval().hasNoAnswer() ? "" : " (" + interval() + ")";
        return Digits.value(total) + range + " " + unit;
    }
}
