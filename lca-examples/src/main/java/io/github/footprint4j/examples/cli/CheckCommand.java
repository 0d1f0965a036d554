package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.CheckJson;
import io.github.footprint4j.document.IssueReport;
import io.github.footprint4j.document.IssueText;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.issue.Noun;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.portfolio.Progress;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.review.Question;
import io.github.footprint4j.review.Review;
import io.github.footprint4j.target.Measures;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a file of any form, and calculates a product in every variant, to say everything that is wrong with it. */
@Command(name = "check", description = "Says everything that is wrong with a file, with the lines it is about.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Sources sources;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A file of any form of this program, - for standard input, or the id of one that comes along: a product,"
                            + " scenario, study, file of measures, table of sales, library or calibration.")
    private String file = "";

    @Option(
            names = "--product",
            paramLabel = "ID_OR_FILE",
            description =
                    "The product that a scenario or a file of measures is tried on; for a scenario the one it was written for if"
                            + " not given.")
    private Optional<String> base = Optional.empty();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private TableOptions table = new TableOptions();

    @Option(
            names = "--progress",
            description = "Tells on the error stream how far the variants are, also if that is no terminal.")
    private boolean progress;

    CheckCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the issues, or that there are none; 3 if one of them is an error. */
    @Override
    public Integer call() {
        Checked checked = checked();
        if (format.format() == Format.TABLE) {
            console.err().print(IssueText.of(sources).write(checked.found()));
            checked.ok().ifPresent(ok -> console.out().println(file + ": " + ok));
            checked.asked().forEach(question -> console.out().println("a reviewer would ask: " + question));
        } else {
            format.print(
                    console,
                    IssueReport.of(summary(checked), checked.issues()),
                    () -> CheckJson.write(file, summary(checked), checked.issues()));
        }
        return checked.ok().isPresent() ? 0 : Failures.INVALID_INPUT;
    }

    /**
     * What a file holds.
     *
     * @param issues what is said of it
     * @param ok what was tried, in a few words; empty if an issue is an error
     */
    private record Checked(Collection<Issue> issues, Optional<String> ok) {

        /** What is to be mended or minded. */
        List<Issue> found() {
            return issues.stream()
                    .filter(issue -> issue.code() != IssueCode.REVIEW)
                    .toList();
        }

        /** What a reviewer would ask, each once. */
        List<String> asked() {
            return issues.stream()
                    .filter(issue -> issue.code() == IssueCode.REVIEW)
                    .map(Issue::message)
                    .distinct()
                    .toList();
        }

        static Checked of(Collection<Issue> issues, String tried) {
            boolean isWrong = issues.stream().anyMatch(Issue::isError);
            return new Checked(issues, isWrong ? Optional.empty() : Optional.of("ok (" + tried + ")"));
        }
    }

    private String summary(Checked checked) {
        long errors = checked.issues().stream().filter(Issue::isError).count();
        return file + ": " + checked.ok().orElseGet(() -> Noun.of("error").counted(errors));
    }

    private Checked checked() {
        try {
            return read();
        } catch (IssueException e) {
            return new Checked(e.issues(), Optional.empty());
        }
    }

    private Checked read() {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        FileCheck check = new FileCheck(sources, calculator, List.of(), table);
        Optional<Measures> measures = base.flatMap(unused -> check.measures(file));
        if (measures.isPresent()) {
            return read(measures.get(), sources.product(base.orElseThrow()), calculator);
        }
        Optional<String> other = check.check(file);
        Optional<Scenario> scenario = other.isPresent() ? Optional.empty() : sources.scenario(file);
        if (scenario.isEmpty() && base.isPresent()) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.CONFLICTING_FIELDS,
                    Place.NONE,
                    "\"" + file + "\" is no scenario and holds no measures, so that --product " + base.get()
                            + " says nothing"));
        }
        return other.map(found -> Checked.of(List.of(), found))
                .orElseGet(() -> scenario.map(this::read).orElseGet(this::product));
    }

    /** Whether the names of measures exist is known once they are tried on a product. */
    private static Checked read(Measures measures, Product product, Calculator calculator) {
        List<Issue> notes = measures.check(calculator.system(product));
        return Checked.of(
                notes,
                "measures: " + measures.all().size() + ", tried on: " + product.id() + ", warnings and notes: "
                        + notes.size());
    }

    /** Whether its names exist is known once it is tried on a product: the one named here, else the one it was written for. */
    private Checked read(Scenario scenario) {
        int count = scenario.changes().size();
        Optional<Product> tried = base.map(sources::product)
                .or(() -> scenario.base().product().map(id -> sources.productOfScenario(file, scenario)));
        if (tried.isEmpty()) {
            return Checked.of(
                    List.of(), "changes: " + count + "; written for no product, so that its addresses were not tried");
        }
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        SortedSet<Issue> issues = new TreeSet<>(new ScenarioCheck(scenario, calculator).on(tried.get()));
        return Checked.of(
                issues,
                "changes: " + count + ", tried on: " + tried.get().id() + ", warnings and notes: " + issues.size());
    }

    private Checked product() {
        Product product = sources.product(file);
        SortedSet<Issue> issues = issues(product);
        int variants = Math.max(1, product.declarations().variants().size());
        long asked = issues.stream()
                .filter(issue -> issue.code() == IssueCode.REVIEW)
                .count();
        return Checked.of(
                issues,
                "variants: " + variants + ", warnings and notes: " + (issues.size() - asked)
                        + (asked == 0 ? "" : ", questions: " + asked));
    }

    private SortedSet<Issue> issues(Product product) {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        Collection<String> variants = product.declarations().variants().keySet();
        List<Product> all = variants.isEmpty()
                ? List.of(product)
                : variants.stream().map(product::variant).toList();
        SortedSet<Issue> issues = new TreeSet<>();
        Progress told = console.progress(progress, Noun.of("variant"));
        for (int i = 0; i < all.size(); i++) {
            issues.addAll(issues(calculator, all.get(i)));
            told.done(i + 1, all.size());
        }
        return issues;
    }

    private static List<Issue> issues(Calculator calculator, Product product) {
        try {
            Footprint footprint = calculator.footprint(product);
            return Stream.concat(
                            footprint.warnings().stream(),
                            Review.of(footprint).questions().stream().map(Question::issue))
                    .toList();
        } catch (IssueException e) {
            return e.issues();
        }
    }
}
