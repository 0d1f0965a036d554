package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.compare.Alternative;
import io.github.footprint4j.compare.Comparison;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.html.HtmlReport;
import io.github.footprint4j.document.IssueText;
import io.github.footprint4j.examples.cli.ComparedOptions.Labelled;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.result.Footprint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a page that explains a footprint, or several beside each other. */
@Command(
        name = "report",
        description = "Writes one page of HTML that explains a footprint to people who did not calculate it.")
final class ReportCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ComparedOptions compared = new ComparedOptions();

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "The variant of every product that is named without one; the first if not given.")
    private Optional<String> variant = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the page is written, such as phone.html; refused if another text stands there.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Writes the page even if another text stands there.")
    private boolean force;

    @Option(
            names = "--calibrated",
            description = "Also shows the total with factors calibrated to the published totals of its study.")
    private boolean calibrated;

    @Option(
            names = "--same-service",
            description =
                    "Declares that the functional units do the same though their texts differ; the report says so.")
    private boolean sameService;

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private SharingOptions sharing = new SharingOptions();

    ReportCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Writes the page. */
    @Override
    public void run() {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        List<Labelled> asked = compared.products(sources, variant);
        List<Scenario> scenarios = compared.scenarios(sources);
        List<Alternative> alternatives = alternatives(calculator, named(asked));
        List<Footprint> footprints = alternatives.subList(0, compared.count(asked)).stream()
                .map(Alternative::footprint)
                .toList();
        HtmlReport report = HtmlReport.of(footprints).madeBy(command());
        if (alternatives.size() > 1) {
            report = report.with(Comparison.of(alternatives, permissions(), sharing.estimates()));
        }
        if (footprints.size() == 1) {
            Product first = asked.get(0).product();
            report = tried(report.with(calculator.underEach(first, method.first(Method.all()))), scenarios, first);
        }
        write(calibrated ? report.withFits(FootprintCommand.fits(footprints.get(0))) : report);
    }

    private List<Alternative> alternatives(Calculator calculator, List<Labelled> shown) {
        return shown.stream()
                .map(one -> new Alternative(
                        one.label(), calculator.footprint(one.product()).drawnBy(draws.drawing()), one.notes()))
                .toList();
    }

    /** What is shown beside each other, a single product under its name. */
    private List<Labelled> named(List<Labelled> asked) {
        List<Labelled> named = new ArrayList<>(asked);
        if (compared.count(asked) == 1) {
            Labelled only = asked.get(0);
            named.set(0, new Labelled(only.product().toString(), only.argument(), only.product(), only.notes()));
        }
        return compared.withOtherVariants(named);
    }

    /** The page in which the scenarios may be tried; what cannot be is said. */
    private HtmlReport tried(HtmlReport plain, List<Scenario> scenarios, Product product) {
        try {
            HtmlReport report = plain.trying(TriedScenarios.of(scenarios, product));
            say(report.notes());
            return report;
        } catch (InvalidInputException e) {
            say(e.issues());
            console.err().println("the scenarios are compared in the page and cannot be tried in it");
            return plain;
        }
    }

    private void say(List<Issue> issues) {
        console.err().print(IssueText.of(sources).write(issues));
    }

    private void write(HtmlReport report) {
        WrittenFile file = new WrittenFile(out);
        String page = report.html();
        if (force) {
            file.write(page);
        } else {
            file.writeNew(page);
        }
        console.err().println("wrote " + out);
    }

    private Set<Permission> permissions() {
        return sameService ? EnumSet.of(Permission.SAME_SERVICE) : EnumSet.noneOf(Permission.class);
    }

    /** The command without the file that is written and without the folders of those that are read. */
    private String command() {
        List<String> arguments = new ArrayList<>(List.of("lca"));
        boolean isValue = false;
        for (String argument : spec.commandLine().getParent().getParseResult().originalArgs()) {
            boolean isOut = argument.equals("--out");
            if (!isOut && !isValue && !argument.startsWith("--out=") && !argument.equals("--force")) {
                arguments.add(
                        quoted(argument.contains("/") ? argument.substring(argument.lastIndexOf('/') + 1) : argument));
            }
            isValue = isOut;
        }
        return arguments.stream().collect(Collectors.joining(" ")) + " --out page.html";
    }

    private static String quoted(String argument) {
        return argument.matches("[\\w.,:=+%@/-]+") ? argument : "\"" + argument + "\"";
    }
}
