package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Spreadsheet;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.system.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The factors of a calibration and the totals it was calibrated to, a row for each of each fit. A total has its bottom-up value as prior, its
 * calibrated one as posterior, and the ends of its draws.
 */
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
            Column.numbers("remaining"),
            Column.numbers("published"),
            Column.numbers("low"),
            Column.numbers("high"));

    private CalibrationSheet() {}

    static Spreadsheet of(StudyCalibration study, Drawing drawing) {
        return Spreadsheet.of(COLUMNS, () -> rows(study, drawing));
    }

    private static Stream<List<Cell>> rows(StudyCalibration study, Drawing drawing) {
        String feasible =
                study.exact().terms().limit().isPresent() ? "" + study.exact().isFeasible() : "";
        return study.both().stream()
                .flatMap(fit -> Stream.concat(
                        fit.factors().stream().map(factor -> row(fit, feasible, factor)),
                        fit.observations().stream().map(one -> row(fit, feasible, one, drawing))));
    }

    private static List<Cell> row(Calibration fit, String feasible, Observation one, Drawing drawing) {
        Prediction prediction = fit.predict(one.system(), drawing);
        List<Cell> row = new ArrayList<>(head(fit, feasible));
        row.addAll(List.of(
                Cell.words("total"),
                Cell.words(Observation.title(one.system())),
                Cell.words(one.system().method().unit().symbol()),
                number(prediction.bottomUp()),
                Cell.NOTHING,
                number(prediction.calibrated()),
                Cell.NOTHING,
                Cell.NOTHING,
                number(one.value().mean())));
        row.addAll(
                fit.isHeld()
                        ? List.of(Cell.NOTHING, Cell.NOTHING)
                        : List.of(
                                number(prediction.interval().low()),
                                number(prediction.interval().high())));
        return row;
    }

    private static List<Cell> head(Calibration fit, String feasible) {
        OptionalDouble limit = fit.terms().limit();
        return List.of(
                number(fit.terms().modelError().value()),
                limit.isPresent() ? number(limit.getAsDouble()) : Cell.NOTHING,
                Cell.words(limit.isPresent() ? feasible : ""));
    }

    private static List<Cell> row(Calibration fit, String feasible, CalibratedFactor factor) {
        List<Cell> row = new ArrayList<>(head(fit, feasible));
        row.addAll(List.of(
                Cell.words(factor.id().kind().toString()),
                Cell.words(factor.id().path()),
                Cell.words(factor.unit().symbol()),
                number(factor.inUnit(factor.priorValue())),
                number(factor.spread()),
                number(factor.inUnit(factor.value())),
                number(factor.z()),
                fit.terms().isHeld(factor.z()) ? Cell.NOTHING : number(factor.remaining()),
                Cell.NOTHING,
                Cell.NOTHING,
                Cell.NOTHING));
        return row;
    }

    private static Cell number(double value) {
        return Cell.number(value, Form.PLAIN);
    }
}
