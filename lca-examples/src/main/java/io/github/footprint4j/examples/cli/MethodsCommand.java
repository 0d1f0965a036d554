package io.github.footprint4j.examples.cli;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.json.MethodComparisonJson;
import io.github.footprint4j.explain.MethodComparison;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Product;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Calculates a product under every method and says why the results differ. */
@Command(
        name = "methods",
        description = "Calculates a product under every method, and says which rules make the difference.")
final class MethodsCommand implements Runnable {

    private final Console console;
    private final Sources sources;

    @Mixin
    private ProductOptions product = new ProductOptions();

    @Mixin
    private MethodOptions method = new MethodOptions();

    @Option(names = "--recycling", description = "Compares the rules for recycled material of one method instead.")
    private boolean recycling;

    @Mixin
    private FormatOption format = new FormatOption();

    MethodsCommand(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** Prints the comparison. */
    @Override
    public void run() {
        Calculator calculator = Calculator.of(Libraries.bundled(), method.method());
        Product chosen = product.product(sources);
        MethodComparison comparison = recycling
                ? calculator.underEachRecycling(chosen)
                : calculator.underEach(chosen, method.first(Method.all()));
        format.print(console, comparison.document(), () -> MethodComparisonJson.write(comparison));
    }
}
