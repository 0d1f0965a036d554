package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.Fact;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.footprint.IntervalWords;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.unit.DecimalText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A footprint bottom-up and with calibrated factors, beside the published total, as a report: a calibrated number never stands alone. */
public final class CalibratedReport {

    /** What the numbers are worth. */
    private static final String NOTE =
            "The exact fit moves uncertain factors until the published totals come out: it shows what that would take and is no"
                    + " evidence for them. With a model error the interval is of the size of the misses when a total is left out. Neither replaces the bottom-up total.";

    private CalibratedReport() {}

    /**
     * The report, which stands below that of the bottom-up footprint.
     *
     * @param fits calibrations of the same factors, the exact one first
     */
    public static Document of(Footprint footprint, List<Posterior> fits) {
        return Document.of(() -> blocks(footprint, fits), CalibratedSheet.of(footprint, fits));
    }

    private static List<Block> blocks(Footprint footprint, List<Posterior> fits) {
        return List.of(
                new Block.Heading(2, "Calibrated, " + footprint.unit() + ": " + footprint.product()),
                new Block.Facts(totals(footprint, fits)),
                new Block.Words(NOTE),
                Block.Section.inside(
                        3, "Factors of this product, the most moved first", new Block.Rows(factors(footprint, fits))),
                new Block.Words(CalibrationWords.LEGEND));
    }

    /** The calibrated factors that move the product. */
    private static Table factors(Footprint footprint, List<Posterior> fits) {
        ProductSystem system = footprint.solved().system();
        double[] gradient = footprint.solved().gradient();
        return CalibrationTables.factors(fits, CalibrationTerms.EXACT, id -> {
            OptionalInt input = system.inputs().find(id);
            return input.isPresent() && gradient[input.getAsInt()] != 0;
        });
    }

    /** The total as published, bottom-up and calibrated. */
    private static List<Fact> totals(Footprint footprint, List<Posterior> fits) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "published",
                footprint
                        .published()
                        .flatMap(total -> total.total().formula().quantity())
                        .map(quantity -> DecimalText.format(quantity.in(footprint.unit())))
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
