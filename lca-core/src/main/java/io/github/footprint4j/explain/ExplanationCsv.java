package io.github.footprint4j.explain;

import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.ComparisonWords;
import io.github.footprint4j.compare.VerdictWords;
import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.explain.Explanation.Cause;
import io.github.footprint4j.explain.Explanation.Moved;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Interval;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What changes do to a footprint as comma-separated values after RFC 4180, full precision, each row ended by CR LF: one row for each line
 * and process that a change moves, which add up to the difference, then one row for the verdict: the difference in the unit in which
 * before and after can be compared, the deviation and the ends of its draws, and what can be said of it or why nothing can; then the difference under each formula for
 * recycled material where the changes move something of that.
 */
public final class ExplanationCsv {

    private static final String HEADER =
            "change,stage,part,line,process,kg_co2e,unit,deviation,verdict,reason,low,high,share_of_draws_lower,draws\r\n";

    private ExplanationCsv() {}

    /** The text. */
    public static String write(Explanation explanation) {
        StringBuilder out = new StringBuilder(HEADER);
        Comparison comparison = explanation.comparison();
        String unit = explanation.isRestated() ? ComparisonWords.unit(comparison) : "kg CO2e";
        for (Cause cause : explanation.causes()) {
            cause.moved().forEach(moved -> out.append(row(cause, moved, unit)));
        }
        Comparison.Pairing pairing = comparison.between(0, 1);
        out.append(verdict(pairing, comparison));
        pairing.formulas()
                .ifPresent(both -> VerdictWords.each(both)
                        .forEach((rule, difference) -> out.append(under(rule, difference, comparison))));
        return out.toString();
    }

    private static String verdict(Comparison.Pairing pairing, Comparison comparison) {
        return CsvText.row(List.of(
                "all",
                "",
                "",
                "",
                "",
                CsvText.number(pairing.difference().total()),
                ComparisonWords.unit(comparison),
                interval(pairing, Interval::deviation),
                pairing.verdict().toString(),
                VerdictWords.reasons(pairing),
                interval(pairing, Interval::low),
                interval(pairing, Interval::high),
                VerdictWords.shareLower(pairing),
                VerdictWords.draws(pairing)));
    }

    private static String interval(Comparison.Pairing pairing, ToDoubleFunction<Interval> number) {
        return pairing.interval()
                .map(interval -> CsvText.number(number.applyAsDouble(interval)))
                .orElse("");
    }

    private static String under(RecyclingRule rule, String value, Comparison comparison) {
        return CsvText.row(List.of(
                "all under " + rule,
                "",
                "",
                "",
                "",
                value,
                ComparisonWords.unit(comparison),
                "",
                "",
                value.isEmpty() ? "this formula cannot be applied" : "",
                "",
                "",
                "",
                ""));
    }

    private static String row(Cause cause, Moved moved, String unit) {
        return CsvText.row(List.of(
                cause.change().toString(),
                moved.tag().stage().toString(),
                moved.tag().part().value(),
                moved.tag().line(),
                moved.process().toString(),
                CsvText.number(moved.co2e()),
                unit,
                "",
                "",
                "",
                "",
                "",
                "",
                ""));
    }
}
