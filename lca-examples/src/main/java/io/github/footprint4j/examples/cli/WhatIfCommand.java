package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Changes;
import io.github.footprint4j.change.Keep;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.ExplanationJson;
import io.github.footprint4j.document.Document;
import io.github.footprint4j.explain.Explanation;
import io.github.footprint4j.explain.ExplanationReport;
import io.github.footprint4j.explain.ScenarioWords;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Changes a product and says what that does and why. */
@Command(name = "whatif", description = "Changes a product, and says which change does how much to its footprint.")
final class WhatIfCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Parameters(
            paramLabel = "PRODUCT_OR_FILE",
            description = "Id of a product that comes along, a file, or - for standard input.")
    private String product = "";

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description =
                    "One of the product's variants; the one that the scenarios were written for, else the first, if not given.")
    private Optional<String> variant = Optional.empty();

    @Option(
            names = "--substitute",
            paramLabel = "A=B",
            description = "Dataset B in place of A, such as abs=abs-recycled; may be repeated.")
    private List<String> substitutions = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "WHAT",
            converter = KeepConverter.class,
            description =
                    "What stays the same in every --substitute: mass, volume, or ratio:X for X of the new one in place of 1 of the"
                            + " old one, such as ratio:0.6 or \"ratio:48 g / 420 g\".")
    private Optional<Keep> keep = Optional.empty();

    @Mixin
    private SetOptions values = new SetOptions();

    @Option(
            names = "--scenario",
            paramLabel = "ID_OR_FILE",
            description = "A scenario that comes along or a file; may be repeated, each is then one cause.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--explain", description = "Shows which line and process moved beneath each change.")
    private boolean explain;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    /** Reads what stays. */
    static final class KeepConverter implements ITypeConverter<Keep> {

        @Override
        public Keep convert(String text) {
            try {
                return Keep.parse(text);
            } catch (InvalidInputException e) {
                Issue issue = e.issues().get(0);
                throw new TypeConversionException(issue.message() + ". " + issue.hint());
            }
        }
    }

    WhatIfCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the waterfall. */
    @Override
    public void run() {
        Product base = sources.product(product);
        List<Scenario> told = scenarios.stream().map(sources::wantedScenario).toList();
        List<Change> changes = changes(told, base);
        if (variant.isEmpty()) {
            refuseUnknownVariants(told, base);
        }
        Product chosen = variant.or(() -> ScenarioVariants.common(told, base))
                .map(base::variant)
                .orElse(base);
        told.forEach(scenario -> ScenarioVariants.note(scenario, chosen)
                .ifPresent(note -> console.err().println("note: " + note.message())));
        Explanation explanation = Calculator.of(Libraries.bundled(), method.method())
                .explain(chosen, changes)
                .drawnBy(draws.drawing());
        format.print(console, document(explanation, told), () -> ExplanationJson.write(explanation));
    }

    private static void refuseUnknownVariants(List<Scenario> told, Product base) {
        Issues issues = new Issues();
        told.forEach(scenario -> ScenarioVariants.unknown(scenario, base).ifPresent(issues::add));
        issues.throwIfErrors();
    }

    private Document document(Explanation explanation, List<Scenario> told) {
        Document plain = explain ? ExplanationReport.of(explanation) : ExplanationReport.summary(explanation);
        return plain.with(told.stream()
                .flatMap(scenario -> ScenarioWords.of(scenario).stream())
                .toList());
    }

    /** A single scenario shows each of its changes; of several each is one cause. */
    private List<Change> changes(List<Scenario> told, Product base) {
        Issues issues = new Issues();
        List<Change> changes = new ArrayList<>();
        told.forEach(scenario -> changes.addAll(
                told.size() == 1 || scenario.changes().size() == 1
                        ? scenario.changes()
                        : List.of(new Change.Sequence(scenario.name(), scenario.changes()))));
        changes.addAll(parsed(substitutions, this::substitution, issues));
        issues.collect(Place.NONE, () -> values.changes(base)).ifPresent(changes::addAll);
        if (keep.isPresent() && substitutions.isEmpty()) {
            issues.add(Issue.error(
                            IssueCode.CONFLICTING_FIELDS,
                            Place.NONE,
                            "--keep " + keep.get() + " says nothing without --substitute")
                    .maybe("a scenario states it for each of its substitutions"));
        }
        issues.throwIfErrors();
        if (changes.isEmpty()) {
            throw new InvalidInputException(
                    Issue.error(IssueCode.MISSING_FIELD, Place.NONE, "there is nothing to change")
                            .maybe("--substitute, --set or --scenario is missing"));
        }
        return changes;
    }

    private Change substitution(String text) {
        return keep.map(one -> Changes.substitution(text, one)).orElseGet(() -> Changes.substitution(text));
    }

    private static List<Change> parsed(List<String> texts, Function<String, Change> parser, Issues issues) {
        return texts.stream()
                .flatMap(text -> issues.collect(Place.NONE, () -> parser.apply(text)).stream())
                .toList();
    }
}
