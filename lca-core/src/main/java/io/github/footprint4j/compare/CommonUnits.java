package io.github.footprint4j.compare;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.result.CommonUnit;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.unit.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The common unit of results of one service: a year as soon as a duration differs, the smallest amount as soon as an amount differs.
 *
 * <p>It does not depend on the order in which the results are named.
 */
public final class CommonUnits {

    /** Durations and amounts that differ by less than this share are the same but for rounding. */
    private static final double ROUNDING = 1e-12;

    private CommonUnits() {}

    /** The unit for which all alternatives can be restated. */
    public static CommonUnit of(List<Alternative> alternatives) {
        Optional<Quantity> smallest = alternatives.stream()
                .map(CommonUnits::amount)
                .min(Comparator.comparingDouble(Quantity::base))
                .filter(unused -> differs(alternatives, one -> amount(one).base()));
        return new CommonUnit(smallest, !isPerUse(alternatives) && differs(alternatives, CommonUnits::years));
    }

    /** Why results are not given for their own functional units; empty if they are. */
    public static List<Issue> notes(List<Alternative> alternatives, CommonUnit unit) {
        List<Issue> notes = new ArrayList<>();
        perUse(alternatives).ifPresent(notes::add);
        if (unit.perYear()) {
            String durations = listed(alternatives, one -> Digits.plain(years(one)) + " a");
            notes.add(note("the durations differ, so everything is per year of the service: " + durations));
        }
        unit.amount().ifPresent(amount -> {
            String amounts = listed(alternatives, CommonUnits::written);
            notes.add(note("the amounts differ, so everything is for the smallest one: " + amounts));
        });
        return notes;
    }

    /** One use is one use, however long a product lasts. */
    private static boolean isPerUse(List<Alternative> alternatives) {
        return alternatives.stream().anyMatch(CommonUnits::isPerUse);
    }

    private static boolean isPerUse(Alternative one) {
        return one.footprint().facts().uses().isPresent();
    }

    /** What is used once says no uses. */
    private static Optional<Issue> perUse(List<Alternative> alternatives) {
        boolean some = isPerUse(alternatives) && !alternatives.stream().allMatch(CommonUnits::isPerUse);
        return some
                ? Optional.of(note("everything is for one use; what states no uses counts as used once: "
                        + listed(alternatives, CommonUnits::uses)))
                : Optional.empty();
    }

    private static String uses(Alternative one) {
        return isPerUse(one)
                ? Noun.of("use").counted(Digits.plain(one.footprint().facts().results()))
                : "once";
    }

    private static Issue note(String message) {
        return Issue.note(IssueCode.NOT_COMPARABLE, Place.NONE, message);
    }

    private static String listed(List<Alternative> alternatives, Function<Alternative, String> value) {
        return alternatives.stream()
                .map(one -> "\"" + one + "\" " + value.apply(one))
                .collect(Collectors.joining(", "));
    }

    private static boolean differs(List<Alternative> alternatives, ToDoubleFunction<Alternative> value) {
        double least = alternatives.stream().mapToDouble(value).min().orElseThrow();
        double most = alternatives.stream().mapToDouble(value).max().orElseThrow();
        return most > least * (1 + ROUNDING);
    }

    private static double years(Alternative one) {
        return one.footprint().facts().duration().years();
    }

    private static Quantity amount(Alternative one) {
        return one.footprint().facts().unitAmount();
    }

    private static String written(Alternative one) {
        return one.footprint().functionalUnit().amount().toString();
    }
}
