package io.github.footprint4j.testkit;

import io.github.footprint4j.formula.Formula;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Identity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.Resupply;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.model.Setting;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.ActivityKind;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Origin;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Share;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.process.WasteEnergy;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds a product from lines in words.
 *
 * <pre>{@code
 * product("kettle")
 *     .parameter("lifetime: 3 a role declared")
 *     .parts(part("body: mass 0.5 kg of steel yield 80 %"))
 *     .use("boiling: buys 100 kWh/a of electricity @ CN during lifetime")
 *     .build();
 * }</pre>
 *
 * <p>An entry buys, runs or emits an amount of something; {@code mass} takes the place of {@code buys} where the amount is a mass.
 */
public final class ProductModel {

    private static final String ENTRY =
            "buys runs emits mass of at times during year when share eachUse part stage excluded kind energyRecovery "
                    + Models.SPREAD;
    private static final String PART = ENTRY + " yield quantity scrap lasts";

    private final String id;
    private final List<Part> parts = new ArrayList<>();
    private final List<Transport> transport = new ArrayList<>();
    private final Map<Stage, List<Entry>> stages = new LinkedHashMap<>();
    private final List<UnitProcess> processes = new ArrayList<>();
    private final Map<String, List<Setting>> variants = new LinkedHashMap<>();
    private SortedMap<String, Parameter> parameters = new TreeMap<>();
    private Optional<Study> study = Optional.empty();
    private Optional<Amount> mass = Optional.empty();
    private String unit = "1 piece";
    private String duration = "1 a";
    private Optional<Amount> uses = Optional.empty();
    private Rules rules = Rules.DEFAULT;
    private Boundary boundary = Boundary.CRADLE_TO_GRAVE;

    private ProductModel(String id) {
        this.id = id;
    }

    /** A product of this id, without anything. */
    public static ProductModel product(String id) {
        return new ProductModel(id);
    }

    /** A product that buys one thing, such as {@code 1 kg of steel}. */
    public static ProductModel buying(String what) {
        return product("product").use("it: buys " + what);
    }

    /** Adds a parameter, such as {@code ram: 12 GB min 4 GB}. */
    public ProductModel parameter(String text) {
        parameters = Models.parameters(parameters, text);
        return this;
    }

    /** Adds a variant and its settings, each as {@code name=value}. */
    public ProductModel variant(String name, Setting... settings) {
        variants.put(name, List.of(settings));
        return this;
    }

    /** Sets the study. */
    public ProductModel study(Study newStudy) {
        study = Optional.of(newStudy);
        return this;
    }

    /** Sets the declared mass. */
    public ProductModel mass(String text) {
        mass = Optional.of(Amount.parse(text));
        return this;
    }

    /** Sets the amount of the functional unit; a piece if not said. */
    public ProductModel unit(String text) {
        unit = text;
        return this;
    }

    /** Sets the duration of the functional unit; a year if not said. */
    public ProductModel duration(String text) {
        duration = text;
        return this;
    }

    /** Sets how often the product is used; the functional unit is then one use. */
    public ProductModel uses(String text) {
        uses = Optional.of(Amount.parse(text));
        return this;
    }

    /** Sets the choices that the method leaves open. */
    public ProductModel rules(Rules newRules) {
        rules = newRules;
        return this;
    }

    /** Sets the boundary; cradle to grave if not said. */
    public ProductModel boundary(Boundary newBoundary) {
        boundary = newBoundary;
        return this;
    }

    /** Adds parts. */
    public ProductModel parts(Part... more) {
        parts.addAll(List.of(more));
        return this;
    }

    /** Adds parts, each of one line. */
    public ProductModel parts(String... lines) {
        Arrays.stream(lines).map(ProductModel::part).forEach(parts::add);
        return this;
    }

    /**
     * Adds transport, such as {@code road: carries 2 kg} with routes {@code share 40 % by truck distance 100 km by ship distance 2 km};
     * {@code payload 20 t space 80 m3 load 75 % loadVolume 90 % emptyReturn 70 %} holds for every leg of its route.
     */
    public ProductModel transport(String line, String... routes) {
        Sentence words =
                Sentence.of(line, "carries volume when eachUse during year part stage excluded kind " + Models.SPREAD);
        Entry entry = new Entry(
                new EntryId(words.start()), Optional.empty(), extent(words), attribution(words), Provenance.NONE);
        List<Transport.Route> all =
                Arrays.stream(routes).map(ProductModel::route).toList();
        transport.add(new Transport(
                entry,
                Models.amount(words.at("carries"), words),
                words.find("volume").map(Amount::parse),
                all));
        return this;
    }

    /** Adds entries of production. */
    public ProductModel production(String... lines) {
        return entries(Stage.PRODUCTION, lines);
    }

    /** Adds entries of production. */
    public ProductModel production(Entry... more) {
        stages.computeIfAbsent(Stage.PRODUCTION, unused -> new ArrayList<>()).addAll(List.of(more));
        return this;
    }

    /** Adds entries of storage. */
    public ProductModel storage(String... lines) {
        return entries(Stage.STORAGE, lines);
    }

    /** Adds entries of use. */
    public ProductModel use(String... lines) {
        return entries(Stage.USE, lines);
    }

    /** Adds an entry of use. */
    public ProductModel use(Entry more) {
        stages.computeIfAbsent(Stage.USE, unused -> new ArrayList<>()).add(more);
        return this;
    }

    /** Adds entries of the end of life. */
    public ProductModel endOfLife(String... lines) {
        return entries(Stage.END_OF_LIFE, lines);
    }

    /** Adds processes of the product's own. */
    public ProductModel processes(UnitProcess... more) {
        processes.addAll(List.of(more));
        return this;
    }

    /** The product. */
    public Product build() {
        FunctionalUnit unit = new FunctionalUnit("one " + id, Amount.parse(this.unit), Amount.parse(duration), uses);
        LifeCycle.StageLists lists = LifeCycle.StageLists.each(this::entries);
        return new Product(
                new Identity(new ProductId(id), id, 1, ""),
                new GoalAndScope(Basis.DESIGN, unit, boundary, rules, mass),
                new Declarations(parameters, variants, study, Optional.empty(), Optional.empty(), List.of()),
                new LifeCycle(parts, transport, lists, processes),
                new AuditRecords(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Collections.emptySortedMap()),
                Places.NONE);
    }

    /** A part of one line, such as {@code frame: mass 2 kg of steel yield 50 % kind packaging}. */
    public static Part part(String line) {
        return part(line, List.of(), List.of());
    }

    /** A part with sub-parts and work on it. */
    public static Part part(String line, List<Part> parts, List<Entry> work) {
        Sentence words = Sentence.of(line, PART);
        Making making = new Making(
                words.find("quantity").map(Amount::parse),
                words.find("yield").map(Amount::parse),
                words.find("scrap").map(Reference::parse),
                words.find("lasts").map(Amount::parse),
                Carbon.NONE,
                Optional.empty());
        PartKind kind = words.find("kind")
                .flatMap(word -> Word.find(PartKind.class, word))
                .orElse(PartKind.COMPONENT);
        return new Part(entry(words), kind, making, Recycling.NONE, parts, work);
    }

    /** A part that states something of recycling. */
    public static Part recycled(Part part, Recycling recycling) {
        return new Part(part.entry(), part.kind(), part.making(), recycling, part.parts(), part.work());
    }

    /** A part whose replacements do not come as the product came. */
    public static Part resupplied(Part part, Resupply resupply) {
        return part.with(part.making().with(resupply));
    }

    /** An entry of one line, such as {@code charging: buys 3 kWh/a of electricity during 3 a}. */
    public static Entry entry(String line) {
        return entry(Sentence.of(line, ENTRY));
    }

    private static Entry entry(Sentence words) {
        return new Entry(
                new EntryId(words.start()), activity(words), extent(words), attribution(words), Provenance.NONE);
    }

    private ProductModel entries(Stage stage, String... lines) {
        List<Entry> list = stages.computeIfAbsent(stage, unused -> new ArrayList<>());
        Arrays.stream(lines).map(ProductModel::entry).forEach(list::add);
        return this;
    }

    private List<Entry> entries(Stage stage) {
        return stages.getOrDefault(stage, List.of());
    }

    private static Optional<Activity> activity(Sentence words) {
        if (words.find("of").isEmpty()) {
            return Optional.empty();
        }
        String of = words.at("of");
        if (words.find("emits").isPresent()) {
            String[] gas = of.split(" ");
            Optional<Origin> origin = gas.length == 1 ? Optional.empty() : Word.find(Origin.class, gas[1]);
            return Optional.of(new Activity.Emits(gas[0], origin));
        }
        Reference reference = words.find("at")
                .map(at -> new Reference(of, Arrays.asList(at.split(", "))))
                .orElse(Reference.parse(of));
        return Optional.of(
                words.find("runs").isPresent() ? new Activity.Runs(reference) : new Activity.Buys(reference));
    }

    private static Extent extent(Sentence words) {
        Optional<String> amount =
                words.find("buys").or(() -> words.find("emits")).or(() -> words.find("runs"));
        Optional<Share> share = words.find("share").map(ProductModel::share);
        return new Extent(
                amount.map(text -> Models.amount(text, words)),
                words.find("mass").map(text -> amount.isEmpty() ? Models.amount(text, words) : Amount.parse(text)),
                words.find("times").map(Amount::parse),
                words.find("during").map(Amount::parse),
                new Timing(words.find("year").map(Amount::parse), List.of(), List.of()),
                new Condition(
                        words.find("when").map(Formula::parse),
                        share,
                        words.find("eachUse").isPresent()));
    }

    private static Share share(String text) {
        return text.equals("rest") ? new Share.Rest() : new Share.Fraction(Amount.parse(text));
    }

    private static Attribution attribution(Sentence words) {
        return new Attribution(
                words.find("stage").flatMap(Stage::find),
                words.find("part").map(EntryId::new),
                words.find("excluded"),
                List.of(),
                Optional.empty(),
                words.find("kind").flatMap(word -> Word.find(ActivityKind.class, word)),
                words.find("energyRecovery").flatMap(word -> Word.find(WasteEnergy.class, word)));
    }

    private static Transport.Route route(String text) {
        Sentence words = Sentence.of(text, "share by distance payload space load loadVolume emptyReturn");
        Transport.Load load = new Transport.Load(
                words.find("load").map(Amount::parse), words.find("loadVolume").map(Amount::parse));
        boolean isLoaded = load.mass().isPresent() || load.volume().isPresent();
        Optional<Transport.Vehicle> vehicle = words.find("payload")
                .map(payload -> new Transport.Vehicle(
                        Amount.parse(payload), words.find("space").map(Amount::parse)));
        List<String> distances = words.all("distance");
        List<Transport.Leg> legs = new ArrayList<>();
        for (String by : words.all("by")) {
            Amount distance = Amount.parse(distances.get(legs.size()));
            legs.add(new Transport.Leg(
                    Reference.parse(by),
                    distance,
                    isLoaded ? Optional.of(load) : Optional.empty(),
                    words.find("emptyReturn").map(Amount::parse),
                    vehicle));
        }
        return new Transport.Route(words.find("share").map(ProductModel::share), legs);
    }
}
