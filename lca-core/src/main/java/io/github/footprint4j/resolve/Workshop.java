package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.unit.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * What all columns of an elaboration are made with.
 *
 * @param context inputs, issues and checks
 * @param amounts turns amounts into terms
 * @param suppliers finds who makes what is asked for
 * @param emissions finds gases
 * @param method the rules that apply
 */
public record Workshop(Context context, Amounts amounts, Suppliers suppliers, Emissions emissions, Method method) {

    /** What the columns of the library's datasets are made with. */
    public Workshop ofLibrary() {
        return new Workshop(context, amounts, suppliers.ofLibrary(), emissions, method);
    }

    /** Adds an emission to a column, in kg of the gas. */
    public void emit(SystemColumn column, String gas, Optional<Origin> origin, Measured amount, Field field) {
        emissions.substance(gas, origin, field).ifPresent(substance -> {
            Dimension needed = Emissions.dimension(substance);
            Measured whole = perOutcome(amount, column.outcome(), needed);
            if (whole.dimension().equals(needed)) {
                Term mass = substance.isRemoval() ? whole.term().negated() : whole.term();
                column.add(new SystemColumn.Emission(substance, mass, field));
            } else {
                context.issues().add(emitted(whole.dimension(), needed, column, field.member("amount")));
            }
        });
    }

    private static Issue emitted(Dimension found, Dimension needed, SystemColumn column, Field field) {
        Issue issue = mismatch(found, needed, field);
        boolean isLine = column.outcome().dimension().isNone();
        return isLine
                ? issue
                : issue.maybe("a unit such as " + needed.baseUnit() + "/"
                        + column.unit().symbol());
    }

    /** Adds what a column asks of its suppliers (negative) or saves them (positive); the unit is compared when all columns are known. */
    public void exchange(SystemColumn column, List<NodeSupply> supplies, SystemColumn.AskedAmount asked, Field field) {
        for (NodeSupply supply : supplies) {
            column.add(new SystemColumn.ColumnLink(supply.node(), asked.times(supply.taken()), field));
        }
    }

    /** Reports an amount of another dimension than the one needed. */
    public boolean fits(Measured amount, Dimension needed, Field field) {
        boolean same = amount.dimension().equals(needed);
        if (!same) {
            context.issues().add(mismatch(amount.dimension(), needed, field));
        }
        return same;
    }

    /** An amount stated for one unit of an outcome is multiplied by the outcome. */
    public static Measured perOutcome(Measured amount, Measured outcome, Dimension needed) {
        boolean rate =
                !amount.dimension().equals(needed) && amount.dimension().equals(needed.dividedBy(outcome.dimension()));
        return rate ? amount.times(outcome) : amount;
    }

    private static Issue mismatch(Dimension found, Dimension needed, Field field) {
        IssueCode code = found.isNone() ? IssueCode.MISSING_UNIT : IssueCode.DIMENSION_MISMATCH;
        String what = found.isNone() ? "an amount without a unit" : found.toString();
        return Issue.error(code, field.place(), "found " + what + ", expected " + needed)
                .maybe(timeHint(found, needed));
    }

    /** What was probably meant when a dimension is wrong by a duration. */
    public static String timeHint(Dimension found, Dimension needed) {
        if (found.equals(needed.times(Dimension.TIME))) {
            return "the amount was multiplied by a duration twice: leave out \"during\" or \"times\"";
        }
        return found.equals(needed.dividedBy(Dimension.TIME)) ? "\"during\" is missing" : "";
    }
}
