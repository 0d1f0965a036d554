package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.result.Footprint;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * The rows of a calibrated footprint: one for each factor of the product and each fit, with the totals in kg CO2e in every row, so that a
 * calibrated one never stands alone. Deviation, low and high are those of its draws. Published is empty if nothing is, what comes from draws
 * for the exact fit.
 */
final class CalibratedSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.numbers("published_kg_co2e"),
            Column.numbers("bottom_up_kg_co2e"),
            Column.numbers("model_error_kg_co2e"),
            Column.numbers("calibrated_kg_co2e"),
            Column.numbers("deviation_kg_co2e"),
            Column.words("kind"),
            Column.words("factor"),
            Column.words("unit"),
            Column.numbers("prior"),
            Column.numbers("posterior"),
            Column.numbers("z"),
            Column.numbers("remaining"),
            Column.numbers("low_kg_co2e"),
            Column.numbers("high_kg_co2e"));

    private CalibratedSheet() {}

    static Spreadsheet of(Footprint footprint, List<Posterior> fits) {
        return Spreadsheet.of(COLUMNS, () -> fits.stream().flatMap(fit -> rows(footprint, fit)));
    }

    private static Stream<List<Cell>> rows(Footprint footprint, Posterior fit) {
        Prediction prediction = fit.predict(footprint.solved().system(), footprint.drawing());
        List<Cell> totals = totals(footprint, fit, prediction);
        List<Cell> ends = List.of(
                drawn(fit, () -> prediction.interval().low()),
                drawn(fit, () -> prediction.interval().high()));
        return fit.factors().stream()
                .filter(factor ->
                        footprint.solved().system().inputs().find(factor.id()).isPresent())
                .map(factor -> Stream.of(totals.stream(), cells(factor), ends.stream())
                        .flatMap(cells -> cells)
                        .toList());
    }

    /** A number that is read from draws; of the exact fit none is. */
    private static Cell drawn(Posterior fit, DoubleSupplier number) {
        return fit.modelError().value() == 0 ? Cell.NOTHING : number(number.getAsDouble());
    }

    private static List<Cell> totals(Footprint footprint, Posterior fit, Prediction prediction) {
        return List.of(
                footprint
                        .published()
                        .flatMap(total -> total.total().formula().quantity())
                        .map(quantity -> number(quantity.in(footprint.unit())))
                        .orElse(Cell.NOTHING),
                number(footprint.total()),
                number(fit.modelError().value()),
                number(prediction.calibrated()),
                drawn(fit, () -> prediction.interval().deviation()));
    }

    private static Stream<Cell> cells(CalibratedFactor factor) {
        return Stream.of(
                Cell.words(factor.id().kind().toString()),
                Cell.words(factor.id().path()),
                Cell.words(factor.unit().symbol()),
                number(factor.inUnit(factor.priorValue())),
                number(factor.inUnit(factor.value())),
                number(factor.z()),
                number(factor.remaining()));
    }

    private static Cell number(double value) {
        return Cell.number(value, Form.PLAIN);
    }
}
