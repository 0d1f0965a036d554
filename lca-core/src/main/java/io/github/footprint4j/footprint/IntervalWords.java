package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.result.Deviations;
import io.github.footprint4j.result.Difference;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import io.github.footprint4j.result.Pull;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of an interval, the same words in every report. */
public final class IntervalWords {

    /** Where nothing uncertain moves a number: none of what it rests on has a spread, or the spreads cancel. */
    static final String NO_SPREAD = "no stated spread moves it";

    /** Between these the stated values stand in the middle of their draws. */
    private static final double LOW_MIDDLE = 0.35;

    private static final double HIGH_MIDDLE = 0.65;
    private static final int SHOWN = 3;

    /** What lies within so many sampling errors may be sampling alone. */
    private static final double ERRORS = 3;

    private static final double PER_CENT = 100;

    private IntervalWords() {}

    /** The ends and the median as a clause. */
    public static String of(Interval interval) {
        return of(interval, 1);
    }

    /** The ends and the median times a number above 0, such as for another unit. */
    public static String of(Interval interval, double factor) {
        return of(interval, "stated", factor);
    }

    /** The same of draws of what a calibration left of the spreads. */
    public static String calibrated(Interval interval) {
        return of(interval, "calibrated", 1);
    }

    private static String of(Interval interval, String spreads, double factor) {
        if (interval.hasNoAnswer()) {
            return "no interval: " + noAnswer(interval);
        }
        return interval.isPoint()
                ? unmoved(interval)
                : "95 % of " + draws(interval) + " from the " + spreads + " spreads lie between "
                        + Digits.low(interval, factor) + " and " + Digits.high(interval, factor) + ", half below "
                        + Digits.median(interval, factor) + failed(interval);
    }

    private static String unmoved(Interval point) {
        return point.unmoved() == 0
                ? NO_SPREAD
                : "no draw of " + count(point.unmoved()) + " moves it, which does not say that none can";
    }

    /** That all draws failed. */
    public static String noAnswer(Interval interval) {
        return "no draw of " + count(interval.draws()) + " has an answer";
    }

    /** Why there is none, of equal estimates of which nobody has said whether they are one quantity. */
    public static String undecided(SortedSet<String> names) {
        return "nothing says whether the equal estimates of different files are one quantity or several: "
                + String.join(", ", names);
    }

    /** The ends for the cell of a table. */
    public static String ends(Interval interval) {
        return interval.isPoint()
                ? interval.unmoved() == 0 ? "no spread moves it" : "no draw moves it"
                : interval.toString();
    }

    /** How many draws there are. */
    public static String draws(Interval interval) {
        return Noun.of("draw").counted(count(interval.draws() - interval.failed()));
    }

    private static String failed(Interval interval) {
        return interval.failed() == 0
                ? ""
                : "; " + new Noun("more draw has", "more draws have").counted(count(interval.failed())) + " no answer";
    }

    /** A number of draws. */
    public static String count(int number) {
        return Integer.toString(number).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",");
    }

    /** What the interval of a footprint comes from, and where the stated values lie in it if that is not in the middle. */
    public static List<Fact> facts(Footprint footprint) {
        Interval interval = footprint.interval();
        return interval.isPoint()
                ? List.of()
                : Stream.of(library(footprint), middle(footprint, interval), beyondLimits(footprint))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<Fact> library(Footprint footprint) {
        OptionalDouble share = LibrarySpreads.share(footprint);
        String without = withoutSlope(footprint.deviations());
        return share.isEmpty()
                ? Optional.of(without).filter(text -> !text.isEmpty()).map(text -> new Fact("spreads", text))
                : Optional.of(new Fact(
                        "spreads",
                        Figures.share(share.getAsDouble())
                                + " of the variance, to first order, comes from spreads of the library, which are its own"
                                + " estimates unless the note of a factor says otherwise"
                                + (without.isEmpty() ? "" : "; " + without)));
    }

    private static Optional<Fact> beyondLimits(Footprint footprint) {
        return BeyondLimits.words(footprint).map(text -> new Fact("beyond limits", text));
    }

    /** Which inputs are left out of everything that is of first order; empty if none is. */
    public static String withoutSlope(Deviations deviations) {
        return deviations.notFinite().isEmpty()
                ? ""
                : "first order leaves out "
                        + deviations.notFinite().stream().map(InputId::path).collect(Collectors.joining(", "))
                        + ": the slope is not finite at the stated values";
    }

    private static Optional<Fact> middle(Footprint footprint, Interval interval) {
        return isInTheMiddle(interval)
                ? Optional.empty()
                : Optional.of(new Fact(
                        "stated values",
                        "lie " + percentile(interval) + pulls(Pull.of(footprint))
                                + secondOrder(interval, Pull.of(footprint), () -> Curved.of(footprint))));
    }

    /** Where a stated difference lies in its draws, and what pulls these, as a sentence; empty if it lies in the middle or is a point. */
    public static Optional<String> middle(Difference difference, String name) {
        Interval interval = difference.interval();
        return interval.isPoint() || isInTheMiddle(interval)
                ? Optional.empty()
                : Optional.of(name + " of the stated values lies " + percentile(interval) + pulls(difference.pulls())
                        + secondOrder(interval, difference.pulls(), List::of) + ".");
    }

    private static boolean isInTheMiddle(Interval interval) {
        double percentile = interval.percentile().value();
        return !(percentile < LOW_MIDDLE || percentile > HIGH_MIDDLE);
    }

    private static String percentile(Interval interval) {
        return "at percentile "
                + Digits.decimals(PER_CENT * interval.percentile().value(), 0) + " of the draws, whose mean is "
                + Digits.value(interval.mean().value());
    }

    private static String pulls(List<Pull> pulls) {
        String listed = pulls.stream()
                .limit(SHOWN)
                .map(pull -> name(pull.input()) + " (" + Digits.signed(pull.co2e()) + ")")
                .collect(Collectors.joining(", "));
        return listed.isEmpty()
                ? ""
                : "; what pulls the mean most, the mean of a spread against its stated value: " + listed;
    }

    /** What is said of a mean that first-order pulls do not explain; empty if they explain most of it. */
    private static String secondOrder(Interval interval, List<Pull> pulls, Supplier<List<InputId>> curved) {
        double moved = interval.mean().value() - interval.stated();
        double left = moved - pulls.stream().mapToDouble(Pull::co2e).sum();
        if (!(Math.abs(left) > Math.abs(moved) / 2)
                || Math.abs(left) <= ERRORS * interval.mean().error()) {
            return "";
        }
        String names =
                curved.get().stream().limit(SHOWN).map(IntervalWords::name).collect(Collectors.joining(", "));
        return "; most of the distance comes from second-order effects of " + (names.isEmpty() ? "the inputs" : names);
    }

    /** A quantity that was said to be shared has the name that was said. */
    private static String name(InputId input) {
        return input.path().replaceFirst("^shared//", "");
    }
}
