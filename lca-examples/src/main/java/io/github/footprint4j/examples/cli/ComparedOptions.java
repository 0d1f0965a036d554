package io.github.footprint4j.examples.cli;

import io.github.footprint4j.change.Changed;
import io.github.footprint4j.change.Changes;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.change.Trial;
import io.github.footprint4j.compare.Stem;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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

    @Mixin
    private SetOptions values = new SetOptions();

    @Option(
            names = "--scenario",
            paramLabel = "ID_OR_FILE",
            description = "Compares the first product with its changed form too; may be repeated.")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--try",
            paramLabel = "NAME: ADDRESS=VALUE, ...",
            converter = TrialConverter.class,
            description = "Compares the first product with other values of its own too, such as"
                    + " \"plastic: body.of=pp, body.mass=300 g\"; may be repeated.")
    private List<Trial> trials = new ArrayList<>();

    /** Reads a name and its values. */
    static final class TrialConverter implements ITypeConverter<Trial> {

        @Override
        public Trial convert(String text) {
            try {
                return Trial.parse(text);
            } catch (InvalidInputException e) {
                Issue issue = e.issues().get(0);
                String hint = issue.hint().isEmpty() ? "" : ". " + issue.hint();
                throw new TypeConversionException(issue.message() + hint);
            }
        }
    }

    /**
     * A product under the name it has in the comparison.
     *
     * @param label the name
     * @param argument how it was asked for
     * @param product the product
     * @param notes what its changes assume
     */
    record Labelled(String label, String argument, Product product, List<Issue> notes) {

        /** Without changes, under what it was asked for by. */
        Labelled(String argument, Product product) {
            this(argument, argument, product, List.of());
        }

        private Labelled asAskedFor() {
            return new Labelled(argument, argument, product, notes);
        }

        Labelled with(Product other) {
            return new Labelled(label, argument, other, notes);
        }
    }

    /** What is compared, in its order; what two have for a name is called as it was asked for. */
    List<Labelled> products(Sources sources) {
        return products(sources, Optional.empty());
    }

    /**
     * What is compared, in its order; what two have for a name is called as it was asked for.
     *
     * @param variant the variant of every product that is named without one
     */
    List<Labelled> products(Sources sources, Optional<String> variant) {
        List<Labelled> all = new ArrayList<>(products.stream()
                .flatMap(argument -> alternatives(argument, sources))
                .map(one -> variant.filter(name -> isWithoutVariant(one.product()))
                        .map(name -> one.with(one.product().variant(name)))
                        .orElse(one))
                .map(one -> set(one, sources))
                .toList());
        refuseOneIdOfTwo(all);
        all.addAll(changed(all.get(0).product(), sources));
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(Labelled::label, Collectors.counting())); // looked up only
        return all.stream()
                .map(one -> counts.getOrDefault(one.label(), 0L) > 1 ? one.asAskedFor() : one)
                .toList();
    }

    /** Everything that is wrong with the scenarios and trials is said at once. */
    private List<Labelled> changed(Product base, Sources sources) {
        Issues issues = new Issues();
        List<Labelled> changed = new ArrayList<>();
        scenarios.forEach(scenario -> issues.collect(Place.NONE, () -> changed(base, scenario, sources))
                .ifPresent(changed::add));
        trials.forEach(
                trial -> issues.collect(Place.NONE, () -> tried(base, trial)).ifPresent(changed::add));
        issues.throwIfErrors();
        return changed;
    }

    private static Labelled tried(Product base, Trial trial) {
        Issues issues = new Issues();
        Place place = Place.of("trial \"" + trial + "\"");
        Changed changed = issues.collect(
                        Place.NONE, () -> Changed.of(base, Changes.of(trial.values(), base), Libraries.bundled()))
                .orElseThrow(() -> new InvalidInputException(
                        issues.stream().map(issue -> in(place, issue)).toList()));
        return new Labelled(trial.name(), trial.name(), changed.product(), named(trial.name(), changed.issues()));
    }

    private static Issue in(Place trial, Issue issue) {
        return issue.at(Place.of(trial.path() + ", " + issue.place().path()));
    }

    /** Notes that say of which alternative they are. */
    private static List<Issue> named(String label, List<Issue> issues) {
        return issues.stream()
                .map(issue -> new Issue(
                        issue.code(), issue.severity(), issue.place(), label + ": " + issue.message(), issue.hint()))
                .toList();
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
        return all.size() - scenarios.size() - trials.size();
    }

    /** What is compared; of a single product without a changed form its other variants too, each under its name. */
    List<Labelled> withOtherVariants(List<Labelled> all) {
        Labelled first = all.get(0);
        Map<String, List<Setting>> known = first.product().declarations().variants();
        if (all.size() > 1 || known.size() < 2 || !values.isEmpty()) {
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
                ids.add(one.product(), Place.of("\"" + one.argument() + "\"")).forEach(issues::add));
        issues.throwIfErrors();
    }

    private static Labelled changed(Product base, String argument, Sources sources) {
        Scenario scenario = sources.wantedScenario(argument);
        Changed changed = Changed.of(base, scenario.changes(), Libraries.bundled());
        if (changed.method().isPresent()) {
            throw new InvalidInputException(Issue.error(
                            IssueCode.NOT_COMPARABLE,
                            Place.NONE,
                            "\"" + argument + "\" takes another method, expected one method for all")
                    .maybe("lca whatif, which explains what another method does"));
        }
        List<Issue> notes = new ArrayList<>(named(scenario.name(), changed.issues()));
        ScenarioVariants.note(scenario, base).ifPresent(notes::add);
        return new Labelled(scenario.name(), argument, changed.product(), notes);
    }

    private Stream<Labelled> alternatives(String argument, Sources sources) {
        int colon = argument.lastIndexOf(':');
        if (colon > 1 && isVariant(argument.substring(colon + 1)) && !new File(argument).exists()) {
            Product product = sources.product(argument.substring(0, colon));
            return Stream.of(variant(argument.substring(0, colon), product, argument.substring(colon + 1)));
        }
        Product product = sources.product(argument);
        List<String> names = List.copyOf(product.declarations().variants().keySet());
        return variants && !names.isEmpty()
                ? names.stream().map(name -> variant(argument, product, name))
                : Stream.of(new Labelled(name(argument, product), argument, product, List.of()));
    }

    private static Labelled variant(String argument, Product product, String name) {
        String both = argument + ":" + name;
        String label =
                Products.ids().contains(argument) ? both : product.identity().name() + ", " + name;
        return new Labelled(label, both, product.variant(name), List.of());
    }

    /** The id of a product that comes along, for it is short; the name of one in a file. */
    private static String name(String argument, Product product) {
        return Products.ids().contains(argument) ? argument : product.identity().name();
    }

    /** True for what may stand behind a colon as the name of a variant; a colon may also stand in the path of a file. */
    private static boolean isVariant(String text) {
        return !text.isEmpty() && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
    }

    private Labelled set(Labelled one, Sources sources) {
        return new Labelled(one.label(), one.argument(), values.on(one.product(), sources), one.notes());
    }
}
