package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.footprint.BeyondLimits;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.footprint.MethodText;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every report says of a comparison besides its tables. */
public final class ComparisonWords {

    private ComparisonWords() {}

    /** What is compared, and in which unit. */
    static String title(Comparison comparison) {
        Footprint base = comparison.base().result().footprint();
        String gate = base.product().scope().boundary() == Boundary.CRADLE_TO_GATE ? ", cradle to gate" : "";
        return comparison.compared().size() + " alternatives, in " + unit(comparison) + gate;
    }

    /** The common unit, such as {@code kg CO2e per year of one kettle, 1 piece}. */
    public static String unit(Comparison comparison) {
        Footprint base = comparison.base().result().footprint();
        FunctionalUnit service = base.functionalUnit();
        boolean perUse = comparison.compared().stream()
                .anyMatch(one -> one.result().footprint().facts().uses().isPresent());
        String what = service.text() + ", " + amount(comparison);
        if (perUse) {
            return base.unit() + " per use of " + what;
        }
        return comparison.unit().perYear()
                ? base.unit() + " per year of " + what
                : base.unit() + " per " + what + " over "
                        + Figures.years(base.facts().duration());
    }

    /** The common amount as it is written for the one that has it as its own. */
    private static String amount(Comparison comparison) {
        Optional<Footprint> smallest = comparison.compared().stream()
                .map(one -> one.result().footprint())
                .filter(one -> comparison
                        .unit()
                        .amount()
                        .equals(Optional.of(one.facts().unitAmount())))
                .findFirst();
        Footprint one = smallest.orElse(comparison.base().result().footprint());
        return one.functionalUnit().amount().toString();
    }

    /** How the verdicts are found, and from how many draws. */
    static String rule(Comparison comparison) {
        int draws = comparison.base().result().footprint().drawing().draws();
        return "Verdicts hold under the stated spreads, each by itself: lower or higher is said where at least 95 % of "
                + IntervalWords.count(draws)
                + " paired draws agree. In a draw, what two alternatives share is the same for both and"
                + " cancels. What nobody stated is not in it." + failed(comparison);
    }

    private static String failed(Comparison comparison) {
        int most = comparison.pairings().stream()
                .mapToInt(pairing -> pairing.difference().interval().failed())
                .max()
                .orElse(0);
        return most == 0
                ? ""
                : " In the worst case " + IntervalWords.count(most) + " of the draws have no answer and count nowhere.";
    }

    /** The method under which all of them are calculated. */
    static String method(Comparison comparison) {
        return comparison.compared().stream()
                .map(Compared::result)
                .map(result -> MethodText.label(result.footprint().method()))
                .distinct()
                .reduce((first, second) -> first + " and " + second)
                .orElse("");
    }

    /** What whoever reads the comparison should know of. */
    static List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        comparison.pairings().forEach(pairing -> {
            String which = (pairing.to() + 1) + " to " + (pairing.from() + 1);
            if (!pairing.reasons().isEmpty()) {
                notes.add("no verdict on " + which + ": " + VerdictWords.reasons(pairing));
            }
            pairing.interval()
                    .flatMap(unused -> IntervalWords.middle(pairing.difference(), "the difference " + which))
                    .map(sentence -> sentence.substring(0, sentence.length() - 1))
                    .ifPresent(notes::add);
            pairing.formulas().map(BothFormulas::issues).stream()
                    .flatMap(List::stream)
                    .map(issue ->
                            "a formula for recycled material cannot be applied to " + which + ": " + issue.message())
                    .distinct()
                    .forEach(notes::add);
        });
        comparison
                .compared()
                .forEach(one -> BeyondLimits.words(one.result().footprint())
                        .ifPresent(words -> notes.add("of \"" + one.label() + "\" " + words)));
        comparison.notes().stream().map(Issue::message).forEach(notes::add);
        return notes;
    }
}
