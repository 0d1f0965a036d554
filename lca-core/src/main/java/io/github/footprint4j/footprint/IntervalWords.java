package io.github.footprint4j.footprint;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.result.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
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
        return interval.isPoint()
                ? NO_SPREAD
                : "95 % of " + draws(interval) + " from the " + spreads + " spreads lie between "
                        + Digits.low(interval, factor) + " and " + Digits.high(interval, factor) + ", half below "
                        + Digits.median(interval, factor) + failed(interval);
    }

    /** Why there is none, of equal estimates of which nobody has said whether they are one quantity. */
    public static String undecided(SortedSet<String> names) {
        return "nothing says whether the equal estimates of different files are one quantity or several: "
                + String.join(", ", names);
    }

    /** The ends for the cell of a table. */
    public static String ends(Interval interval) {
        return interval.isPoint() ? "no spread moves it" : interval.toString();
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
                : Stream.of(library(footprint), middle(footprint, interval))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Optional<Fact> library(Footprint footprint) {
        OptionalDouble share = LibrarySpreads.share(footprint);
        return share.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(
                        "spreads",
                        Figures.share(share.getAsDouble())
                                + " of the variance, to first order, comes from spreads of the library, which are its own"
                                + " estimates unless the note of a factor says otherwise"));
    }

    private static Optional<Fact> middle(Footprint footprint, Interval interval) {
        double percentile = interval.percentile().value();
        if (!(percentile < LOW_MIDDLE || percentile > HIGH_MIDDLE)) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                "stated values",
                "lie at percentile " + Digits.decimals(PER_CENT * percentile, 0) + " of the draws, whose mean is "
                        + Digits.value(interval.mean().value()) + pulls(footprint)));
    }

    private static String pulls(Footprint footprint) {
        String listed = Pull.of(footprint).stream()
                .limit(SHOWN)
                .map(pull -> pull.input().id().path() + " (" + Digits.signed(pull.co2e()) + ")")
                .collect(Collectors.joining(", "));
        return listed.isEmpty()
                ? ""
                : "; what pulls the mean most, the mean of a spread against its stated value: " + listed;
    }
}
