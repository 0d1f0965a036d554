package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The factors of a calibration, a row for each factor of each fit. */
final class CalibrationSheet {

    private static final List<Column> COLUMNS = List.of(
            Column.numbers("model_error_kg_co2e"),
            Column.numbers("limit"),
            Column.words("feasible"),
            Column.words("kind"),
            Column.words("factor"),
            Column.words("unit"),
            Column.numbers("prior"),
            Column.numbers("spread"),
            Column.numbers("posterior"),
            Column.numbers("z"),
            Column.numbers("remaining"));

    private CalibrationSheet() {}

    static Spreadsheet of(StudyCalibration study) {
        return Spreadsheet.of(COLUMNS, () -> rows(study));
    }

    private static Stream<List<Cell>> rows(StudyCalibration study) {
        String feasible =
                study.exact().terms().limit().isPresent() ? "" + study.exact().isFeasible() : "";
        return study.both().stream().flatMap(fit -> fit.factors().stream().map(factor -> row(fit, feasible, factor)));
    }

    private static List<Cell> row(Calibration fit, String feasible, CalibratedFactor factor) {
        OptionalDouble limit = fit.terms().limit();
        return List.of(
                number(fit.terms().modelError().value()),
                limit.isPresent() ? number(limit.getAsDouble()) : Cell.NOTHING,
                Cell.words(limit.isPresent() ? feasible : ""),
                Cell.words(factor.id().kind().toString()),
                Cell.words(factor.id().path()),
                Cell.words(factor.unit().symbol()),
                number(factor.inUnit(factor.priorValue())),
                number(factor.spread()),
                number(factor.inUnit(factor.value())),
                number(factor.z()),
                fit.terms().isHeld(factor.z()) ? Cell.NOTHING : number(factor.remaining()));
    }

    private static Cell number(double value) {
        return Cell.number(value, Form.PLAIN);
    }
}
