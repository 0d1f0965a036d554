package io.github.footprint4j.data.html;

import io.github.footprint4j.calibration.CalibratedReport;
import io.github.footprint4j.calibration.Posterior;
import java.util.List;
import java.util.Optional;

/** What published totals say of the factors: the calibrated total, and how far each factor moved for it. */
final class CalibrationSection {

    private CalibrationSection() {}

    /** The section; empty without fits. */
    static Optional<PageSection> of(Subject subject, List<Posterior> fits) {
        return fits.stream().findFirst().map(first -> section(subject, fits, first));
    }

    private static PageSection section(Subject subject, List<Posterior> fits, Posterior first) {
        double calibrated = first.predict(
                        subject.footprint().solved().system(),
                        subject.footprint().drawing())
                .calibrated();
        return new PageSection(
                subject.id("calibration"),
                "",
                subject.say("calibration.question"),
                subject.say("calibration.answer", subject.numbers().withUnit(calibrated)),
                Markup.folded(
                        subject.say("calibration.table"),
                        "<div class=\"doc\" id=\"" + subject.id("calibration-table") + "\">"
                                + CalibratedReport.of(subject.footprint(), fits).html(3) + "</div>\n"));
    }
}
