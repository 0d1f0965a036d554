package io.github.footprint4j.calibration;

import io.github.footprint4j.result.Footprint;
import java.util.List;

/** A section of a document: a footprint published, bottom-up and with calibrated factors. The text ends with a line end. */
public final class CalibratedMarkdown {

    private CalibratedMarkdown() {}

    /**
     * The section, which stands behind that of the bottom-up footprint.
     *
     * @param fits calibrations of the same factors, the exact one first
     */
    public static String write(Footprint footprint, List<Posterior> fits) {
        return "## Calibrated, kg CO2e\n\n" + CalibrationMarkdown.facts(CalibratedText.totals(footprint, fits)) + "\n"
                + CalibratedText.NOTE + "\n\n### Factors of this product, the most moved first\n\n"
                + CalibrationMarkdown.table(CalibratedText.factors(footprint, fits)) + "\n" + CalibrationWords.LEGEND
                + "\n";
    }
}
