package io.github.footprint4j.statement;

import io.github.footprint4j.coverage.Limits;
import io.github.footprint4j.method.Threshold;
import io.github.footprint4j.model.Assurance.ChangeRecord;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.Optional;

/**
 * Whether a change of the product or its supply calls for a new assessment (PAS 2050:2011, clause 7.5).
 *
 * <p>It does if it lasts longer than three months and raises the footprint by more than 10 % where it was not planned, or by 5 % or more
 * where it was: increase = (after - before) / |before|.
 *
 * @param increase by how much the footprint rises, as a share of what it was
 * @param months how long it lasts, in months of a twelfth of 365 days
 * @param planned true if it was planned
 */
public record Reassessment(double increase, boolean planned, double months) {

    private static final Unit MONTH = Unit.parse("month");

    /**
     * What a recorded change calls for; empty if one of its figures is not a plain amount of kg CO2e or of time.
     *
     * @param change the change
     */
    public static Optional<Reassessment> of(ChangeRecord change) {
        Optional<Quantity> before = plain(change.before().formula().quantity(), Dimension.CO2E);
        Optional<Quantity> after = plain(change.after().formula().quantity(), Dimension.CO2E);
        Optional<Quantity> lasts = plain(change.lasts().formula().quantity(), Dimension.TIME);
        return before.filter(from -> from.value() != 0)
                .flatMap(from -> after.flatMap(to ->
                        lasts.map(time -> new Reassessment(increase(from, to), change.planned(), time.in(MONTH)))));
    }

    private static Optional<Quantity> plain(Optional<Quantity> quantity, Dimension dimension) {
        return quantity.filter(found -> found.unit().dimension().equals(dimension));
    }

    private static double increase(Quantity before, Quantity after) {
        double from = before.in(before.unit());
        return (after.in(before.unit()) - from) / Math.abs(from);
    }

    /** True if the product is to be assessed again. */
    public boolean isNeeded() {
        boolean isLarge = planned
                ? Limits.isAtLeast(increase, Threshold.PLANNED_CHANGE)
                : Limits.isAbove(increase, Threshold.UNPLANNED_CHANGE);
        return isLarge
                && Limits.isAbove(months, Threshold.LASTING_CHANGE.quantity().in(MONTH));
    }
}
