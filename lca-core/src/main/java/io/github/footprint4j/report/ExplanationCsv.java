package io.github.footprint4j.report;

import io.github.footprint4j.analysis.Comparison;
import io.github.footprint4j.analysis.Explanation;
import io.github.footprint4j.analysis.Explanation.Cause;
import io.github.footprint4j.analysis.Explanation.Moved;
import io.github.footprint4j.unit.DecimalText;
import java.util.List;

/**
 * What changes do to a footprint as comma-separated values after RFC 4180, full precision, each row ended by CR LF: one row for each line
 * and process that a change moves, which add up to the difference, then one row for the verdict: the difference in the unit in which
 * before and after can be compared, its deviation and what can be said of it.
 */
public final class ExplanationCsv {

    private static final String HEADER = "change,stage,part,line,process,kg_co2e,unit,deviation,verdict\r\n";

    private ExplanationCsv() {}

    /** The text. */
    public static String write(Explanation explanation) {
        StringBuilder out = new StringBuilder(HEADER);
        for (Cause cause : explanation.causes()) {
            cause.moved().forEach(moved -> out.append(row(cause, moved)));
        }
        return out.append(verdict(explanation.comparison())).toString();
    }

    private static String verdict(Comparison comparison) {
        Comparison.Pairing pairing = comparison.between(0, 1);
        return CsvText.row(List.of(
                "all",
                "",
                "",
                "",
                "",
                DecimalText.format(pairing.difference().total()),
                ComparisonWords.unit(comparison),
                DecimalText.format(pairing.difference().deviation()),
                pairing.verdict().toString()));
    }

    private static String row(Cause cause, Moved moved) {
        return CsvText.row(List.of(
                cause.change().toString(),
                moved.tag().stage().toString(),
                moved.tag().part().value(),
                moved.tag().line(),
                moved.process().toString(),
                DecimalText.format(moved.co2e()),
                "kg CO2e",
                "",
                ""));
    }
}
