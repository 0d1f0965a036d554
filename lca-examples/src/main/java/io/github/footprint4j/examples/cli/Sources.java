package io.github.footprint4j.examples.cli;

import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Scenarios;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.data.form.OwnForm;
import io.github.footprint4j.data.source.Source;
import io.github.footprint4j.data.source.TableLimits;
import io.github.footprint4j.document.IssueText;
import io.github.footprint4j.document.SourceLines;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Study;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds products by id, and products and scenarios in a file or in standard input, and the lines of their sources again. Not thread-safe. */
final class Sources implements SourceLines {

    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final Map<String, Source> read = new TreeMap<>();
    private final Map<String, List<String>> lines = new TreeMap<>(); // of the sources that an issue is about

    Sources(Console console) {
        this.console = console;
    }

    /** Says on the error stream what the reader should know. */
    void tell(List<Issue> issues) {
        console.err().print(IssueText.of(this).write(issues));
    }

    /**
     * The product that an argument means: the id of one that comes along, a file, or {@code -} for standard input.
     *
     * @throws InvalidInputException with every problem of the file, or with the closest ids
     */
    Product product(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return Products.read(text(STANDARD_INPUT), Libraries.bundled());
        }
        if (Products.ids().contains(argument)) {
            return Products.bundled(argument);
        }
        return Products.read(file(argument), Libraries.bundled());
    }

    /**
     * The scenario of an id, in a file or in standard input; nothing for what does not say that it is one, such as a product.
     *
     * @throws InvalidInputException with every problem of the scenario
     */
    Optional<Scenario> scenario(String argument) {
        if (Products.ids().contains(argument)) {
            return Optional.empty();
        }
        if (Scenarios.ids().contains(argument)) {
            return Optional.of(Scenarios.bundled(argument));
        }
        Source source =
                text(argument.equals(STANDARD_INPUT) ? argument : file(argument).toString());
        boolean isScenario =
                OwnForm.find(source).filter(form -> form == OwnForm.SCENARIO).isPresent();
        return isScenario ? Optional.of(Scenarios.read(source)) : Optional.empty();
    }

    /**
     * The scenario of an id, in a file or in standard input.
     *
     * @throws InvalidInputException with every problem of the scenario, or with the closest ids
     */
    Scenario wantedScenario(String argument) {
        boolean isFile = argument.equals(STANDARD_INPUT) || looksLikeFile(argument) || exists(argument);
        return isFile && !Scenarios.ids().contains(argument)
                ? Scenarios.read(text(argument))
                : Scenarios.bundled(argument);
    }

    /**
     * The text of a file, or of standard input for {@code -}.
     *
     * @throws InvalidInputException if it cannot be read
     */
    Source text(String argument) {
        return text(argument, name -> Source.named(name).with(console.in()), Source::read);
    }

    /**
     * The table of a file, or of standard input for {@code -}.
     *
     * @throws InvalidInputException if it cannot be read or is larger than allowed
     */
    Source table(String argument, TableLimits limits) {
        return text(argument, name -> Source.named(name).with(console.in(), limits), file -> Source.read(file, limits));
    }

    /**
     * The text of a file of any form, or of standard input for {@code -}.
     *
     * @throws InvalidInputException if it cannot be read or is larger than allowed, or with the closest ids if there is no such file
     */
    Source any(String argument, TableLimits limits) {
        return table(argument.equals(STANDARD_INPUT) ? argument : file(argument).toString(), limits);
    }

    private Source text(String argument, Function<String, Source> input, Function<Path, Source> file) {
        try {
            return argument.equals(STANDARD_INPUT)
                    ? read.computeIfAbsent("stdin", input)
                    : read.computeIfAbsent(argument, name -> file.apply(Path.of(name)));
        } catch (InvalidPathException e) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.UNREADABLE, Place.NONE, "\"" + argument + "\" is no path of a file: " + e.getReason()));
        }
    }

    /**
     * The study that an argument means: the id of one that comes along, or a file.
     *
     * @throws InvalidInputException with every problem of the file, or with the closest ids
     */
    Study study(String argument) {
        boolean isFile = looksLikeFile(argument) || exists(argument);
        return isFile && !Studies.ids().contains(argument)
                ? Studies.read(Path.of(argument))
                : Studies.bundled(argument);
    }

    /** A product that a study names: beside the study's file, as {@code ID.yaml}, {@code ID.yml} or {@code ID.json}, or one that comes along. */
    Product productOf(String study, ProductId id) {
        Optional<Product> beside = Studies.ids().contains(study) ? Optional.empty() : beside(study, id);
        return beside.orElseGet(() -> Products.bundled(id.value()));
    }

    /**
     * The product that a scenario was written for: beside its file, as that of a study, or one that comes along.
     *
     * @throws InvalidInputException if it names none that can be found
     */
    Product productOfScenario(String argument, Scenario scenario) {
        ProductId id = scenario.base().product().orElseThrow();
        Optional<Product> beside = Scenarios.ids().contains(argument) ? Optional.empty() : beside(argument, id);
        if (beside.isEmpty() && !Products.ids().contains(id.value())) {
            Issue unknown = Issue.error(
                    IssueCode.UNKNOWN_PRODUCT,
                    scenario.places().at("/product"),
                    "no product that comes along, and no file beside this one, is \"" + id
                            + "\"; --product names another place");
            throw new InvalidInputException(
                    unknown.maybeOneOf(ClosestNames.of(Products.ids()).to(id.value())));
        }
        return beside.orElseGet(() -> Products.bundled(id.value()));
    }

    private static Optional<Product> beside(String argument, ProductId id) {
        return Stream.of(".yaml", ".yml", ".json")
                .map(ending -> Path.of(argument).resolveSibling(id.value() + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> Products.read(file, Libraries.bundled()));
    }

    private static Path file(String argument) {
        try {
            Path file = Path.of(argument);
            if (Files.exists(file) || looksLikeFile(argument)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw unknown(argument);
        }
        throw unknown(argument);
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean looksLikeFile(String argument) {
        return argument.matches("(?i).*([/\\\\].*|[.](yaml|yml|json|csv|tsv|xlsx|xls|ods|zip|xml|spold|pdf))");
    }

    private static InvalidInputException unknown(String argument) {
        return new InvalidInputException(Issue.error(
                        IssueCode.UNKNOWN_PRODUCT,
                        Place.NONE,
                        "\"" + argument + "\" is neither a file nor the id of a product that comes along")
                .maybeOneOf(ClosestNames.of(Products.ids()).to(argument)));
    }

    /** A line of standard input, of a file, or of a product that comes along. */
    @Override
    public Optional<String> find(String name, int line) {
        List<String> all = lines.computeIfAbsent(
                name, unused -> source(name).map(Source::lines).orElse(List.of()));
        return line < 1 || line > all.size() ? Optional.empty() : Optional.of(all.get(line - 1));
    }

    private Optional<Source> source(String name) {
        if (!read.containsKey(name)) {
            reread(name).ifPresent(source -> read.put(name, source));
        }
        return Optional.ofNullable(read.get(name));
    }

    private static Optional<Source> reread(String name) {
        try {
            Path file = Path.of(name);
            return Optional.of(Files.isRegularFile(file) ? Source.read(file) : Source.resource(Products.class, name));
        } catch (InvalidInputException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
