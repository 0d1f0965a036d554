package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.compare.Permission;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.BreakEvenJson;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.target.BreakEven;
import io.github.footprint4j.target.BreakEvenAnswer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says where two products have the same footprint. */
@Command(
        name = "break-even",
        description = "Finds the value of a shared parameter at which two products, variants or methods are equal.")
final class BreakEvenCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Parameters(index = "0", paramLabel = "FIRST", description = "A product: an id, a file, or -.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "SECOND", description = "Another one, or the same.")
    private String second = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "The parameter of both.")
    private String input = "";

    @Option(names = "--first-variant", paramLabel = "NAME", description = "A variant of the first product.")
    private Optional<String> firstVariant = Optional.empty();

    @Option(names = "--second-variant", paramLabel = "NAME", description = "A variant of the second product.")
    private Optional<String> secondVariant = Optional.empty();

    @Option(
            names = "--second-method",
            paramLabel = "METHOD",
            converter = MethodOptions.MethodConverter.class,
            description = "Another method for the second product.")
    private Optional<Method> secondMethod = Optional.empty();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Option(
            names = "--same-service",
            description =
                    "Declares that the functional units do the same though their texts differ; the report says so.")
    private boolean sameService;

    @Mixin
    private FormatOption format = new FormatOption();

    BreakEvenCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints where the two are equal, or which is better. */
    @Override
    public void run() {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        Calculator other = secondMethod.map(calculator::with).orElse(calculator);
        Product one = product(first, firstVariant);
        Product two = product(second, secondVariant);
        ComparedOptions.refuseOneIdOfTwo(
                List.of(new ComparedOptions.Labelled(first, one), new ComparedOptions.Labelled(second, two)));
        BreakEven even = BreakEven.of(calculator.system(one), other.system(two), input, permissions());
        format.print(console, BreakEvenAnswer.of(even), () -> BreakEvenJson.write(even));
    }

    private Set<Permission> permissions() {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        if (sameService) {
            all.add(Permission.SAME_SERVICE);
        }
        if (secondMethod.isPresent()) {
            all.add(Permission.OTHER_METHODS);
        }
        return all;
    }

    private Product product(String argument, Optional<String> variant) {
        Product product = sources.product(argument);
        return variant.map(product::variant).orElse(product);
    }
}
