package io.github.footprint4j.examples.cli;

import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            converter = SettingConverter.class,
            description = "Another value for a parameter, such as storage=\"512 GB\"; may be repeated.")
    private List<Setting> settings = new ArrayList<>();

    /** The product chosen, in its variant and with its values. */
    Product product(Sources sources) {
        Product chosen = sources.product(product);
        chosen = variant.map(chosen::variant).orElse(chosen);
        refuseRepeated(settings);
        for (Setting setting : settings) {
            chosen = chosen.with(setting);
        }
        return chosen;
    }

    /** Which of two values was meant, nobody can know. */
    static void refuseRepeated(List<Setting> settings) {
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
}
