package io.github.footprint4j.result;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Memo;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.model.AuditRecords.Exclusion;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Warns of what is left out and is larger than the result it is left out of. */
final class LargeExclusions {

    private LargeExclusions() {}

    static List<Issue> of(Footprint footprint) {
        List<Issue> issues = new ArrayList<>();
        List<Exclusion> exclusions = footprint.product().records().exclusions();
        for (int i = 0; i < exclusions.size(); i++) {
            Exclusion one = exclusions.get(i);
            Place place = footprint.product().places().at("/exclusions/" + i + "/estimate");
            counted(one, footprint.unit())
                    .filter(co2e -> isLarger(co2e, footprint))
                    .ifPresent(co2e -> issues.add(warning(place, one.what(), co2e, footprint)));
        }
        footprint.apart().stream()
                .filter(memo -> memo.account() == Account.LEFT_OUT)
                .filter(memo -> isLarger(memo.co2e(), footprint))
                .forEach(memo -> issues.add(warning(Place.NONE, name(memo), memo.co2e(), footprint)));
        return issues;
    }

    private static String name(Memo memo) {
        return memo.tag().line();
    }

    private static boolean isLarger(double co2e, Footprint footprint) {
        return Math.abs(co2e) > Math.abs(footprint.total());
    }

    private static Issue warning(Place place, String what, double co2e, Footprint footprint) {
        return Issue.warning(
                IssueCode.OUT_OF_RANGE,
                place,
                "\"" + what + "\" is left out with " + Digits.value(co2e)
                        + " " + footprint.unit() + ", more than all that is counted, "
                        + Digits.value(footprint.total()) + " " + footprint.unit());
    }

    private static Optional<Double> counted(Exclusion exclusion, Unit unit) {
        return exclusion
                .estimate()
                .flatMap(amount -> amount.formula().quantity())
                .filter(quantity -> quantity.unit().dimension().equals(unit.dimension()))
                .map(quantity -> quantity.in(unit));
    }
}
