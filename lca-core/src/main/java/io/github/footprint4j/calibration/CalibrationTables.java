package io.github.footprint4j.calibration;

import io.github.footprint4j.document.TextTable;
import io.github.footprint4j.document.TextTable.Column;
import io.github.footprint4j.footprint.Figures;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.unit.DecimalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The tables of a calibration, as cells. */
final class CalibrationTables {

    /** In place of a deviation that would mean nothing. */
    private static final String NONE = "-";

    private static final Comparator<CalibratedFactor> MOST_MOVED =
            Comparator.comparingDouble((CalibratedFactor factor) -> -Math.abs(factor.z()));

    private CalibrationTables() {}

    /** What a fit is called: exact, or by its model error. */
    static String name(Posterior posterior) {
        double error = posterior.modelError().value();
        return error == 0 ? "exact" : Digits.plain(error) + " kg error";
    }

    /** Published totals beside the bottom-up and the calibrated ones, in kg CO2e. */
    static TextTable totals(StudyCalibration study) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.left("product"), Column.point("published"), Column.point("bottom-up")));
        study.both().forEach(fit -> {
            columns.add(Column.point(name(fit.posterior())));
            columns.add(Column.point("±"));
        });
        List<List<String>> rows = new ArrayList<>();
        for (Observation one : study.exact().observations()) {
            List<String> row = new ArrayList<>(
                    List.of(one.name(), DecimalText.format(one.value().mean())));
            row.add(Digits.value(one.system().atStatedValues().total()));
            study.both().forEach(fit -> {
                Prediction prediction = fit.predict(one.system());
                row.add(Digits.value(prediction.calibrated()));
                row.add(
                        fit.isHeld()
                                ? NONE
                                : Digits.beside(
                                        prediction.calibrated(),
                                        prediction.deviation().value()));
            });
            rows.add(row);
        }
        return new TextTable(columns, rows);
    }

    /** Each total predicted from the other ones alone, in kg CO2e. */
    static TextTable leftOut(StudyCalibration study) {
        List<Column> columns = new ArrayList<>(List.of(Column.left("product left out"), Column.point("published")));
        List<List<String>> rows = new ArrayList<>();
        study.exact()
                .observations()
                .forEach(one -> rows.add(new ArrayList<>(
                        List.of(one.name(), DecimalText.format(one.value().mean())))));
        for (Calibration fit : study.both()) {
            columns.add(Column.point(name(fit.posterior())));
            columns.add(Column.point("±"));
            columns.add(Column.point("miss"));
            List<LeaveOneOut> all = fit.leaveOneOut();
            for (int i = 0; i < all.size(); i++) {
                LeaveOneOut one = all.get(i);
                rows.get(i).add(Digits.value(one.predicted()));
                rows.get(i)
                        .add(
                                one.isHeld()
                                        ? NONE
                                        : Digits.beside(
                                                one.predicted(), one.deviation().value()));
                rows.get(i).add(Digits.signed(one.miss()));
            }
        }
        return new TextTable(columns, rows);
    }

    /** Prior, posterior, z and the share of the prior variance that is left, of the factors that are chosen, the most moved first. */
    static TextTable factors(List<Posterior> fits, CalibrationTerms terms, Predicate<InputId> chosen) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.left("factor"), Column.point("prior"), Column.left("unit"), Column.point("spread")));
        fits.forEach(fit -> columns.addAll(List.of(Column.point(name(fit)), Column.point("z"), Column.right("left"))));
        List<List<String>> rows = new ArrayList<>();
        fits.get(0).factors().stream()
                .filter(factor -> chosen.test(factor.id()))
                .sorted(MOST_MOVED.thenComparing(CalibratedFactor::id))
                .forEach(factor -> rows.add(row(factor.id(), fits, terms)));
        return new TextTable(columns, rows);
    }

    private static List<String> row(InputId id, List<Posterior> fits, CalibrationTerms terms) {
        CalibratedFactor prior = fits.get(0).at(id);
        List<String> row = new ArrayList<>();
        row.add(id.path());
        row.add(Digits.plain(prior.inUnit(prior.priorValue())));
        row.add(prior.unit().toString());
        row.add(Digits.plain(prior.spread()));
        for (Posterior fit : fits) {
            CalibratedFactor factor = fit.at(id);
            row.add(Digits.plain(factor.inUnit(factor.value())) + (factor.isOutsideRange() ? " !" : ""));
            row.add(Digits.decimals(factor.z(), 2));
            row.add(terms.isHeld(factor.z()) ? NONE : Figures.share(factor.remaining()));
        }
        return row;
    }

    /** The factors that have to move. */
    static TextTable must(List<FactorMoves.Must> factors) {
        return new TextTable(
                List.of(Column.left("factor"), Column.point("least z found")),
                factors.stream()
                        .map(one -> List.of(one.id().path(), least(one)))
                        .toList());
    }

    private static String least(FactorMoves.Must one) {
        return one.least().isPresent() ? Digits.decimals(one.least().getAsDouble(), 2) : "unknown";
    }
}
