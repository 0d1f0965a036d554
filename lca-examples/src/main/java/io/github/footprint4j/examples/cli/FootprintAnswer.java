package io.github.footprint4j.examples.cli;

import io.github.footprint4j.calibration.CalibratedReport;
import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.data.html.HtmlReport;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.footprint.FootprintReport;
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
        return format.write(document(), this::json, style);
    }

    /** Published, bottom-up and calibrated; a spreadsheet gets the calibrated factors, each with these three. */
    Document document() {
        Document bottomUp = FootprintReport.of(footprint);
        return fits.map(all -> bottomUp.with(CalibratedReport.of(footprint, all)))
                .orElse(bottomUp);
    }

    /** Everything, for programs. */
    String json() {
        return fits.map(all -> FootprintJson.write(footprint, all)).orElseGet(() -> FootprintJson.write(footprint));
    }

    /** A page of HTML that explains the footprint. */
    String page() {
        return HtmlReport.of(footprint).withFits(fits.orElse(List.of())).html();
    }
}
