package io.github.footprint4j.report;

import io.github.footprint4j.analysis.Explanation;
import io.github.footprint4j.analysis.Explanation.Cause;
import io.github.footprint4j.analysis.Explanation.Moved;
import io.github.footprint4j.unit.DecimalText;
import java.util.List;

/**
 * What changes do to a footprint as comma-separated values after RFC 4180: {@code change,stage,part,line,process,kg_co2e}, one row for
 * each line and process that a change moves, full precision, each row ended by CR LF. The rows add up to the difference.
 */
public final class ExplanationCsv {

    private static final String HEADER = "change,stage,part,line,process,kg_co2e\r\n";

    private ExplanationCsv() {}

    /** The text. */
    public static String write(Explanation explanation) {
        StringBuilder out = new StringBuilder(HEADER);
        for (Cause cause : explanation.causes()) {
            cause.moved().forEach(moved -> out.append(row(cause, moved)));
        }
        return out.toString();
    }

    private static String row(Cause cause, Moved moved) {
        return FootprintCsv.row(List.of(
                cause.change().toString(),
                moved.tag().stage().toString(),
                moved.tag().part().value(),
                moved.tag().line(),
                moved.process().toString(),
                DecimalText.format(moved.co2e())));
    }
}
