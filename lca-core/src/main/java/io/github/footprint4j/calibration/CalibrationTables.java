package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Cell;
import io.github.footprint4j.document.Form;
import io.github.footprint4j.document.Table;
import io.github.footprint4j.document.Table.Column;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.unit.DecimalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The tables of a calibration, as cells. */
final class CalibrationTables {

    /** In place of a deviation that would mean nothing. */
    private static final Cell NONE = Cell.words("-");

    private static final Comparator<CalibratedFactor> MOST_MOVED =
            Comparator.comparingDouble((CalibratedFactor factor) -> -Math.abs(factor.z()));

    private CalibrationTables() {}

    /** What a fit is called: exact, or by its model error. */
    static String name(Posterior posterior) {
        double error = posterior.modelError().value();
        return error == 0 ? "exact" : Digits.plain(error) + " kg error";
    }

    /** Published totals beside the bottom-up and the calibrated ones, in kg CO2e. */
    static Table totals(StudyCalibration study, Drawing drawing) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("product"), Column.numbers("published"), Column.numbers("bottom-up")));
        study.both().forEach(fit -> {
            columns.add(Column.numbers(name(fit.posterior())));
            columns.add(Column.texts("95 % of draws"));
        });
        List<List<Cell>> rows = new ArrayList<>();
        for (Observation one : study.exact().observations()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(one.named()), published(one)));
            row.add(Cell.number(one.system().atStatedValues().total(), Form.VALUE));
            study.both().forEach(fit -> {
                Prediction prediction = fit.predict(one.system(), drawing);
                row.add(Cell.number(prediction.calibrated(), Form.VALUE));
                row.add(fit.isHeld() ? NONE : Cell.words(prediction.interval().toString()));
            });
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    /** A total as it was published. */
    private static Cell published(Observation one) {
        double mean = one.value().mean();
        return Cell.rounded(mean, DecimalText.format(mean));
    }

    private static Cell beside(double value, Deviation deviation) {
        return Cell.rounded(deviation.value(), Digits.beside(value, deviation.value()));
    }

    /** Each total predicted from the other ones alone, in kg CO2e. */
    static Table leftOut(StudyCalibration study) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("product left out"), Column.numbers("published")));
        List<List<Cell>> rows = new ArrayList<>();
        study.exact()
                .observations()
                .forEach(one -> rows.add(new ArrayList<>(List.of(Cell.words(one.named()), published(one)))));
        for (Calibration fit : study.both()) {
            columns.add(Column.numbers(name(fit.posterior())));
            columns.add(Column.numbers("±"));
            columns.add(Column.numbers("miss"));
            List<LeaveOneOut> all = fit.leaveOneOut();
            for (int i = 0; i < all.size(); i++) {
                LeaveOneOut one = all.get(i);
                rows.get(i).add(Cell.number(one.predicted(), Form.VALUE));
                rows.get(i).add(one.isHeld() ? NONE : beside(one.predicted(), one.deviation()));
                rows.get(i).add(Cell.number(one.miss(), Form.DIFFERENCE));
            }
        }
        return new Table(columns, rows);
    }

    /** Prior, posterior, z and the share of the prior variance that is left, of the factors that are chosen, the most moved first. */
    static Table factors(List<Posterior> fits, CalibrationTerms terms, Predicate<InputId> chosen) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("factor"), Column.numbers("prior"), Column.words("unit"), Column.numbers("spread")));
        fits.forEach(
                fit -> columns.addAll(List.of(Column.numbers(name(fit)), Column.numbers("z"), Column.texts("left"))));
        List<List<Cell>> rows = new ArrayList<>();
        fits.get(0).factors().stream()
                .filter(factor -> chosen.test(factor.id()))
                .sorted(MOST_MOVED.thenComparing(CalibratedFactor::id))
                .forEach(factor -> rows.add(row(factor.id(), fits, terms)));
        return new Table(columns, rows);
    }

    private static List<Cell> row(InputId id, List<Posterior> fits, CalibrationTerms terms) {
        CalibratedFactor prior = fits.get(0).at(id);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.words(id.path()));
        row.add(Cell.number(prior.inUnit(prior.priorValue()), Form.PLAIN));
        row.add(Cell.words(prior.unit().toString()));
        row.add(Cell.number(prior.spread(), Form.PLAIN));
        for (Posterior fit : fits) {
            CalibratedFactor factor = fit.at(id);
            row.add(Cell.quantity(factor.inUnit(factor.value()), Form.PLAIN, factor.isOutsideRange() ? "!" : ""));
            row.add(Cell.number(factor.z(), Form.decimals(2)));
            row.add(terms.isHeld(factor.z()) ? NONE : Cell.number(factor.remaining(), Form.SHARE));
        }
        return row;
    }

    /** The factors that have to move. */
    static Table must(List<FactorMoves.Must> factors) {
        return new Table(
                List.of(Column.words("factor"), Column.numbers("least z found")),
                factors.stream()
                        .map(one -> List.of(Cell.words(one.id().path()), least(one)))
                        .toList());
    }

    private static Cell least(FactorMoves.Must one) {
        return Cell.number(one.least().orElse(Double.NaN), Form.decimals(2));
    }
}
