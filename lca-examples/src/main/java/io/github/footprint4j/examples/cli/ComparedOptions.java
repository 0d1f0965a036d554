package io.github.footprint4j.examples.cli;

import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.compare.Stem;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Setting;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that choose what is compared: products, their variants and other values of their parameters. */
final class ComparedOptions {

    @Parameters(
            paramLabel = "PRODUCT_OR_FILE[:VARIANT]",
            arity = "1..*",
            description =
                    "Ids of products that come along, or files, each with a variant if not the first one is meant;"
                            + " the first is the base.")
    private List<String> products = new ArrayList<>();

    @Option(names = "--variants", description = "Compares every variant of each product that is named without one.")
    private boolean variants;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            converter = SettingConverter.class,
            description = "Another value for a parameter of all of them; may be repeated.")
    private List<Setting> settings = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "ID_OR_FILE",
            description = "Compares the first product with its changed form too; may be repeated.")
    private List<String> scenarios = new ArrayList<>();

    /**
     * A product under the name it has in the comparison.
     *
     * @param label the name
     * @param product the product
     * @param notes what its changes assume
     */
    record Labelled(String label, Product product, List<Issue> notes) {

        /** Without changes. */
        Labelled(String label, Product product) {
            this(label, product, List.of());
        }

        Labelled with(Product other) {
            return new Labelled(label, other, notes);
        }
    }

    /** What is compared, in its order. */
    List<Labelled> products(Sources sources) {
        return products(sources, Optional.empty());
    }

    /**
     * What is compared, in its order.
     *
     * @param variant the variant of every product that is named without one
     */
    List<Labelled> products(Sources sources, Optional<String> variant) {
        ProductOptions.refuseRepeated(settings);
        List<Labelled> all = new ArrayList<>(products.stream()
                .flatMap(argument -> alternatives(argument, sources))
                .map(one -> variant.filter(name -> isWithoutVariant(one.product()))
                        .map(name -> one.with(one.product().variant(name)))
                        .orElse(one))
                .map(this::set)
                .toList());
        refuseOneIdOfTwo(all);
        Labelled base = all.get(0);
        scenarios.forEach(scenario -> all.add(changed(base, scenario, sources)));
        return all;
    }

    private static boolean isWithoutVariant(Product product) {
        return product.declarations().variant().isEmpty();
    }

    /** The scenarios, in their order. */
    List<Scenario> scenarios(Sources sources) {
        return scenarios.stream().map(sources::wantedScenario).toList();
    }

    /** How many of what is compared are products of their own, and not a changed form of the first one. */
    int count(List<Labelled> all) {
        return all.size() - scenarios.size();
    }

    /** What is compared; of a single product without a changed form its other variants too, each under its name. */
    List<Labelled> withOtherVariants(List<Labelled> all) {
        Labelled first = all.get(0);
        Map<String, List<Setting>> known = first.product().declarations().variants();
        if (all.size() > 1 || known.size() < 2 || !settings.isEmpty()) {
            return all;
        }
        Optional<String> inForce = first.product().declarations().variantInForce();
        List<Labelled> more = new ArrayList<>(List.of(new Labelled(inForce.orElse(first.label()), first.product())));
        known.keySet().stream()
                .filter(name -> !inForce.equals(Optional.of(name)))
                .forEach(name -> more.add(new Labelled(name, first.product().variant(name))));
        return more;
    }

    /** Of two different files with one id, what is uncertain in both would be drawn as one. */
    static void refuseOneIdOfTwo(List<Labelled> all) {
        Stem.StemIds ids = new Stem.StemIds();
        Issues issues = new Issues();
        all.forEach(one ->
                ids.add(one.product(), Place.of("\"" + one.label() + "\"")).forEach(issues::add));
        issues.throwIfErrors();
    }

    private static Labelled changed(Labelled base, String argument, Sources sources) {
        Scenario scenario = sources.wantedScenario(argument);
        Changed changed = Changed.of(base.product(), scenario.changes(), Libraries.bundled());
        if (changed.method().isPresent()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.NOT_COMPARABLE,
                            Place.NONE,
                            "\"" + argument + "\" takes another method, expected one method for all")
                    .maybe("lca whatif, which explains what another method does"));
        }
        List<Issue> notes = new ArrayList<>(changed.issues());
        ScenarioVariants.note(scenario, base.product()).ifPresent(notes::add);
        return new Labelled(argument, changed.product(), notes);
    }

    private Stream<Labelled> alternatives(String argument, Sources sources) {
        int colon = argument.lastIndexOf(':');
        if (colon > 1 && isVariant(argument.substring(colon + 1)) && !new File(argument).exists()) {
            Product product = sources.product(argument.substring(0, colon));
            return Stream.of(new Labelled(argument, product.variant(argument.substring(colon + 1))));
        }
        Product product = sources.product(argument);
        List<String> names = List.copyOf(product.declarations().variants().keySet());
        return variants && !names.isEmpty()
                ? names.stream().map(name -> new Labelled(argument + ":" + name, product.variant(name)))
                : Stream.of(new Labelled(argument, product));
    }

    /** True for what may stand behind a colon as the name of a variant; a colon may also stand in the path of a file. */
    private static boolean isVariant(String text) {
        return !text.isEmpty() && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
    }

    private Labelled set(Labelled one) {
        Product product = one.product();
        for (Setting setting : settings) {
            product = product.with(setting);
        }
        return new Labelled(one.label(), product, one.notes());
    }
}
