package io.github.footprint4j.data;

import io.github.footprint4j.calibration.CalibratedFactor;
import io.github.footprint4j.calibration.FactorDirection;
import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.data.form.Formats;
import io.github.footprint4j.data.json.CalibrationJson;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.Distribution;
import io.github.footprint4j.uncertainty.LogNormalDistribution;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.uncertainty.Sigma;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the calibrated factors of a file in the form of {@link CalibrationJson}; what else it records of how it was made is for people. */
public final class CalibrationFile {

    private CalibrationFile() {}

    /**
     * The fits of a file, in its order.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with every problem of the file
     */
    public static List<Posterior> read(Source source) {
        Issues issues = new Issues();
        Optional<List<Posterior>> fits = Documents.parse(source, issues)
                .flatMap(root -> FieldValue.of(root, issues).object(CalibrationFile::fits));
        issues.throwIfErrors();
        return fits.orElseThrow();
    }

    private static Optional<List<Posterior>> fits(Fields fields) {
        Formats.check(fields, CalibrationJson.FORMAT);
        fields.ignoreOthers();
        return Optional.of(fields.required("fits").filled(fit -> fit.object(CalibrationFile::fit)));
    }

    private static Optional<Posterior> fit(Fields fields) {
        fields.ignoreOthers();
        Optional<Double> error = fields.required("modelError").number();
        List<CalibratedFactor> factors =
                fields.required("factors").elements(factor -> factor.object(CalibrationFile::factor));
        List<FactorDirection> directions = fields.required("directions")
                .elements(one -> one.object(direction -> direction(direction, factors.size())));
        return error.map(e -> new Posterior(factors, directions, Deviation.of(e)));
    }

    private static Optional<CalibratedFactor> factor(Fields fields) {
        fields.ignoreOthers();
        Optional<InputId> id = fields.required("kind")
                .word(InputId.Kind.class)
                .flatMap(kind -> fields.required("factor").text().map(path -> new InputId(kind, path)));
        Optional<Unit> unit = fields.required("unit").text(Unit::parse);
        Optional<Double> z = fields.required("z").number();
        Optional<Double> remaining = fields.required("remaining").number();
        Optional<Distribution> prior = unit.flatMap(one -> prior(fields, one));
        return id.flatMap(i -> unit.flatMap(u -> z.flatMap(moved -> remaining.flatMap(
                left -> prior.map(before -> new CalibratedFactor(i, u, before, moved, left, Optional.empty()))))));
    }

    /** In base units; the file has the unit of the factor. */
    private static Optional<Distribution> prior(Fields fields, Unit unit) {
        if (fields.has("mean")) {
            Optional<Deviation> deviation =
                    fields.required("deviation").number().map(found -> Deviation.of(found * unit.factor()));
            return fields.required("mean")
                    .number()
                    .flatMap(mean -> deviation.map(d -> NormalDistribution.of(mean * unit.factor(), d)));
        }
        Optional<Sigma> sigma = fields.required("sigma").number().map(Sigma::of);
        return fields.required("median")
                .number()
                .flatMap(median -> sigma.map(s -> LogNormalDistribution.ofMedian(median * unit.factor(), s)));
    }

    private static Optional<FactorDirection> direction(Fields fields, int factors) {
        Optional<Double> strength = fields.required("strength").number();
        FieldValue field = fields.required("loads");
        List<Double> loads = field.elements(FieldValue::number);
        if (loads.size() != factors) {
            String message = String.format(
                    Locale.ROOT, "found %d loads, expected one for each of the %d factors", loads.size(), factors);
            fields.issues().add(Issue.error(IssueCode.OUT_OF_RANGE, field.place(), message));
            return Optional.empty();
        }
        return strength.map(one -> new FactorDirection(one, loads));
    }
}
