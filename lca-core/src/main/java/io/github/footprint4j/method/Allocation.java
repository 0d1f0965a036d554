package io.github.footprint4j.method;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Amount;
import io.github.footprint4j.model.Exchange;
import io.github.footprint4j.model.UnitProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a unit process with several outcomes into processes with one each (PAS 2050:2011, clause 8.1).
 *
 * <p>This version applies the shares that a file states for its outcomes. Other rules of the clause are not applied; a process that
 * would need one is refused.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * One part of a split process: an outcome and the share of the process that it bears.
     *
     * @param outcome what it makes or treats
     * @param share the share it bears; empty for the only outcome of a process, which bears everything
     */
    public record Single(Exchange outcome, Optional<Amount> share) {}

    /**
     * The single-outcome parts of a process.
     *
     * @throws InvalidInputException if it has no outcome, or several without a stated share for each
     */
    public static List<Single> split(UnitProcess process) {
        List<Exchange> outcomes = process.outcomes();
        if (outcomes.isEmpty()) {
            throw refused(
                    "unit process \"" + process.id().name() + "\" makes no product and treats no waste, expected one");
        }
        if (outcomes.size() == 1 && outcomes.get(0).allocation().isPresent()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.CONFLICTING_FIELDS,
                            Place.NONE,
                            "unit process \"" + process.id().name()
                                    + "\" states an allocation share for its only outcome")
                    .maybe("another output is missing"));
        }
        if (outcomes.size() == 1) {
            return List.of(new Single(outcomes.get(0), Optional.empty()));
        }
        List<Single> parts = new ArrayList<>();
        for (Exchange outcome : outcomes) {
            parts.add(new Single(outcome, Optional.of(stated(process, outcome))));
        }
        return List.copyOf(parts);
    }

    private static Amount stated(UnitProcess process, Exchange outcome) {
        return outcome.allocation()
                .orElseThrow(
                        () -> refused(
                                "unit process \"" + process.id().name()
                                        + "\" has several outcomes and no share for each; other rules for co-products are not applied"));
    }

    private static InvalidInputException refused(String message) {
        return new InvalidInputException(Issue.error(IssueCode.NO_ALLOCATION, Place.NONE, message)
                .maybe("state \"allocation\" for each output; the shares must add up to 1"));
    }
}
