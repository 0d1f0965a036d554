package io.github.footprint4j.calibration;

import io.github.footprint4j.document.Document;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The factors of a study's products calibrated to its published totals, twice: exactly, which is a fit and shows how far factors would have
 * to go, and with a model error, whose intervals are of the size of the misses when a total is left out.
 *
 * @param study the study
 * @param reading which label counts where there are two
 * @param exact the fit within the rounding of the totals, the limit of a small model error
 * @param withModelError the calibration with a model error; empty if none was stated
 */
public record StudyCalibration(
        Study study, StudyReading reading, Calibration exact, Optional<Calibration> withModelError) {

    private static final Unit CO2E = Unit.parse("kg CO2e");

    /**
     * The calibration of a study.
     *
     * @param totals its totals with their products
     * @param terms with the model error of the second calibration and the limit of both
     * @param system gives the system of a product in a variant
     * @throws io.github.footprint4j.issue.InvalidInputException if the study has no totals, or a product it names is missing or wrong
     */
    public static StudyCalibration of(
            StudyTotals totals, CalibrationTerms terms, Function<Product, ProductSystem> system) {
        List<Observation> observations = totals.observations(system);
        Calibration exact = Calibration.of(observations, terms.withModelError(Deviation.of(0)));
        Optional<Calibration> loose =
                terms.modelError().value() == 0 ? Optional.empty() : Optional.of(Calibration.of(observations, terms));
        return new StudyCalibration(totals.study(), totals.reading(), exact, loose);
    }

    /** The terms that a study states: its model error, and no limit. */
    public static CalibrationTerms terms(Study study) {
        double error = study.published()
                .modelError()
                .flatMap(amount -> amount.formula().quantity())
                .map(quantity -> quantity.in(CO2E))
                .orElse(0.0);
        return CalibrationTerms.EXACT.withModelError(Deviation.of(error));
    }

    /** The exact fit, then the other one. */
    public List<Calibration> both() {
        return withModelError.map(loose -> List.of(exact, loose)).orElse(List.of(exact));
    }

    /** The calibration as a report, with the intervals of its totals from the usual draws. */
    public Document document() {
        return document(Drawing.DEFAULT);
    }

    /** The same with the intervals of its totals from some draws. */
    public Document document(Drawing drawing) {
        return CalibrationReport.of(this, drawing);
    }

    /** The unit of every total. */
    Unit unit() {
        return exact.observations().get(0).system().method().unit();
    }
}
