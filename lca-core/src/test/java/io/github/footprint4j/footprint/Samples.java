package io.github.footprint4j.footprint;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Places;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Documentation;
import io.github.footprint4j.library.Documentation.DataBoundary;
import io.github.footprint4j.library.Documentation.Inclusion;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.AuditRecords;
import io.github.footprint4j.model.Basis;
import io.github.footprint4j.model.Boundary;
import io.github.footprint4j.model.Condition;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.FunctionalUnit;
import io.github.footprint4j.model.GoalAndScope;
import io.github.footprint4j.model.Identity;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.LifeCycle.StageLists;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.ProductId;
import io.github.footprint4j.model.Published;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.Rules;
import io.github.footprint4j.model.Study;
import io.github.footprint4j.model.StudyId;
import io.github.footprint4j.model.Timing;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.Direction;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Flow;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.Parameter;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.Role;
import io.github.footprint4j.process.Spread;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.provenance.Citation;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.provenance.SourceKey;
import io.github.footprint4j.result.Footprint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A lamp small enough to add up by hand, in kg CO2e:
 *
 * <pre>
 *   raw materials  stand: base 3 kg steel x 2 = 6, arm 0.5 kg steel x 2 = 1;  shade 0.25 kg glass x 1.5 = 0.375
 *   use            light 20 kWh x 0.5 = 10;  leak 0.001 kg R-32 x 771 = 0.771, part light
 *   end of life    recycling 3.5 kg, in place of 0.8 of ore a kg = -2.8
 *   total          15.346
 * </pre>
 */
public final class Samples {

    static final LibraryId LIBRARY = new LibraryId("tiny");

    private Samples() {}

    static Calculator calculator() {
        return Calculator.of(library(), Method.PAS_2050_2011);
    }

    static Library library() {
        return Library.of(
                LIBRARY,
                List.of(
                        dataset("steel", "1 kg", "2 kg CO2e", 0.2),
                        dataset("glass", "1 kg", "1.5 kg CO2e", 0.1),
                        dataset("electricity", "1 kWh", "0.5 kg CO2e", 0.05),
                        dataset("ore", "1 kg", "0.8 kg CO2e", 0),
                        dataset("recycling", "1 kg", avoided("ore", "1 kg"), 0)));
    }

    static ProcessId id(String name) {
        return new ProcessId(LIBRARY, name, Location.GLOBAL);
    }

    private static Dataset dataset(String name, String unit, String co2e, double sigma) {
        return dataset(name, unit, exchange(new Flow.OfGas("CO2e", Optional.empty()), co2e), sigma);
    }

    private static Exchange avoided(String name, String amount) {
        Exchange saved = exchange(new Flow.OfProduct(new Reference(name, List.of())), amount);
        return new Exchange(saved.direction(), saved.flow(), saved.amount(), true, saved.allotment(), saved.label());
    }

    private static Dataset dataset(String name, String unit, Exchange other, double sigma) {
        Flow product = new Flow.OfProduct(new Reference(name, List.of()));
        Provenance provenance = new Provenance(
                Optional.of(Evidence.ESTIMATED),
                List.of(new SourceKey("made-up")),
                "",
                Optional.empty(),
                "",
                Collections.emptySortedMap());
        return new Dataset(
                new UnitProcess(
                        id(name),
                        name,
                        Collections.emptySortedMap(),
                        List.of(exchange(product, unit), other),
                        sigma == 0 ? Optional.empty() : Optional.of(new Spread.LogNormal(sigma, Spread.Centre.MEDIAN)),
                        Attribution.NATURAL),
                new Documentation(
                        "materials",
                        2024,
                        "unstated",
                        new DataBoundary("cradle-to-gate", Inclusion.UNSTATED, Inclusion.NOT_APPLICABLE),
                        provenance,
                        ""),
                Pairs.NONE);
    }

    private static Exchange exchange(Flow flow, String amount) {
        return new Exchange(Direction.OUTPUT, flow, Amount.parse(amount), false, Optional.empty(), "");
    }

    public static Footprint footprint() {
        return calculator().footprint(lamp());
    }

    static Product lamp() {
        return product(
                "Lamp", Basis.RECONSTRUCTION, parts(), use(), List.of(entry("recycling", "recycling", "3.5 kg")));
    }

    /** A lamp of one part. */
    public static Footprint withPart(String id) {
        Part part = part(id, Optional.of("glass"), Optional.of("0.25 kg"), List.of());
        return calculator().footprint(product("Lamp", Basis.DESIGN, List.of(part), List.of(), List.of()));
    }

    /** A product of one line that emits nothing. */
    static Product nothing() {
        return product("Nothing", Basis.DESIGN, List.of(), List.of(entry("idle", "electricity", "0 kWh")), List.of());
    }

    static Product named(String name) {
        return product(name, Basis.ASSESSMENT, List.of(), List.of(entry("idle", "electricity", "1 kWh")), List.of());
    }

    private static Product product(String name, Basis basis, List<Part> parts, List<Entry> use, List<Entry> end) {
        FunctionalUnit unit = new FunctionalUnit("lighting a desk", Amount.parse("1 piece"), Amount.parse("10 a"));
        Optional<Amount> mass = parts.isEmpty() ? Optional.empty() : Optional.of(Amount.parse("4 kg"));
        return new Product(
                new Identity(new ProductId("lamp"), name, 1, ""),
                new GoalAndScope(basis, unit, Boundary.CRADLE_TO_GRAVE, Rules.DEFAULT, mass),
                declarations(),
                new LifeCycle(
                        parts, List.of(), StageLists.of(Map.of(Stage.USE, use, Stage.END_OF_LIFE, end)), List.of()),
                new AuditRecords(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Collections.emptySortedMap()),
                Places.NONE);
    }

    private static Declarations declarations() {
        return new Declarations(
                new TreeMap<>(Map.of(
                        "forgotten",
                        new Parameter(
                                new Parameter.Truth(true),
                                Role.DESIGN,
                                Optional.empty(),
                                Parameter.Allowed.ANY,
                                "",
                                Provenance.NONE))),
                new LinkedHashMap<>(),
                Optional.of(study()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Study study() {
        SourceKey report = new SourceKey("report");
        Published.Total total = new Published.Total(
                new ProductId("lamp"),
                Optional.empty(),
                Amount.parse("15.0 kg CO2e"),
                report,
                Optional.of("Lamp II"),
                List.of());
        SortedMap<SourceKey, Citation> sources = new TreeMap<>(Map.of(
                report,
                new Citation("Annual report", Optional.of(2024), "", Optional.of("page 7"), "", Optional.empty())));
        return new Study(
                new StudyId("lamps"),
                "Lamps",
                Collections.emptySortedMap(),
                new Published(List.of(total), Optional.empty()),
                sources,
                Places.NONE);
    }

    private static List<Part> parts() {
        Part base = part("base", Optional.of("steel"), Optional.of("3 kg"), List.of());
        Part arm = part("arm", Optional.of("steel"), Optional.of("0.5 kg"), List.of());
        return List.of(
                part("stand", Optional.empty(), Optional.empty(), List.of(base, arm)),
                part("shade", Optional.of("glass"), Optional.of("0.25 kg"), List.of()));
    }

    private static Part part(String id, Optional<String> dataset, Optional<String> mass, List<Part> parts) {
        Extent extent = new Extent(
                Optional.empty(),
                mass.map(Amount::parse),
                Optional.empty(),
                Optional.empty(),
                Timing.AT_ONCE,
                Condition.ALWAYS);
        Entry entry =
                new Entry(new EntryId(id), dataset.map(Samples::buys), extent, Attribution.NATURAL, Provenance.NONE);
        return new Part(entry, PartKind.COMPONENT, Making.PLAIN, Recycling.NONE, parts, List.of());
    }

    private static Activity buys(String dataset) {
        return new Activity.Buys(new Reference(dataset, List.of()));
    }

    private static List<Entry> use() {
        Attribution light =
                new Attribution(Optional.empty(), Optional.of(new EntryId("light")), Optional.empty(), List.of());
        Entry leak = new Entry(
                new EntryId("leak"),
                Optional.of(new Activity.Emits("R-32", Optional.empty())),
                Extent.of(Amount.parse("0.001 kg")),
                light,
                Provenance.NONE);
        return List.of(entry("light", "electricity", "20 kWh"), leak);
    }

    private static Entry entry(String id, String dataset, String amount) {
        return new Entry(
                new EntryId(id),
                Optional.of(buys(dataset)),
                Extent.of(Amount.parse(amount)),
                Attribution.NATURAL,
                Provenance.NONE);
    }
}
