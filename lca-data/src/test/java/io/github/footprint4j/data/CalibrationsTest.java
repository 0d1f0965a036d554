package io.github.footprint4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.footprint4j.Calculator;
import io.github.footprint4j.calibration.CalibratedFactor;
import io.github.footprint4j.calibration.CalibrationReport;
import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.calibration.Prediction;
import io.github.footprint4j.calibration.StudyCalibration;
import io.github.footprint4j.calibration.StudyReading;
import io.github.footprint4j.calibration.StudyTotals;
import io.github.footprint4j.data.json.CalibrationJson;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.system.Drawing;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.testkit.Approved;
import io.github.footprint4j.uncertainty.Deviation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CalibrationsTest {

    private static final Path BUNDLED =
            Path.of("src/main/resources/io/github/footprint4j/data/calibration/xiaomi-2023.json");
    private static final Path DOCUMENT = Path.of("../docs/xiaomi.md");

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
    private static final Study STUDY = Studies.bundled("xiaomi-2023");
    private static final Product PRO = Products.bundled("xiaomi-13-pro");
    private static final List<Product> PHONES = List.of(PRO, Products.bundled("redmi-note-12-pro-5g"));
    private static final StudyCalibration LABELLED = CALCULATOR.calibrate(STUDY, PHONES);

    private static final StudyCalibration ALSO_LABELLED = CALCULATOR.calibrate(
            StudyTotals.of(STUDY, PHONES).with(StudyReading.ALSO_LABELLED), StudyCalibration.terms(STUDY));

    /** {@code lca calibrate xiaomi-2023 --out FILE} makes it anew; so does this test with {@code -Dapprove}. */
    @Test
    void theBundledFactorsAreThoseThatAreCalculatedToday() throws IOException {
        String today = CalibrationJson.write(LABELLED);
        if (Approved.isWritten()) {
            Files.writeString(BUNDLED, today);
        }
        assertEquals(Files.readString(BUNDLED), today);
    }

    @Test
    void theSchemaDescribesTheFile() {
        assertEquals(List.of(), problems("footprint-calibration-2.json", CalibrationJson.write(ALSO_LABELLED)));
    }

    @Test
    void whatIsReadPredictsWhatWasWritten() {
        List<Posterior> read = CalibrationFile.read(Source.named("c.json").with(CalibrationJson.write(LABELLED)));
        ProductSystem phone = CALCULATOR.system(PRO.variant("12GB+256GB").with(Setting.parse("charger_in_box=false")));
        for (int i = 0; i < read.size(); i++) {
            Prediction expected = LABELLED.both().get(i).predict(phone);
            Prediction found = read.get(i).predict(phone);
            assertEquals(expected.toString(), found.toString());
            assertEquals(expected.interval(), found.interval());
            assertTrue(found.calibrated() < found.bottomUp());
        }
    }

    @Test
    void bundledFactorsGiveThePublishedTotalAndAnHonestOneBesideIt() {
        List<Posterior> fits = Calibrations.bundled("xiaomi-2023");
        ProductSystem phone = CALCULATOR.system(PRO);
        assertEquals(62.81, fits.get(0).predict(phone).calibrated(), 0.005);
        Prediction loose = fits.get(1).predict(phone);
        assertTrue(loose.interval().low() < 62.81 && 62.81 < loose.interval().high(), loose::toString);
        assertTrue(loose.interval().deviation() > 1, loose::toString);
    }

    @Test
    void noFactorThatBelongsToTheFunctionalUnitMoves() {
        List<String> moved = LABELLED.exact().factors().stream()
                .map(CalibratedFactor::id)
                .map(id -> id.path())
                .toList();
        assertTrue(moved.contains("xiaomi-2023/charging_efficiency"), moved::toString);
        for (String fixed : List.of("lifetime", "charges_per_day")) {
            assertTrue(moved.stream().noneMatch(path -> path.endsWith("/" + fixed)), fixed);
        }
    }

    @Test
    void aStudyWithoutCalibrationOrAProductThatIsMissingIsSaidPlainly() {
        assertEquals(
                IssueCode.UNKNOWN_STUDY,
                assertThrows(InvalidInputException.class, () -> Calibrations.bundled("xiaomi"))
                        .issues()
                        .get(0)
                        .code());
        assertEquals(
                IssueCode.UNKNOWN_PRODUCT,
                assertThrows(InvalidInputException.class, () -> CALCULATOR.calibrate(STUDY, List.of(PRO)))
                        .issues()
                        .get(0)
                        .code());
    }

    /** Every table of the document is the library's; {@code -Dapprove} writes them anew. */
    @Test
    void theNumbersOfTheDocumentAreThoseOfTheLibrary() throws IOException {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("facts", markdown(CalibrationReport.facts(LABELLED)));
        blocks.put("totals", markdown(CalibrationReport.totals(LABELLED, Drawing.DEFAULT)));
        blocks.put("left-out", markdown(CalibrationReport.leaveOneOut(LABELLED)));
        blocks.put("must", markdown(CalibrationReport.must(LABELLED)));
        blocks.put("factors", markdown(CalibrationReport.factors(LABELLED)));
        blocks.put("other-facts", markdown(CalibrationReport.facts(ALSO_LABELLED)));
        blocks.put("other-left-out", markdown(CalibrationReport.leaveOneOut(ALSO_LABELLED)));
        blocks.put("other-must", markdown(CalibrationReport.must(ALSO_LABELLED)));
        String text = Files.readString(DOCUMENT);
        String filled = text;
        for (Map.Entry<String, String> block : blocks.entrySet()) {
            filled = filled(filled, block.getKey(), block.getValue());
        }
        if (Approved.isWritten()) {
            Files.writeString(DOCUMENT, filled);
            text = filled;
        }
        assertEquals(filled, text);
    }

    /** Names that hold a digit, each from where it is stated, and no other number stands outside the tables. */
    private static String markdown(Block... blocks) {
        return Document.of(blocks).markdown();
    }

    private static String markdown(List<Block> blocks) {
        return markdown(blocks.toArray(Block[]::new));
    }

    @Test
    void outsideTheTablesOfTheDocumentStandsNoNumber() throws IOException {
        String prose = Files.readString(DOCUMENT).replaceAll("(?s)<!-- [a-z-]+ -->.*?<!-- end -->", "");
        assertEquals(5, LABELLED.exact().observations().size());
        assertTrue(prose.contains("of five phone variants"), prose);
        List<String> names = List.of(
                Method.PAS_2050_2011.title().toString(),
                STUDY.id().value(),
                "8GB+256GB",
                "6GB+256GB",
                "UFS 2.2",
                "UFS 4.0");
        for (String name : names) {
            assertTrue(prose.contains(name), name);
            prose = prose.replace(name, "");
        }
        assertFalse(
                Pattern.compile("\\d|half|twice|double|third|forty|hundred")
                        .matcher(prose)
                        .find(),
                prose);
    }

    /** With a limit that is too tight no deviation is written, and the file says that it is not feasible. */
    @Test
    void aLimitThatCannotBeKeptIsWrittenAsNotFeasibleAndWithoutDeviations() {
        StudyCalibration tight = CALCULATOR.calibrate(
                StudyTotals.of(STUDY, PHONES),
                StudyCalibration.terms(STUDY).withModelError(Deviation.of(0)).withLimit(1));
        String json = CalibrationJson.write(tight);
        assertTrue(json.contains("\"feasible\": false"), json);
        assertTrue(json.contains("\"atLimit\": true"), json);
        String predictions = json.substring(json.indexOf("\"predictions\""), json.indexOf("\"factors\""));
        assertFalse(predictions.contains("\"deviation\""), predictions);
        assertEquals(List.of(), problems("footprint-calibration-2.json", json));
    }

    @Test
    void aFootprintWithCalibratedFactorsIsWrittenAfterItsSchema() {
        String json = FootprintJson.write(CALCULATOR.footprint(PRO), Calibrations.bundled("xiaomi-2023"));
        assertEquals(List.of(), problems("footprint-result-1.json", json));
        assertTrue(json.contains("\"published\"") && json.contains("\"bottomUp\""), json);
    }

    private static List<String> problems(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Source.resource(Products.class, "schema/" + schema).text())
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String filled(String text, String name, String block) {
        String start = "<!-- " + name + " -->\n";
        int from = text.indexOf(start) + start.length();
        int to = text.indexOf("<!-- end -->", from);
        assertTrue(from >= start.length() && to >= from, name);
        return text.substring(0, from) + block + text.substring(to);
    }
}
