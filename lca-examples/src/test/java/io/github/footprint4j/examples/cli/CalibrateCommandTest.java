package io.github.footprint4j.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.testkit.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

    @TempDir
    private Path folder;

    private static String run(String... arguments) {
        return answer(Run.of(arguments));
    }

    private static String shared(String... arguments) {
        return answer(Run.shared(arguments));
    }

    private static String answer(Run run) {
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @Test
    void aStudyIsCalibratedExactlyAndWithAModelError() {
        Approved.of(getClass(), "calibrate.txt").check(shared("calibrate", "xiaomi-2023"));
    }

    @Test
    void theOtherLabelAndALimitThatCannotBeKeptAreSaidPlainly() {
        String text = run(
                "calibrate",
                "xiaomi-2023",
                "--reading",
                "alsoLabelled",
                "--limit-z",
                "2",
                "--model-error",
                "0.5 kg CO2e");
        Approved.of(getClass(), "calibrate-limited.txt").check(text);
        assertTrue(text.contains("NOT FEASIBLE"), text);
    }

    @Test
    void everyFormatIsPrintedAndTheFileIsTheJsonForm() throws IOException {
        Path file = folder.resolve("factors.json");
        String json = run("calibrate", "xiaomi-2023", "--format", "json", "--out", file.toString());
        assertEquals(json, Files.readString(file));
        assertTrue(json.contains("\"format\": \"footprint-calibration/2\""), json.substring(0, 80));
        String csv = shared("calibrate", "xiaomi-2023", "--format", "csv");
        assertTrue(
                csv.startsWith(
                        "model_error_kg_co2e,limit,feasible,kind,factor,unit,prior,spread,posterior,z,remaining,published,low,high\r\n"));
        assertEquals(1 + 2 * (43 + 5), csv.lines().count());
        assertTrue(shared("calibrate", "xiaomi-2023", "--format", "md").contains("| product | published |"));
    }

    @Test
    void aStudyOfYourOwnFindsItsProductsBesideIt() throws IOException {
        String study = Source.resource(Studies.class, "study/xiaomi-2023.yaml").text();
        Path file = Files.writeString(folder.resolve("xiaomi-2023.yaml"), study);
        String phone =
                Source.resource(Products.class, "product/xiaomi-13-pro.yaml").text();
        Files.writeString(folder.resolve("xiaomi-13-pro.yaml"), phone);
        assertEquals(
                shared("calibrate", "xiaomi-2023", "--format", "csv"),
                run("calibrate", file.toString(), "--format", "csv"));
    }

    @Test
    void aCalibratedFootprintStandsBesideTheBottomUpOne() {
        String text = shared("footprint", "xiaomi-13-pro", "--calibrated");
        Approved.of(getClass(), "calibrated.txt").check(text.substring(text.indexOf("\nCalibrated")));
        assertTrue(text.startsWith(shared("footprint", "xiaomi-13-pro")), text);
    }

    @Test
    void inEveryFormatTheCalibratedTotalStandsBesidePublishedAndBottomUp() {
        String csv = shared("footprint", "xiaomi-13-pro", "--calibrated", "--format", "csv");
        assertTrue(
                csv.startsWith(
                        "published_kg_co2e,bottom_up_kg_co2e,model_error_kg_co2e,calibrated_kg_co2e,deviation_kg_co2e,kind,"),
                csv);
        assertTrue(csv.lines().skip(1).allMatch(row -> row.startsWith("62.81,63.8517557")), csv);
        String json = shared(
                "footprint", "xiaomi-13-pro", "--calibrated", "--format", "json", "--draws", "2000", "--seed", "3");
        String fits = json.substring(json.indexOf("\"calibrated\": ["));
        assertTrue(fits.contains("\"draws\": 2000"), fits);
        assertTrue(fits.contains("\"seed\": 3"), fits);
        assertTrue(json.contains("\"calibrated\": ["), json);
        String md = shared("footprint", "xiaomi-13-pro", "--calibrated", "--format", "md");
        assertTrue(md.contains("- **published**: 62.81\n- **bottom-up**: 63.9; 95 % of 10,000 draws"), md);
    }

    @Test
    void aProductOfNoStudyIsNotCalibrated() {
        Run run = Run.of("footprint", "milk", "--calibrated");
        assertEquals(3, run.code());
        assertTrue(run.err().contains("belongs to no study"), run.err());
        assertEquals(3, Run.of("calibrate", "xiaomi").code());
    }
}
