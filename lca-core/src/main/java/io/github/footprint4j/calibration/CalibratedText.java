package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Paragraph;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.DecimalText;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A footprint bottom-up and with calibrated factors, beside the published total: a calibrated number never stands alone. The text ends
 * with a line end.
 */
public final class CalibratedText {

    private static final Unit CO2E = Unit.parse("kg CO2e");

    /** What the numbers are worth. */
    static final String NOTE =
            "The exact fit moves uncertain factors until the published totals come out: it shows what that would take and is no"
                    + " evidence for them. With a model error the interval is of the size of the misses when a total is left out. Neither replaces the bottom-up total.";

    private CalibratedText() {}

    /**
     * The text in a style.
     *
     * @param fits calibrations of the same factors, the exact one first
     */
    public static String write(Footprint footprint, List<Posterior> fits, TextStyle style) {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(Paragraph.lines("Calibrated, kg CO2e: " + footprint.product(), style.width()));
        blocks.add(Paragraph.facts(totals(footprint, fits), style.width()));
        blocks.add(Paragraph.lines(NOTE, style.width()));
        blocks.add(CalibrationText.titled(
                style, "Factors of this product, the most moved first", factors(footprint, fits)));
        blocks.add(Paragraph.lines(CalibrationWords.LEGEND, style.width()));
        return CalibrationText.joined(blocks);
    }

    /** The calibrated factors that move the product. */
    static TextTable factors(Footprint footprint, List<Posterior> fits) {
        ProductSystem system = footprint.solved().system();
        double[] gradient = footprint.solved().gradient();
        return CalibrationTables.factors(fits, CalibrationTerms.EXACT, id -> {
            OptionalInt input = system.inputs().find(id);
            return input.isPresent() && gradient[input.getAsInt()] != 0;
        });
    }

    /** The total as published, bottom-up and calibrated. */
    static List<Fact> totals(Footprint footprint, List<Posterior> fits) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "published",
                footprint
                        .published()
                        .flatMap(total -> total.total().formula().quantity())
                        .map(quantity -> DecimalText.format(quantity.in(CO2E)))
                        .orElse("nothing for this variant with these values")));
        facts.add(
                new Fact("bottom-up", Digits.value(footprint.total()) + "; " + IntervalWords.of(footprint.interval())));
        for (Posterior fit : fits) {
            Prediction prediction = fit.predict(footprint.solved().system(), footprint.drawing());
            String interval = fit.modelError().value() == 0
                    ? " (a fit, without an interval of its own)"
                    : "; " + IntervalWords.calibrated(prediction.interval());
            facts.add(new Fact(
                    "calibrated, " + CalibrationTables.name(fit), Digits.value(prediction.calibrated()) + interval));
        }
        return facts;
    }
}
