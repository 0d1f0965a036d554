package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.Ranked;
import io.github.footprint4j.compiled.Term;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Timing.Period;
import io.github.footprint4j.unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mean of what was measured over periods of unequal output (PAS 2050:2011, clause 7.6): the sum of the amounts over the sum of the
 * outputs, times the amount of the functional unit.
 */
final class Periods {

    private final Lines lines;
    private final Measured unitAmount;

    Periods(Lines lines, Measured unitAmount) {
        this.lines = lines;
        this.unitAmount = unitAmount;
    }

    /** The mean of an entry; empty after an issue was reported. */
    Optional<Measured> mean(Entry entry, Field list) {
        if (entry.extent().amount().isPresent() || entry.extent().mass().isPresent()) {
            lines.workshop()
                    .context()
                    .error(
                            IssueCode.CONFLICTING_FIELDS,
                            list,
                            "\"" + entry.id() + "\" states periods and an amount, expected one of them");
            return Optional.empty();
        }
        List<Measured> outputs = new ArrayList<>();
        List<Measured> amounts = new ArrayList<>();
        List<Period> periods = entry.extent().timing().periods();
        List<String> names =
                Ranked.names(periods.stream().map(one -> ranked(entry, one)).toList());
        for (int i = 0; i < periods.size(); i++) {
            Field at = list.element(i, names.get(i));
            lines.amount(periods.get(i).output(), at.member("output"))
                    .filter(found -> fits(found, unitAmount.dimension(), at.member("output")))
                    .ifPresent(outputs::add);
            lines.amount(periods.get(i).amount(), at.member("amount"))
                    .filter(found ->
                            amounts.isEmpty() || fits(found, amounts.get(0).dimension(), at.member("amount")))
                    .ifPresent(amounts::add);
        }
        boolean complete = outputs.size() == periods.size() && amounts.size() == periods.size();
        return complete ? Optional.of(mean(amounts, outputs, list)) : Optional.empty();
    }

    private static Ranked ranked(Entry entry, Period period) {
        return new Ranked(
                entry.id() + " period", Ranked.content(period.output()) + " " + Ranked.content(period.amount()));
    }

    private boolean fits(Measured found, Dimension needed, Field field) {
        return lines.workshop().fits(found, needed, field);
    }

    private Measured mean(List<Measured> amounts, List<Measured> outputs, Field list) {
        Measured output = sum(outputs);
        lines.workshop()
                .context()
                .require(
                        output,
                        value -> value > 0,
                        Issue.error(IssueCode.OUT_OF_RANGE, list.place(), "the periods must have an output together"));
        return sum(amounts).dividedBy(output).times(unitAmount);
    }

    /** Adds in an order that does not depend on the file. */
    private static Measured sum(List<Measured> some) {
        List<Term> terms = some.stream().map(Measured::term).toList();
        return new Measured(Term.sum(Term.inOrder(terms)), some.get(0).dimension());
    }
}
