package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.analysis.Posterior;
import io.github.footprint4j.data.Calibrations;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.FootprintJson;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.report.CalibratedCsv;
import io.github.footprint4j.report.CalibratedMarkdown;
import io.github.footprint4j.report.CalibratedText;
import io.github.footprint4j.report.Glyphs;
import io.github.footprint4j.report.IssueText;
import io.github.footprint4j.report.TextStyle;
import io.github.footprint4j.result.Footprint;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Calculates one footprint and prints it. */
@Command(name = "footprint", description = "Calculates the footprint of a product.")
final class FootprintCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; table if not given.")
    private Format format = Format.TABLE;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Also writes json, csv and md files into this folder; refused if one of them holds another result.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Writes the files of --out even if they hold another result.")
    private boolean force;

    @Option(names = "--ascii", description = "Draws the bars of a table with #.")
    private boolean ascii;

    @Option(
            names = "--calibrated",
            description =
                    "Also shows the total with factors calibrated to the published totals of its study, in every format.")
    private boolean calibrated;

    FootprintCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the footprint; messages go to the other stream. */
    @Override
    public void run() {
        Footprint footprint = Calculator.of(Libraries.bundled(), method.method())
                .footprint(product.product(sources))
                .drawnBy(draws.drawing());
        console.out().print(calibrated ? calibrated(footprint, fits(footprint)) : format.write(footprint, style()));
        warn(footprint);
        out.ifPresent(folder -> written(new ResultFiles(folder), footprint)
                .forEach(file -> console.err().println("wrote " + file)));
    }

    private List<Path> written(ResultFiles files, Footprint footprint) {
        return force ? files.write(footprint) : files.writeNew(footprint);
    }

    /** Published, bottom-up and calibrated; as CSV the calibrated factors, each with these three. */
    private String calibrated(Footprint footprint, List<Posterior> fits) {
        return switch (format) {
            case TABLE -> format.write(footprint, style()) + "\n" + CalibratedText.write(footprint, fits, style());
            case JSON -> FootprintJson.write(footprint, fits);
            case CSV -> CalibratedCsv.write(footprint, fits);
            case MD -> format.write(footprint, style()) + "\n" + CalibratedMarkdown.write(footprint, fits);
        };
    }

    private static List<Posterior> fits(Footprint footprint) {
        return footprint
                .product()
                .declarations()
                .study()
                .map(study -> Calibrations.bundled(study.id().value()))
                .orElseThrow(() -> new InvalidInputException(Issue.error(
                        IssueCode.UNKNOWN_STUDY,
                        Place.NONE,
                        "\"" + footprint.product().id()
                                + "\" belongs to no study with published totals, so that nothing is" + " calibrated")));
    }

    private TextStyle style() {
        return TextStyle.DEFAULT.withWidth(console.width()).with(ascii ? Glyphs.ASCII : Glyphs.UNICODE);
    }

    private void warn(Footprint footprint) {
        List<Issue> warnings = footprint.warnings().stream()
                .filter(issue -> issue.severity() == Severity.WARNING)
                .toList();
        console.err().print(IssueText.of(sources).write(warnings));
    }
}
