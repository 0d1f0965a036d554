package io.github.footprint4j.target;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.Dimension;
import io.github.footprint4j.unit.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures to choose from, in the order of their ids.
 *
 * @param all the measures
 * @param places where they stand in their file: {@code /measures/ID}
 */
public record Measures(List<Measure> all, Places places) {

    /** The most measures that can be compared. */
    public static final int MOST = 40;

    /**
     * Sorts the measures and checks them against each other.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException if an id stands twice, an excluded measure is not there or the
     *     same, costs are in
     *     different money, a lever costs less than nothing or two levers exclude one another, or there are none or too many
     */
    public Measures {
        all = all.stream().sorted(Comparator.comparing(Measure::id)).toList();
        Issues issues = new Issues();
        checkNumber(all, places, issues);
        checkIds(all, places, issues);
        checkCosts(all, places, issues);
        issues.throwIfErrors();
    }

    /** Measures that were not read from a file. */
    public static Measures of(List<Measure> all) {
        return new Measures(all, Places.NONE);
    }

    /**
     * Tries them on a product: whether what they name exists there, and what does nothing.
     *
     * @param system the system of the product
     * @return what the author should know
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with them on this product
     */
    public List<Issue> check(ProductSystem system) {
        return MeasureModel.of(system, this).notes();
    }

    /** Where the list of them stands. */
    Place place() {
        return places.at("/measures");
    }

    /** Where a measure stands. */
    Place place(Measure measure) {
        return place(measure, places);
    }

    private static Place place(Measure measure, Places places) {
        return places.at("/measures/" + measure.id());
    }

    /** In what costs are counted: money of a year, or plain points. */
    public Unit currency() {
        return all.stream()
                .filter(measure -> !measure.isLever())
                .map(measure -> measure.cost().unit())
                .findFirst()
                .orElseGet(() -> plain(currency(all.get(0)), all.get(0).cost().unit()));
    }

    /** The money in a unit such as {@code EUR 2024/kg}. */
    private static Unit plain(Unit counted, Unit perUnit) {
        return counted.dimension().equals(Dimension.NONE)
                ? Unit.NONE
                : Unit.find(perUnit.symbol().replaceFirst("/.*", "")).orElse(counted);
    }

    private static Unit currency(Measure measure) {
        Unit unit = measure.cost().unit();
        return measure.lever().map(lever -> unit.times(lever.from().unit())).orElse(unit);
    }

    private static void checkNumber(List<Measure> all, Places places, Issues issues) {
        if (all.isEmpty() || all.size() > MOST) {
            issues.add(Issue.error(
                    IssueCode.LIMIT_EXCEEDED,
                    places.at("/measures"),
                    "found " + Noun.of("measure").counted(all.size()) + ", expected 1 to " + MOST));
        }
    }

    private static void checkIds(List<Measure> all, Places places, Issues issues) {
        Set<String> known = new TreeSet<>();
        for (Measure measure : all) {
            if (!known.add(measure.id().value())) {
                issues.add(Issue.error(
                        IssueCode.DUPLICATE_ID,
                        place(measure, places),
                        "the id \"" + measure.id() + "\" is that of two measures"));
            }
        }
        for (Measure measure : all) {
            if (measure.terms().excludes().contains(measure.id())) {
                issues.add(Issue.error(
                        IssueCode.NOT_ALLOWED,
                        place(measure, places),
                        "\"" + measure.id() + "\" excludes itself, expected the ids of other measures"));
            }
            measure.terms().excludes().stream()
                    .filter(id -> !known.contains(id.value()))
                    .forEach(id -> issues.add(Issue.error(
                                    IssueCode.UNKNOWN_NAME,
                                    place(measure, places),
                                    "\"" + measure.id() + "\" excludes \"" + id + "\", which is no measure")
                            .maybeOneOf(ClosestNames.of(known).to(id.value()))));
            checkLevers(measure, all, places, issues);
        }
    }

    private static void checkLevers(Measure measure, List<Measure> all, Places places, Issues issues) {
        all.stream()
                .filter(other -> measure.isLever() && other.isLever())
                .filter(other -> measure.id().compareTo(other.id()) < 0 && measure.excludes(other))
                .forEach(other -> issues.add(Issue.error(
                                IssueCode.NOT_ALLOWED,
                                place(other, places),
                                "\"" + measure.id() + "\" and \"" + other.id()
                                        + "\" are levers and exclude one another, expected at most one lever of them")
                        .maybe("one of them can be a measure that is done or not done")));
    }

    private static void checkCosts(List<Measure> all, Places places, Issues issues) {
        for (Measure measure : all) {
            Dimension expected = currency(all.get(0)).dimension();
            if (!currency(measure).dimension().equals(expected)) {
                issues.add(Issue.error(
                                IssueCode.DIMENSION_MISMATCH,
                                place(measure, places),
                                "\"" + measure.id() + "\" costs \"" + measure.cost() + "\", expected "
                                        + currency(all.get(0)) + " as for \""
                                        + all.get(0).id() + "\"")
                        .maybe(
                                measure.isLever()
                                        ? "the cost of a lever is for a unit of what it moves, such as \"2 EUR2024/kg\""
                                        : ""));
            }
            if (measure.isLever() && measure.cost().value() < 0) {
                issues.add(Issue.error(
                        IssueCode.NEGATIVE_AMOUNT,
                        place(measure, places),
                        "the lever \"" + measure.id() + "\" costs \"" + measure.cost() + "\", expected 0 or more"));
            }
        }
    }
}
