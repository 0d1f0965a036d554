package io.github.footprint4j.report;

import io.github.footprint4j.analysis.CalibratedFactor;
import io.github.footprint4j.analysis.Calibration;
import io.github.footprint4j.analysis.StudyCalibration;
import io.github.footprint4j.unit.DecimalText;
import java.util.List;

/**
 * The factors of a calibration as comma-separated values after RFC 4180: {@code
 * model_error,kind,factor,unit,prior,spread,posterior,z,remaining}, a row for each factor of each fit, full precision, each row ended by
 * CR LF.
 */
public final class CalibrationCsv {

    private static final String HEADER = "model_error,kind,factor,unit,prior,spread,posterior,z,remaining\r\n";

    private CalibrationCsv() {}

    /** The text. */
    public static String write(StudyCalibration study) {
        StringBuilder out = new StringBuilder(HEADER);
        for (Calibration fit : study.both()) {
            fit.factors().forEach(factor -> out.append(row(fit, factor)));
        }
        return out.toString();
    }

    private static String row(Calibration fit, CalibratedFactor factor) {
        return FootprintCsv.row(List.of(
                DecimalText.format(fit.terms().modelError().value()),
                factor.id().kind().toString(),
                factor.id().path(),
                factor.unit().symbol(),
                DecimalText.format(factor.inUnit(factor.priorValue())),
                DecimalText.format(factor.priorDeviation()),
                DecimalText.format(factor.inUnit(factor.value())),
                DecimalText.format(factor.z()),
                DecimalText.format(factor.remaining())));
    }
}
