package io.github.footprint4j.calibration;

import io.github.footprint4j.document.CsvText;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * A calibrated footprint as comma-separated values after RFC 4180: {@code
 * published_kg_co2e,bottom_up_kg_co2e,model_error_kg_co2e,calibrated_kg_co2e,deviation_kg_co2e,kind,factor,unit,prior,posterior,z,remaining,low_kg_co2e,high_kg_co2e},
 * a row for each factor of the product and each fit, with the totals in kg CO2e in every row, so that a calibrated one never stands alone.
 * Deviation, low and high are those of its draws. Full precision, each row ended by CR LF; published is empty if nothing is, what comes
 * from draws for the exact fit.
 */
public final class CalibratedCsv {

    private static final Unit CO2E = Unit.parse("kg CO2e");
    private static final String HEADER =
            "published_kg_co2e,bottom_up_kg_co2e,model_error_kg_co2e,calibrated_kg_co2e,deviation_kg_co2e,kind,factor,unit,prior,posterior,z,remaining,low_kg_co2e,high_kg_co2e\r\n";

    private CalibratedCsv() {}

    /** The text. */
    public static String write(Footprint footprint, List<Posterior> fits) {
        StringBuilder out = new StringBuilder(HEADER);
        for (Posterior fit : fits) {
            Prediction prediction = fit.predict(footprint.solved().system(), footprint.drawing());
            List<String> totals = totals(footprint, fit, prediction);
            List<String> ends = List.of(
                    drawn(fit, () -> prediction.interval().low()),
                    drawn(fit, () -> prediction.interval().high()));
            fit.factors().stream()
                    .filter(factor -> footprint
                            .solved()
                            .system()
                            .inputs()
                            .find(factor.id())
                            .isPresent())
                    .forEach(factor -> out.append(CsvText.row(Stream.of(totals.stream(), cells(factor), ends.stream())
                            .flatMap(cells -> cells)
                            .toList())));
        }
        return out.toString();
    }

    /** A number that is read from draws; of the exact fit none is. */
    private static String drawn(Posterior fit, DoubleSupplier number) {
        return fit.modelError().value() == 0 ? "" : CsvText.number(number.getAsDouble());
    }

    private static List<String> totals(Footprint footprint, Posterior fit, Prediction prediction) {
        return List.of(
                footprint
                        .published()
                        .flatMap(total -> total.total().formula().quantity())
                        .map(quantity -> CsvText.number(quantity.in(CO2E)))
                        .orElse(""),
                CsvText.number(footprint.total()),
                CsvText.number(fit.modelError().value()),
                CsvText.number(prediction.calibrated()),
                drawn(fit, () -> prediction.interval().deviation()));
    }

    private static Stream<String> cells(CalibratedFactor factor) {
        return Stream.of(
                factor.id().kind().toString(),
                factor.id().path(),
                factor.unit().symbol(),
                CsvText.number(factor.inUnit(factor.priorValue())),
                CsvText.number(factor.inUnit(factor.value())),
                CsvText.number(factor.z()),
                CsvText.number(factor.remaining()));
    }
}
