package io.github.footprint4j.result;

import io.github.footprint4j.model.EntryId;
import io.github.footprint4j.model.Gas;
import io.github.footprint4j.model.Origin;
import io.github.footprint4j.model.Stage;
import io.github.footprint4j.system.Contribution;
import io.github.footprint4j.system.Node;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.Normal;
import java.util.Map;

/**
 * One footprint minus another one, cell by cell, in kg CO2e; where the second one is the larger, values are negative.
 *
 * <p>Both footprints know their inputs by their {@link io.github.footprint4j.system.InputId}, and the same id is the same quantity. With
 * g_i and h_i the derivatives of the two totals with respect to input i, and d_i and e_i its deviations in the two (which differ if it has
 * another value there), the deviation of the difference is σ = √Σ (g_i·d_i - h_i·e_i)²: what both share cancels, and what only one of them
 * uses counts wholly. First order; quantities with different ids count as independent.
 *
 * <p>The difference the other way has the same numbers with the other sign, and that of a footprint and itself is 0, bit for bit.
 */
public final class Difference {

    /** Values below this share of the sum of all magnitudes are rounding. */
    private static final double ROUNDING = 1e-12;

    private final Cube cube;
    private final double total;
    private final Deviations deviations;
    private final double rounding;
    private final double deviationOfRounding;

    private Difference(Restated minuend, Restated subtrahend) {
        this.cube = minuend.cube().minus(subtrahend.cube());
        this.total = minuend.total() - subtrahend.total();
        this.deviations = minuend.deviations().minus(subtrahend.deviations());
        this.rounding =
                ROUNDING * (minuend.cube().magnitude() + subtrahend.cube().magnitude());
        this.deviationOfRounding = ROUNDING
                * (minuend.deviations().deviation() + subtrahend.deviations().deviation());
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

    /** By how much the difference moves with each uncertain input, in kg CO2e. */
    public Deviations deviations() {
        return deviations;
    }

    /** The standard deviation of the difference, in kg CO2e; 0 if no spread is stated for what makes it. */
    public double deviation() {
        double deviation = deviations.deviation();
        return deviation <= deviationOfRounding ? 0 : deviation;
    }

    /** Its 95 % interval, total ± 1.96 σ on both sides of zero alike. */
    public Interval interval() {
        double sigma = deviation();
        return new Interval(total - Interval.Z95 * sigma, sigma, total + Interval.Z95 * sigma);
    }

    /** How likely the first footprint is below the second, from 0 to 1, if the difference is normally distributed; 0 if they are the same. */
    public double probabilityBelow() {
        if (isRounding(total) && deviation() == 0) {
            return 0;
        }
        return new Normal(total, Deviation.of(deviation())).cumulative(0);
    }

    /** True if a value is so small beside the two footprints that it is 0 but for rounding. */
    public boolean isRounding(double value) {
        return Math.abs(value) <= rounding;
    }

    /** Total and deviation. */
    @Override
    public String toString() {
        String spread = deviation() == 0 ? "" : " ± " + Digits.significant(deviation(), 2);
        return Digits.within(total, deviation()) + spread + " kg CO2e";
    }
}
