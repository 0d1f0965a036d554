package io.github.footprint4j.system;

import io.github.footprint4j.matrix.CompensatedSum;
import java.util.function.Predicate;

/**
 * A {@link FlatModel} at values of its inputs.
 *
 * <p>Immutable and thread-safe.
 */
public final class FlatAnswer {

    private final FlatModel model;
    private final double[] slots;
    private final boolean found;

    FlatAnswer(FlatModel model, double[] slots) {
        this.model = model;
        this.slots = slots;
        this.found = model.guards().hold(slots)
                && model.cells().stream().allMatch(cell -> FlatGuards.isBounded(slots[cell.slot()]));
    }

    /** True if there is an answer; false where {@link ProductSystem#at} refuses the values. */
    public boolean isFound() {
        return found;
    }

    /**
     * True if the values meet every condition of the stated ones, such as shares that leave something for the others. A file with other values
     * is refused; draws outside count all the same.
     */
    public boolean isAllowed() {
        return model.guards().allow(slots);
    }

    /** The footprint, in kg CO2e per functional unit: the compensated sum of the cells that count, in their order. */
    public double total() {
        return sum(FlatCell::counts);
    }

    /** The compensated sum of some cells, in kg CO2e per functional unit; not a number if there is no answer. */
    public double sum(Predicate<FlatCell> selection) {
        return found
                ? CompensatedSum.of(model.cells().stream().filter(selection).mapToDouble(cell -> slots[cell.slot()]))
                : Double.NaN;
    }

    /** How long the functional unit lasts, in seconds. */
    public double duration() {
        return slots[model.duration()];
    }

    /** How much the functional unit is, in the base unit of its dimension. */
    public double unitAmount() {
        return slots[model.unitAmount()];
    }

    /** The value of a slot. */
    public double slot(int slot) {
        return slots[slot];
    }

    /**
     * The derivative of the sum of some cells with respect to each input, in kg CO2e per base unit of the input, by one sweep from the last
     * step to the first.
     */
    public double[] gradient(Predicate<FlatCell> selection) {
        double[] seeds = new double[slots.length];
        model.cells().stream().filter(selection).forEach(cell -> seeds[cell.slot()] += 1);
        return model.passedBack(slots, seeds);
    }

    /** The derivative of the duration with respect to each input, in seconds per base unit of the input. */
    public double[] gradientOfDuration() {
        double[] seeds = new double[slots.length];
        seeds[model.duration()] = 1;
        return model.passedBack(slots, seeds);
    }
}
