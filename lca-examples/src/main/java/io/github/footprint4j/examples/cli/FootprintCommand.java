package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.issue.Severity;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.report.Glyphs;
import io.github.footprint4j.report.IssueText;
import io.github.footprint4j.report.TextStyle;
import io.github.footprint4j.result.Footprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calculates one footprint and prints it. */
@Command(name = "footprint", description = "Calculates the footprint of a product.")
final class FootprintCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Parameters(
            paramLabel = "PRODUCT_OR_FILE",
            description = "Id of a product that comes along, a file, or - for standard input.")
    private String product = "";

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "One of the product's variants; the first if not given.")
    private Optional<String> variant = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            converter = SettingConverter.class,
            description = "Another value for a parameter, such as storage=\"512 GB\"; may be repeated.")
    private List<Setting> settings = new ArrayList<>();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; table if not given.")
    private Format format = Format.TABLE;

    @Option(names = "--out", paramLabel = "DIR", description = "Also writes json, csv and md files into this folder.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--ascii", description = "Draws the bars of a table with #.")
    private boolean ascii;

    FootprintCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the footprint; messages go to the other stream. */
    @Override
    public void run() {
        Footprint footprint =
                Calculator.of(Libraries.bundled(), method.method()).footprint(chosen());
        console.out().print(format.write(footprint, style()));
        warn(footprint);
        out.ifPresent(folder -> new ResultFiles(folder)
                .write(footprint)
                .forEach(file -> console.err().println("wrote " + file)));
    }

    private Product chosen() {
        Product chosen = sources.product(product);
        chosen = variant.map(chosen::variant).orElse(chosen);
        refuseRepeated();
        for (Setting setting : settings) {
            chosen = chosen.with(setting);
        }
        return chosen;
    }

    /** Which of two values was meant, nobody can know. */
    private void refuseRepeated() {
        Set<String> names = new HashSet<>();
        settings.stream()
                .filter(setting -> !names.add(setting.name()))
                .findFirst()
                .ifPresent(setting -> {
                    throw new InvalidInputException(Issue.error(
                            IssueCode.CONFLICTING_FIELDS,
                            Place.of("setting " + setting),
                            "\"" + setting.name() + "\" is set twice, expected one value"));
                });
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
