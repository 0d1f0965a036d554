package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.data.Calibrations;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.document.Glyphs;
import io.github.footprint4j.document.IssueText;
import io.github.footprint4j.document.TextStyle;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.result.Footprint;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Also writes json, csv and md files into this folder; refused if one of them holds another result.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Writes the files of --out even if they hold another result.")
    private boolean force;

    @Option(
            names = "--page",
            description = "Also writes a page of HTML into the folder of --out, which explains the footprint.")
    private boolean page;

    @Option(names = "--ascii", description = "Draws the bars of a table with #.")
    private boolean ascii;

    @Option(
            names = "--calibrated",
            description =
                    "Also shows the total with factors calibrated to the published totals of its study, in every format and file.")
    private boolean calibrated;

    FootprintCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the footprint; messages go to the other stream. */
    @Override
    public void run() {
        if ((force || page) && out.isEmpty()) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.CONFLICTING_FIELDS,
                    Place.NONE,
                    (force ? "--force" : "--page") + " says nothing without --out, which writes files"));
        }
        Footprint footprint = Calculator.of(Libraries.bundled(), method.method())
                .footprint(product.product(sources))
                .drawnBy(draws.drawing());
        FootprintAnswer answer =
                new FootprintAnswer(footprint, calibrated ? Optional.of(fits(footprint)) : Optional.empty());
        format.print(console, answer.document(), answer::json, style());
        warn(footprint);
        out.ifPresent(folder -> written(new ResultFiles(folder), answer)
                .forEach(file -> console.err().println("wrote " + file)));
    }

    private List<Path> written(ResultFiles files, FootprintAnswer answer) {
        List<Path> written = new ArrayList<>(force ? files.write(answer) : files.writeNew(answer));
        if (page) {
            written.add(files.writePage(answer, force));
        }
        return written;
    }

    /** The calibrated factors of the study that a product belongs to; throws {@link InvalidInputException} if there are none. */
    static List<Posterior> fits(Footprint footprint) {
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
