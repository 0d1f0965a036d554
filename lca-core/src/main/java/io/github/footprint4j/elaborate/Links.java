package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.resolve.Workshop;
import io.github.footprint4j.unit.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what columns ask for with what the suppliers' rows are measured in. */
final class Links {

    private final Context context;
    private final Map<Node, SystemColumn> columns = new HashMap<>(); // looked up only

    private Links(Context context, List<SystemColumn> all) {
        this.context = context;
        all.forEach(column -> columns.put(column.node(), column));
    }

    /** Brings every flow into the dimension of its row, or reports it. */
    static void check(Context context, List<SystemColumn> all) {
        Links links = new Links(context, all);
        all.forEach(links::check);
    }

    private void check(SystemColumn column) {
        column.replaceFlows(
                flow -> columns.containsKey(flow.row()) ? fitted(column, flow, columns.get(flow.row())) : flow);
    }

    private SystemColumn.ColumnLink fitted(SystemColumn column, SystemColumn.ColumnLink flow, SystemColumn supplier) {
        Dimension needed = supplier.outcome().dimension();
        SystemColumn.AskedAmount asked = flow.asked();
        if (isFitting(asked, needed)) {
            return flow;
        }
        List<Measured> amounts = asked.amounts().stream()
                .map(one -> asked.unitless() ? one : Workshop.perOutcome(one, column.outcome(), needed))
                .toList();
        Optional<Measured> fitting =
                amounts.stream().filter(one -> one.dimension().equals(needed)).findFirst();
        if (fitting.isEmpty()) {
            context.issues().add(mismatch(flow, supplier, amounts.get(0).dimension()));
        }
        return new SystemColumn.ColumnLink(
                flow.row(), new SystemColumn.AskedAmount(fitting.orElse(amounts.get(0)), asked.unitless()), flow.field());
    }

    /** True for one amount that is measured as the supplier does. */
    private static boolean isFitting(SystemColumn.AskedAmount asked, Dimension needed) {
        return asked.amounts().size() == 1 && asked.amounts().get(0).dimension().equals(needed);
    }

    private static Issue mismatch(SystemColumn.ColumnLink flow, SystemColumn supplier, Dimension found) {
        Dimension needed = supplier.outcome().dimension();
        IssueCode code = found.isNone() ? IssueCode.MISSING_UNIT : IssueCode.DIMENSION_MISMATCH;
        String what = found.isNone() ? "an amount without a unit" : found.toString();
        return Issue.error(
                        code,
                        flow.field().place(),
                        "found " + what + ", expected " + needed + ": \"" + supplier.node() + "\" is measured in "
                                + supplier.unit().symbol())
                .maybe(hint(found, needed));
    }

    private static String hint(Dimension found, Dimension needed) {
        return Loads.isShared(found, needed) ? Loads.HINT : Workshop.timeHint(found, needed);
    }
}
