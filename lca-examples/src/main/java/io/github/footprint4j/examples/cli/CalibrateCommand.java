package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.calibration.CalibrationTerms;
import io.github.footprint4j.calibration.StudyCalibration;
import io.github.footprint4j.calibration.StudyReading;
import io.github.footprint4j.calibration.StudyTotals;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.CalibrationJson;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.uncertainty.Deviation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calibrates the factors of a study's products to its published totals. */
@Command(
        name = "calibrate",
        description =
                "Moves uncertain factors until a study's products come to their published totals, and says what that tells.")
final class CalibrateCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Parameters(paramLabel = "STUDY", description = "Id of a study that comes along, or a study file.")
    private String study = "";

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Option(
            names = "--model-error",
            paramLabel = "AMOUNT",
            converter = CarbonConverter.class,
            description =
                    "Standard deviation of what the model misses of a total, such as \"1 kg CO2e\"; the study's if not given.")
    private Optional<Deviation> modelError = Optional.empty();

    @Option(
            names = "--reading",
            paramLabel = "READING",
            description =
                    "Which label counts where a total has two: ${COMPLETION-CANDIDATES}; asLabelled if not given.")
    private StudyReading reading = StudyReading.AS_LABELLED;

    @Option(
            names = "--limit-z",
            paramLabel = "NUMBER",
            converter = LimitConverter.class,
            description = "How many standard deviations a factor may move at most.")
    private Optional<Double> limit = Optional.empty();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Writes the json form, with every factor, into this file; refused if another result stands there.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Writes into the file of --out even if another result stands there.")
    private boolean force;

    CalibrateCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the calibration. */
    @Override
    public void run() {
        StudyCalibration calibration = calibration();
        format.print(
                console,
                calibration.document(draws.drawing()),
                () -> CalibrationJson.write(calibration, draws.drawing()));
        out.ifPresent(file -> write(file, CalibrationJson.write(calibration, draws.drawing())));
    }

    private StudyCalibration calibration() {
        Study chosen = sources.study(study);
        List<Product> products = StudyTotals.productsOf(chosen).stream()
                .map(id -> sources.productOf(study, id))
                .toList();
        CalibrationTerms terms = StudyCalibration.terms(chosen);
        terms = modelError.map(terms::withModelError).orElse(terms);
        terms = limit.map(terms::withLimit).orElse(terms);
        return Calculator.of(Libraries.bundled(), method.method())
                .calibrate(StudyTotals.of(chosen, products).with(reading), terms);
    }

    private void write(Path file, String text) {
        WrittenFile written = new WrittenFile(file);
        if (force) {
            written.write(text);
        } else {
            written.writeNew(text);
        }
        console.err().println("wrote " + file);
    }
}
