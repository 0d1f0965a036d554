package io.github.footprint4j.data.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.calibration.StudyCalibration;
import io.github.footprint4j.calibration.StudyReading;
import io.github.footprint4j.calibration.StudyTotals;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.data.json.CalibrationJson;
import io.github.footprint4j.data.json.LeversJson;
import io.github.footprint4j.data.json.StatementJson;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a study file says changes a product that names it, or the calibration by its totals. */
class StudyFieldsTest {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private static final String KETTLE = """
            format: footprint-product/1
            id: %s
            name: Kettle
            basis: reconstruction
            boundary: cradle-to-grave
            functionalUnit: { text: hot water, amount: 1 piece, duration: 1 a }
            study: %s
            parameters: { body: { value: 400 g, role: design } }
            variants:
              small: {}
              large: { body: 500 g }
            parts: [{ id: body, of: steel, mass: body }]
            use: [{ id: boiling, of: electricity, at: CN, amount: boils + fill }]
            """;

    /** What the files without another value show: most rows start from the same one. */
    private final Map<String, String> without = new HashMap<>();

    @TempDir
    Path folder;

    /** Those of a parameter are the rows of the product's walk as well; here they stand for the study's. */
    @Test
    void everyFieldOfTheSchemaHasARow() {
        Set<String> rows = FieldRow.of("study").stream()
                .map(FieldRow::field)
                .filter(field -> field.startsWith("top."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(SchemaFields.of("study"), rows);
    }

    /** No field of this form only informs; the documentation lists none. */
    @TestFactory
    Stream<DynamicTest> everyFieldChangesWhatIsShown() {
        return FieldRow.of("study").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.field(),
                        () -> assertNotEquals(
                                without(row.without("study-walk.yaml")),
                                shown(row.with("study-walk.yaml")),
                                "it changes nothing that is shown")));
    }

    private String without(String text) throws IOException {
        if (!without.containsKey(text)) {
            without.put(text, shown(text));
        }
        return without.get(text);
    }

    private String shown(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("study.json"), text);
        Study study = Studies.read(file);
        Files.writeString(folder.resolve(study.id() + ".json"), text);
        List<Product> products = List.of(kettle("kettle", study), kettle("pot", study));
        Footprint footprint = CALCULATOR.footprint(products.get(0));
        Statement statement = Statement.of(footprint);
        StringBuilder shown = new StringBuilder(statement.document().text())
                .append(StatementJson.write(statement))
                .append(LeversJson.write(footprint));
        for (StudyReading reading : StudyReading.values()) {
            List<Product> named = products.stream()
                    .filter(one -> StudyTotals.productsOf(study).contains(one.id()))
                    .toList();
            StudyCalibration calibration =
                    CALCULATOR.calibrate(StudyTotals.of(study, named).with(reading), StudyCalibration.terms(study));
            shown.append(calibration.document().text()).append(CalibrationJson.write(calibration));
        }
        return shown.toString();
    }

    private Product kettle(String id, Study study) throws IOException {
        Path file = folder.resolve(id + ".yaml");
        Files.writeString(file, String.format(Locale.ROOT, KETTLE, id, study.id()));
        return Products.read(file, Libraries.bundled());
    }
}
