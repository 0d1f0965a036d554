package io.github.footprint4j.testkit;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import io.github.footprint4j.process.Allotment;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.process.Sharing;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Small libraries and processes in words, so that a test reads like a table.
 *
 * <pre>{@code
 * library(
 *     dataset("steel", "makes 1 kg", "emits 1.5 kg of CO2 fossil"),
 *     dataset("car", "makes 1 piece", "takes 1641 kg of steel"));
 * }</pre>
 *
 * <p>An exchange starts with one of {@code makes}, {@code takes}, {@code emits}, {@code avoids} (a product that others need not make),
 * {@code treats} and {@code wastes} (what a waste treatment takes, and what asks for one) and {@code spares} (a waste that others need
 * not treat), then an amount and {@code of} what; what is made or treated is the process itself if not said. {@code bears 25 %} states
 * an allocation, {@code price 2 EUR2020/kg} and {@code displaces steel} another key for it, {@code ± 0.3} a log-normal spread, {@code from 1 kg to 3 kg} a triangular one, {@code deviates 1 kg} a normal one and {@code least 1 kg most 3 kg} a uniform one,
 * {@code centre mean} what the value is of it. {@link ProductModel} has the words for
 * products.
 */
public final class Models {

    /** The owner of datasets. */
    public static final LibraryId LIBRARY = new LibraryId("library");

    /** The owner of a product's own processes. */
    public static final LibraryId PRODUCT = new LibraryId("product");

    static final String SPREAD = "± from to deviates least most centre";

    private static final String EXCHANGE =
            "makes takes emits avoids treats wastes spares of bears price displaces label " + SPREAD;
    private static final String PARAMETER = "role min max oneOf " + SPREAD;

    private Models() {}

    /** A library of datasets. */
    public static Library library(Dataset... datasets) {
        return Library.of(LIBRARY, List.of(datasets));
    }

    /** A library with one more parameter, such as {@code ratio: 0.8 role estimate ± 0.2}. */
    public static Library with(Library library, String parameter) {
        return new Library(
                library.title(),
                parameters(library.parameters(), parameter),
                library.datasets(),
                library.sources(),
                library.gaps(),
                library.places());
    }

    /** A dataset; its name may have a location, as in {@code electricity @ CN}. */
    public static Dataset dataset(String name, String... exchanges) {
        return dataset(process(LIBRARY, name, exchanges));
    }

    /** A dataset of a process. */
    public static Dataset dataset(UnitProcess process) {
        return new Dataset(process, documentation(), Pairs.NONE);
    }

    /** A process of the product's own. */
    public static UnitProcess process(String name, String... exchanges) {
        return process(PRODUCT, name, exchanges);
    }

    private static UnitProcess process(LibraryId owner, String name, String... exchanges) {
        Reference reference = Reference.parse(name);
        Location at = reference.at().isEmpty()
                ? Location.GLOBAL
                : new Location(reference.at().get(0));
        List<Exchange> all = Arrays.stream(exchanges)
                .map(text -> exchange(reference.ownedName(), Sentence.of(text, EXCHANGE)))
                .toList();
        return new UnitProcess(
                new ProcessId(owner, reference.name(), at),
                reference.name(),
                new TreeMap<>(),
                all,
                Optional.empty(),
                Attribution.NATURAL);
    }

    /** A process that its own contributions are counted to. */
    public static UnitProcess tagged(Stage stage, UnitProcess process) {
        Attribution tag = new Attribution(Optional.of(stage), Optional.empty(), Optional.empty(), List.of());
        return new UnitProcess(
                process.id(), process.name(), process.parameters(), process.exchanges(), process.spread(), tag);
    }

    /** A process with a common spread of all its exchanges. */
    public static UnitProcess with(UnitProcess process, Spread spread) {
        return new UnitProcess(
                process.id(),
                process.name(),
                process.parameters(),
                process.exchanges(),
                Optional.of(spread),
                process.attribution());
    }

    /** A process that asks for a rule or a plant of its own. */
    public static UnitProcess with(UnitProcess process, Sharing sharing) {
        return new UnitProcess(
                process.id(),
                process.name(),
                process.parameters(),
                process.exchanges(),
                sharing,
                process.attribution());
    }

    /** A process with one more parameter of its own. */
    public static UnitProcess with(UnitProcess process, String parameter) {
        return new UnitProcess(
                process.id(),
                process.name(),
                parameters(process.parameters(), parameter),
                process.exchanges(),
                process.spread(),
                process.attribution());
    }

    /** A process with other exchanges. */
    public static UnitProcess with(UnitProcess process, List<Exchange> exchanges) {
        return new UnitProcess(
                process.id(), process.name(), process.parameters(), exchanges, process.spread(), process.attribution());
    }

    /** A study with parameters, such as {@code lifetime: 3 a}. */
    public static Study study(String id, String... parameters) {
        return study(id, new Published(List.of(), Optional.empty()), parameters);
    }

    /** A study with published totals and parameters. */
    public static Study study(String id, Published published, String... parameters) {
        SortedMap<String, Parameter> all = new TreeMap<>();
        for (String parameter : parameters) {
            all = parameters(all, parameter);
        }
        return new Study(new StudyId(id), id, all, published, new TreeMap<>(), Places.NONE);
    }

    /** A log-normal spread around the median. */
    public static Spread sigma(double sigma) {
        return new Spread.LogNormal(sigma, Spread.Centre.MEDIAN);
    }

    /** The parameters with one more, such as {@code grid: CN oneOf CN, PL} or {@code ram: 12 GB}; design is its role if not said. */
    static SortedMap<String, Parameter> parameters(SortedMap<String, Parameter> before, String text) {
        String[] parts = text.split(":", 2);
        SortedMap<String, Parameter> more = new TreeMap<>(before);
        more.put(parts[0].strip(), parameter(Sentence.of(parts[1].strip(), PARAMETER)));
        return more;
    }

    private static Parameter parameter(Sentence words) {
        Role role =
                words.find("role").flatMap(word -> Word.find(Role.class, word)).orElse(Role.DESIGN);
        List<Parameter.Value> oneOf = words.find("oneOf").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(one -> value(one.strip(), true))
                .toList();
        Parameter.Allowed allowed = new Parameter.Allowed(
                oneOf, words.find("min").map(Formula::parse), words.find("max").map(Formula::parse));
        return new Parameter(
                value(words.start(), words.find("oneOf").isPresent()),
                role,
                spread(words),
                allowed,
                "",
                Provenance.NONE);
    }

    private static Parameter.Value value(String text, boolean choice) {
        if (text.equals("true") || text.equals("false")) {
            return new Parameter.Truth(text.equals("true"));
        }
        return choice && Character.isLetter(text.charAt(0))
                ? new Parameter.Choice(text)
                : new Parameter.Numeric(Formula.parse(text));
    }

    /** The amount of a text, with the spread of its sentence. */
    static Amount amount(String text, Sentence words) {
        return new Amount(Formula.parse(text), spread(words), Provenance.NONE);
    }

    private static Optional<Spread> spread(Sentence words) {
        Optional<Spread.Centre> centre = words.find("centre").flatMap(word -> Word.find(Spread.Centre.class, word));
        Optional<Spread> relative = words.find("±")
                .map(text -> new Spread.LogNormal(Double.parseDouble(text), centre.orElse(Spread.Centre.MEDIAN)));
        Optional<Spread> normal = words.find("deviates").map(text -> new Spread.Normal(Formula.parse(text)));
        Optional<Spread> triangular = words.find("from")
                .map(low -> new Spread.Triangular(
                        Formula.parse(low), Formula.parse(words.at("to")), centre.orElse(Spread.Centre.MODE)));
        Optional<Spread> uniform =
                words.find("least").map(low -> new Spread.Uniform(Formula.parse(low), Formula.parse(words.at("most"))));
        return relative.or(() -> normal).or(() -> triangular).or(() -> uniform);
    }

    private static Exchange exchange(String self, Sentence words) {
        Sentence.Word verb = words.words().get(0);
        String of = words.find("of").orElse(self);
        Flow flow = switch (verb.key()) {
            case "makes", "takes", "avoids" -> new Flow.OfProduct(Reference.parse(of));
            case "treats", "wastes", "spares" -> new Flow.OfWaste(Reference.parse(of));
            case "emits" -> gas(of);
            default -> throw new IllegalArgumentException("an exchange starts with a verb, found " + words);
        };
        return new Exchange(
                List.of("takes", "treats", "spares").contains(verb.key()) ? Direction.INPUT : Direction.OUTPUT,
                flow,
                amount(verb.value(), words),
                List.of("avoids", "spares").contains(verb.key()),
                new Allotment(
                        words.find("bears").map(Amount::parse),
                        words.find("price").map(Amount::parse),
                        words.find("displaces").map(Reference::parse)),
                words.find("label").orElse(""));
    }

    private static Flow gas(String text) {
        String[] words = text.split(" ");
        return new Flow.OfGas(words[0], words.length == 1 ? Optional.empty() : Word.find(Origin.class, words[1]));
    }

    private static Documentation documentation() {
        Documentation.DataBoundary boundary = new Documentation.DataBoundary(
                "cradle-to-gate", Documentation.Inclusion.UNSTATED, Documentation.Inclusion.NOT_APPLICABLE);
        return new Documentation("test", 2024, "unstated", boundary, Provenance.NONE, "");
    }
}
