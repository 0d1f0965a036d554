package io.github.footprint4j.calibration;

import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.unit.DecimalText;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The factors of a calibration as comma-separated values after RFC 4180: {@code
 * model_error_kg_co2e,limit,feasible,kind,factor,unit,prior,spread,posterior,z,remaining}, a row for each factor of each fit, full precision, each row ended by
 * CR LF. Limit and feasible (whether values within the limit were found that meet every total) are empty without a limit; remaining is
 * empty where a factor stands at the limit.
 */
public final class CalibrationCsv {

    private static final String HEADER =
            "model_error_kg_co2e,limit,feasible,kind,factor,unit,prior,spread,posterior,z,remaining\r\n";

    private CalibrationCsv() {}

    /** The text. */
    public static String write(StudyCalibration study) {
        StringBuilder out = new StringBuilder(HEADER);
        String feasible =
                study.exact().terms().limit().isPresent() ? "" + study.exact().isFeasible() : "";
        for (Calibration fit : study.both()) {
            fit.factors().forEach(factor -> out.append(row(fit, feasible, factor)));
        }
        return out.toString();
    }

    private static String row(Calibration fit, String feasible, CalibratedFactor factor) {
        OptionalDouble limit = fit.terms().limit();
        return CsvText.row(List.of(
                DecimalText.format(fit.terms().modelError().value()),
                limit.isPresent() ? DecimalText.format(limit.getAsDouble()) : "",
                limit.isPresent() ? feasible : "",
                factor.id().kind().toString(),
                factor.id().path(),
                factor.unit().symbol(),
                DecimalText.format(factor.inUnit(factor.priorValue())),
                DecimalText.format(factor.spread()),
                DecimalText.format(factor.inUnit(factor.value())),
                DecimalText.format(factor.z()),
                fit.terms().isHeld(factor.z()) ? "" : DecimalText.format(factor.remaining())));
    }
}
