package io.github.footprint4j.examples.cli;

import io.github.footprint4j.model.Product;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that choose a product, one of its variants and other values of its parameters. */
final class ProductOptions {

    @Parameters(
            paramLabel = "PRODUCT_OR_FILE",
            description = "Id of a product that comes along, a file, or - for standard input.")
    private String product = "";

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "One of the product's variants; the first if not given.")
    private Optional<String> variant = Optional.empty();

    @Mixin
    private SetOptions values = new SetOptions();

    /** The product chosen, in its variant and with its values. */
    Product product(Sources sources) {
        Product chosen = sources.product(product);
        return values.on(variant.map(chosen::variant).orElse(chosen), sources);
    }
}
