package io.github.footprint4j.testkit;

import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Declarations;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Extent;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.testkit.Systems.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Changed copies of libraries and products, for properties that compare a model with a rewritten one. */
public final class Rewriting {

    private Rewriting() {}

    /** A library whose unit processes are replaced. */
    public static Library processes(Library library, UnaryOperator<UnitProcess> change) {
        List<Dataset> changed = new ArrayList<>();
        library.datasets()
                .values()
                .forEach(one -> changed.add(new Dataset(
                        change.apply(one.process()),
                        one.documentation(),
                        one.pairs(),
                        one.advice(),
                        one.description())));
        Library datasets = Library.of(library.id(), changed);
        return new Library(
                library.title(),
                library.parameters(),
                datasets.datasets(),
                library.sources(),
                library.gaps(),
                library.places());
    }

    /** A library in which one process is replaced. */
    public static Library process(Library library, String name, UnaryOperator<UnitProcess> change) {
        return processes(library, process -> process.id().name().equals(name) ? change.apply(process) : process);
    }

    /** A process whose exchanges have other amounts. */
    public static UnitProcess amounts(UnitProcess process, UnaryOperator<Amount> change) {
        return Models.with(
                process,
                process.exchanges().stream()
                        .map(one -> with(one, change.apply(one.amount())))
                        .toList());
    }

    /** An exchange with another amount. */
    public static Exchange with(Exchange exchange, Amount amount) {
        return new Exchange(
                exchange.direction(),
                exchange.flow(),
                amount,
                exchange.avoided(),
                exchange.allocation(),
                exchange.label());
    }

    /** A product with another life cycle. */
    public static Product with(Product product, LifeCycle cycle) {
        return new Product(
                product.identity(),
                product.scope(),
                product.declarations(),
                cycle,
                product.records(),
                product.places());
    }

    /** A product with other entries of use. */
    public static Product use(Product product, List<Entry> use) {
        LifeCycle cycle = product.lifeCycle();
        LifeCycle.StageLists lists = cycle.stages().map((stage, entries) -> stage == Stage.USE ? use : entries);
        return with(product, new LifeCycle(cycle.parts(), cycle.transport(), lists, cycle.processes()));
    }

    /** An entry with another amount. */
    public static Entry amount(Entry entry, UnaryOperator<Amount> change) {
        Extent before = entry.extent();
        Extent extent = new Extent(
                before.amount().map(change),
                before.mass().map(change),
                before.times(),
                before.during(),
                before.timing(),
                before.condition());
        return new Entry(entry.id(), entry.activity(), extent, entry.attribution(), entry.provenance());
    }

    /** An entry that happens several times. */
    public static Entry times(Entry entry, double often) {
        Extent before = entry.extent();
        Extent extent = new Extent(
                before.amount(),
                before.mass(),
                Optional.of(Amount.parse(Double.toString(often))),
                before.during(),
                before.timing(),
                before.condition());
        return new Entry(entry.id(), entry.activity(), extent, entry.attribution(), entry.provenance());
    }

    /** The same model with every list in another order. */
    public static Case shuffled(Case one, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Library library = processes(one.library(), process -> shuffled(process, random));
        LifeCycle cycle = one.product().lifeCycle();
        LifeCycle.StageLists lists = cycle.stages().map((stage, entries) -> shuffled(entries, random));
        List<UnitProcess> processes = shuffled(cycle.processes(), random).stream()
                .map(process -> shuffled(process, random))
                .toList();
        LifeCycle changed =
                new LifeCycle(parts(cycle.parts(), random), transport(cycle.transport(), random), lists, processes);
        return new Case(library, with(one.product(), changed));
    }

    private static UnitProcess shuffled(UnitProcess process, SplittableRandom random) {
        return Models.with(process, shuffled(process.exchanges(), random));
    }

    private static List<Part> parts(List<Part> parts, SplittableRandom random) {
        return shuffled(parts, random).stream()
                .map(part -> new Part(
                        part.entry(),
                        part.kind(),
                        part.making(),
                        part.recycling(),
                        parts(part.parts(), random),
                        shuffled(part.work(), random)))
                .toList();
    }

    private static List<Transport> transport(List<Transport> transport, SplittableRandom random) {
        return shuffled(transport, random).stream()
                .map(one -> new Transport(one.entry(), one.carries(), one.volume(), shuffled(one.routes(), random)))
                .toList();
    }

    /** A list in another order. */
    public static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
        List<T> other = new ArrayList<>(list);
        for (int i = other.size() - 1; i > 0; i--) {
            java.util.Collections.swap(other, i, random.nextInt(i + 1));
        }
        return other;
    }

    /** The declarations of a product without one parameter. */
    public static Product without(Product product, String parameter) {
        Declarations before = product.declarations();
        TreeMap<String, io.github.footprint4j.process.Parameter> fewer = new TreeMap<>(before.parameters());
        fewer.remove(parameter);
        Declarations declarations = new Declarations(
                fewer, before.variants(), before.study(), before.library(), before.variant(), before.settings());
        return new Product(
                product.identity(),
                product.scope(),
                declarations,
                product.lifeCycle(),
                product.records(),
                product.places());
    }
}
