package io.github.footprint4j.data.golden;

import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.golden.Expectation.Question;
import io.github.footprint4j.data.source.Documents;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.method.GwpSet;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The independent calculation of the five phones: {@code phones/phones.json} in the folder of reference data. */
final class PhonesOracle {

    private static final Method METHOD = Method.PAS_2050_2011.with(GwpSet.AR6);

    private static final String ORACLE = "phones/oracle.py with numpy";
    private static final Tolerance TOLERANCE = new Tolerance.Relative(1e-9);

    private final Fields fields;

    private PhonesOracle(Fields fields) {
        this.fields = fields;
    }

    /**
     * A factor of the oracle.
     *
     * @param median its value
     * @param sigma standard deviation of its logarithm; 0 for a declared quantity
     */
    record Factor(Expected median, Expected sigma) {}

    /**
     * A calibration of the oracle.
     *
     * @param numbers {@code chiSquarePrior}, {@code maxAbsZ}, {@code rank} and {@code free}
     * @param totals the five totals, in kg CO2e
     * @param leftOut each total predicted from the others, in kg CO2e
     * @param leftOutDeviations their standard deviations
     * @param posterior each factor
     */
    record Fit(
            Map<String, Double> numbers,
            List<Double> totals,
            List<Double> leftOut,
            List<Double> leftOutDeviations,
            Map<String, Posterior> posterior) {

        double chiSquare() {
            return numbers.get("chiSquarePrior");
        }

        double maxAbsZ() {
            return numbers.get("maxAbsZ");
        }

        int rank() {
            return numbers.get("rank").intValue();
        }

        int free() {
            return numbers.get("free").intValue();
        }
    }

    /**
     * A factor after a calibration of the oracle.
     *
     * @param value its value
     * @param deviation standard deviation of its logarithm
     * @param z how far it moved
     */
    record Posterior(double value, double deviation, double z) {}

    /** The oracle in a folder of reference data. */
    static PhonesOracle in(Path shared) {
        Issues issues = new Issues();
        Optional<PhonesOracle> oracle = Documents.parse(Source.read(shared.resolve("phones/phones.json")), issues)
                .flatMap(root -> FieldValue.of(root, issues).object(fields -> {
                    fields.ignoreOthers();
                    return Optional.of(new PhonesOracle(fields));
                }));
        issues.throwIfErrors();
        return oracle.orElseThrow();
    }

    /** Every variant with and without the charger. */
    List<GoldenCase> cases() {
        List<GoldenCase> cases = new ArrayList<>();
        fields.required("bottomUp")
                .elements(element -> element.object(variant -> {
                    variant.ignoreOthers();
                    cases.add(withCharger(variant));
                    cases.add(withoutCharger(variant));
                    return Optional.of(variant);
                }));
        return cases;
    }

    /** Its factors by name. */
    Map<String, Factor> factors() {
        return fields.required("factors")
                .entries((name, field) -> field.object(factor -> {
                    factor.ignoreOthers();
                    return Optional.of(new Factor(number(factor, "median"), number(factor, "sigma")));
                }));
    }

    /** Its calibrations by name. */
    Map<String, Fit> fits() {
        return fields.required("calibrated").entries((name, field) -> field.object(PhonesOracle::fit));
    }

    private static Optional<Fit> fit(Fields fields) {
        fields.ignoreOthers();
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String key : List.of("chiSquarePrior", "maxAbsZ", "rank", "free")) {
            numbers.put(key, fields.required(key).number().orElseThrow());
        }
        List<Double> predicted = new ArrayList<>();
        List<Double> deviations = new ArrayList<>();
        fields.required("leaveOneOut")
                .elements(element -> element.object(left -> {
                    left.ignoreOthers();
                    predicted.add(left.required("predicted").number().orElseThrow());
                    deviations.add(left.required("sd").number().orElseThrow());
                    return Optional.of(left);
                }));
        Map<String, Posterior> posterior =
                fields.required("posterior").entries((name, field) -> field.object(PhonesOracle::posterior));
        return Optional.of(
                new Fit(numbers, fields.required("totals").elements(FieldValue::number), predicted, deviations, posterior));
    }

    private static Optional<Posterior> posterior(Fields fields) {
        return Optional.of(new Posterior(
                fields.required("value").number().orElseThrow(),
                fields.required("sd").number().orElseThrow(),
                fields.required("z").number().orElseThrow()));
    }

    private static GoldenCase withCharger(Fields variant) {
        Product product = product(variant);
        Map<View, Map<String, Expected>> numbers = new LinkedHashMap<>();
        numbers.put(View.TOTAL, Map.of(View.WHOLE, number(variant, "total")));
        numbers.put(View.STAGES, variant.required("stages").entries((stage, field) -> number(field)));
        numbers.put(View.LINES, lines(variant, product));
        Question question = new Question(
                METHOD, Optional.empty(), variant.required("variant").text(), List.of());
        Optional<Expected> deviation = Optional.of(number(variant, "sdFirstOrder"));
        return golden(product, new Expectation(ORACLE, TOLERANCE, question, numbers, deviation, notes(product)));
    }

    private static GoldenCase withoutCharger(Fields variant) {
        List<Setting> settings = List.of(Setting.parse("charger_in_box=false"));
        Question question = new Question(
                METHOD, Optional.empty(), variant.required("variant").text(), settings);
        Map<View, Map<String, Expected>> numbers =
                Map.of(View.TOTAL, Map.of(View.WHOLE, number(variant, "totalWithoutCharger")));
        Product product = product(variant);
        return golden(product, new Expectation(ORACLE, TOLERANCE, question, numbers, Optional.empty(), notes(product)));
    }

    /**
     * What datasets say of themselves; half of the aluminium that the frame of one phone is milled from is chips, which the calculation
     * does not treat.
     */
    private static List<IssueCode> notes(Product product) {
        return product.id().value().equals("xiaomi-13-pro")
                ? List.of(IssueCode.SUPERSEDED_DATASET, IssueCode.CAUTION, IssueCode.UNTREATED_SCRAP)
                : List.of(IssueCode.SUPERSEDED_DATASET, IssueCode.CAUTION);
    }

    private static GoldenCase golden(Product product, Expectation expectation) {
        String name = expectation.question().of(product) + " "
                + expectation.question().settings();
        return new GoldenCase(name, product, Libraries.bundled(), expectation);
    }

    private static Product product(Fields variant) {
        return Products.bundled(variant.required("product").text().orElseThrow());
    }

    private static Map<String, Expected> lines(Fields variant, Product product) {
        Map<String, Expected> lines = new LinkedHashMap<>();
        variant.required("lines")
                .entries((stage, field) -> Optional.of(field.entries((line, number) -> number(number))))
                .values()
                .forEach(stage -> stage.forEach((line, number) -> lines.put(path(line, product), number)));
        return lines;
    }

    /** The oracle names sub-parts and work without the part they belong to. */
    private static String path(String line, Product product) {
        return product.lifeCycle().parts().stream()
                .filter(part -> isInside(part, line))
                .map(part -> part.id() + "/" + line)
                .findFirst()
                .orElse(line);
    }

    private static boolean isInside(Part part, String line) {
        return part.parts().stream().anyMatch(sub -> sub.id().value().equals(line))
                || part.work().stream().anyMatch(work -> work.id().value().equals(line));
    }

    private static Expected number(Fields owner, String key) {
        return number(owner.required(key)).orElseThrow();
    }

    private static Optional<Expected> number(FieldValue field) {
        return field.node().map(node -> new Expected(((NumberNode) node).text()));
    }
}
