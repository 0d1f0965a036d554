package io.github.footprint4j.compare;

import io.github.footprint4j.compare.Comparison.Compared;
import io.github.footprint4j.compare.Comparison.Pairing;
import io.github.footprint4j.compare.ComparisonBreakdown.Row;
import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.model.RecyclingRule;
import io.github.footprint4j.result.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Compared results as comma-separated values after RFC 4180, full precision, each row ended by CR LF: one row for each stage, part and
 * alternative, which add up to the total of the alternative, and one row for its total, with the deviation of its difference to the first
 * and the verdict,
 * or why there is none, and the difference under both formulas for recycled material where it depends on them; at the end of a row of a total the ends of its interval and of that of its difference.
 */
public final class ComparisonCsv {

    private static final String TOTAL = "total";

    /** Where the cells end that stand before the ends of intervals. */
    private static final int REASON = 5;

    /** Deviation, verdict, the difference under both formulas, the reason, the ends and the draws of what has none of them. */
    private static final List<String> NOTHING = List.of("", "", "", "", "", "", "", "", "");

    private final Comparison comparison;

    private ComparisonCsv(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The text. */
    public static String write(Comparison comparison) {
        ComparisonCsv csv = new ComparisonCsv(comparison);
        StringBuilder out = new StringBuilder(CsvText.row(List.of(
                "stage",
                "part",
                "alternative",
                "kg_co2e",
                "of_largest",
                "difference_to_first",
                "deviation_of_difference",
                "verdict",
                "unit",
                "difference_recycled_content",
                "difference_closed_loop",
                "reason",
                "low",
                "high",
                "difference_low",
                "difference_high",
                "share_of_draws_lower",
                "draws")));
        ComparisonBreakdown.of(comparison).rows().stream()
                .filter(row -> row.part().isPresent())
                .forEach(row -> csv.parts(row, out));
        csv.totals(out);
        return out.toString();
    }

    private void parts(Row row, StringBuilder out) {
        List<String> start =
                List.of(row.stage().toString(), row.part().orElseThrow().value());
        for (int one = 0; one < row.values().size(); one++) {
            double difference = row.values().get(one) - row.values().get(0);
            out.append(row(start, one, List.of(row.values().get(one), difference), NOTHING));
        }
    }

    private void totals(StringBuilder out) {
        List<String> start = List.of(TOTAL, "");
        double first = comparison.base().result().total();
        out.append(row(start, 0, List.of(first, 0.0), NOTHING));
        for (Pairing pairing : comparison.toBase()) {
            List<Double> values = List.of(
                    comparison.compared().get(pairing.to()).result().total(),
                    pairing.difference().total());
            List<String> end = List.of(
                    interval(pairing.interval(), Interval::deviation),
                    pairing.verdict().toString(),
                    under(RecyclingRule.RECYCLED_CONTENT, pairing),
                    under(RecyclingRule.CLOSED_LOOP, pairing),
                    VerdictWords.reasons(pairing),
                    interval(pairing.interval(), Interval::low),
                    interval(pairing.interval(), Interval::high),
                    VerdictWords.shareLower(pairing),
                    VerdictWords.draws(pairing));
            out.append(row(start, pairing.to(), values, end));
        }
    }

    /** The ends of the interval of a total; a part has none. */
    private static List<String> ends(List<String> start, Compared compared) {
        Optional<Interval> interval = Optional.of(compared.result().interval()).filter(unused -> start.contains(TOTAL));
        return List.of(interval(interval, Interval::low), interval(interval, Interval::high));
    }

    private static String interval(Optional<Interval> interval, ToDoubleFunction<Interval> number) {
        return interval.map(one -> CsvText.number(number.applyAsDouble(one))).orElse("");
    }

    private static String under(RecyclingRule rule, Pairing pairing) {
        return pairing.formulas()
                .map(VerdictWords::each)
                .map(each -> each.get(rule))
                .orElse("");
    }

    private String row(List<String> start, int one, List<Double> values, List<String> end) {
        Compared compared = comparison.compared().get(one);
        double share = values.get(0) / comparison.largest();
        List<String> cells = new ArrayList<>(start);
        cells.add(compared.label());
        cells.add(CsvText.number(values.get(0)));
        cells.add(CsvText.number(share));
        cells.add(CsvText.number(values.get(1)));
        cells.addAll(end.subList(0, 2));
        cells.add(ComparisonWords.unit(comparison));
        cells.addAll(end.subList(2, REASON));
        cells.addAll(ends(start, compared));
        cells.addAll(end.subList(REASON, end.size()));
        return CsvText.row(cells);
    }
}
