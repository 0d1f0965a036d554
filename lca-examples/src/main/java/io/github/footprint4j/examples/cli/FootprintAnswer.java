package io.github.footprint4j.examples.cli;

import io.github.footprint4j.calibration.CalibratedCsv;
import io.github.footprint4j.calibration.CalibratedMarkdown;
import io.github.footprint4j.calibration.CalibratedText;
import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.Optional;

/**
 * A footprint, on the terminal and in files alike.
 *
 * @param footprint the footprint
 * @param fits the calibrations whose totals stand beside the bottom-up one; empty if none was asked for
 */
record FootprintAnswer(Footprint footprint, Optional<List<Posterior>> fits) {

    /** The text of a form. */
    String text(Format format, TextStyle style) {
        return fits.map(all -> calibrated(format, all, style)).orElseGet(() -> format.write(footprint, style));
    }

    /** Published, bottom-up and calibrated; as CSV the calibrated factors, each with these three. */
    private String calibrated(Format format, List<Posterior> all, TextStyle style) {
        return switch (format) {
            case TABLE -> format.write(footprint, style) + "\n" + CalibratedText.write(footprint, all, style);
            case JSON -> FootprintJson.write(footprint, all);
            case CSV -> CalibratedCsv.write(footprint, all);
            case MD -> format.write(footprint, style) + "\n" + CalibratedMarkdown.write(footprint, all);
        };
    }
}
