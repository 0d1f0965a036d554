package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.model.Dataset;
import io.github.footprint4j.model.Exchange;
import io.github.footprint4j.model.Flow;
import io.github.footprint4j.model.Library;
import io.github.footprint4j.model.Location;
import io.github.footprint4j.model.ProcessId;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Reference;
import io.github.footprint4j.model.UnitProcess;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What references of a product mean: a process of its own first, then a dataset of its library, at the first location that has one.
 *
 * @param library the library
 * @param own the processes of the product's own
 * @param known the choices that stand for names and locations
 */
record Catalogue(Library library, List<UnitProcess> own, Known known) {

    static Catalogue of(Product product, Library library) {
        return new Catalogue(library, product.lifeCycle().processes(), Known.of(product, library));
    }

    /**
     * What a reference means now.
     *
     * @param name the id of the dataset, or the name of the process or of what it makes
     * @param at its location, if it is one of the library at a location that exists
     */
    record Meaning(String name, Optional<Location> at) {}

    Meaning meaning(Reference reference) {
        String name = known.chosen(reference.name());
        List<Dataset> datasets = datasets(name);
        if (datasets.isEmpty()) {
            return new Meaning(name, Optional.empty());
        }
        return new Meaning(datasets.get(0).id().name(), at(reference, datasets));
    }

    private Optional<Location> at(Reference reference, List<Dataset> datasets) {
        if (reference.at().isEmpty()) {
            return datasets.size() == 1 ? Optional.of(datasets.get(0).id().at()) : Optional.empty();
        }
        List<Location> there = locations(datasets);
        return reference.at().stream()
                .map(place -> new Location(known.chosen(place)))
                .filter(there::contains)
                .findFirst();
    }

    /** True if a reference means the wanted one, which may leave its location open. */
    boolean isMeant(Reference wanted, Reference reference) {
        Meaning meaning = meaning(reference);
        boolean anywhere =
                wanted.at().isEmpty() || datasets(known.chosen(wanted.name())).isEmpty();
        boolean there = wanted.at().stream()
                .map(place -> new Location(known.chosen(place)))
                .anyMatch(place -> meaning.at().filter(place::equals).isPresent());
        return meaning(wanted).name().equals(meaning.name()) && (anywhere || there);
    }

    /** The datasets of the library with a name; none for a process of the product's own. */
    List<Dataset> datasets(String name) {
        return isOwn(name) ? List.of() : library.named(name);
    }

    List<Dataset> datasets(Reference reference) {
        return datasets(known.chosen(reference.name()));
    }

    /** The dataset of the library that a reference means now. */
    Optional<Dataset> dataset(Reference reference) {
        Optional<Location> at = meaning(reference).at();
        return datasets(reference).stream()
                .filter(one -> at.filter(one.id().at()::equals).isPresent())
                .findFirst();
    }

    static List<Location> locations(List<Dataset> datasets) {
        return datasets.stream().map(one -> one.id().at()).toList();
    }

    boolean isOwn(String name) {
        return maker(name).isPresent();
    }

    boolean exists(String name) {
        String chosen = known.chosen(name);
        return isOwn(chosen) || !datasets(chosen).isEmpty();
    }

    private Optional<UnitProcess> maker(String name) {
        return own.stream()
                .filter(process -> process.id().name().equals(name)
                        || process.outcomes().stream().anyMatch(one -> made(one).equals(name)))
                .findFirst();
    }

    private static String made(Exchange outcome) {
        return outcome.flow() instanceof Flow.OfProduct product
                ? product.of().name()
                : ((Flow.OfWaste) outcome.flow()).of().name();
    }

    /** What a dataset or process is measured in; empty if nothing or a formula says so. */
    Optional<Unit> unit(Reference reference) {
        String name = known.chosen(reference.name());
        Optional<UnitProcess> process =
                maker(name).or(() -> datasets(name).stream().findFirst().map(Dataset::process));
        return process.flatMap(one -> one.outcomes().stream()
                        .filter(outcome ->
                                one.outcomes().size() == 1 || made(outcome).equals(name))
                        .findFirst())
                .flatMap(outcome -> outcome.amount().formula().quantity())
                .map(Quantity::unit);
    }

    Issue unknown(Reference reference) {
        SortedSet<String> names = new TreeSet<>();
        library.datasets().keySet().stream().map(ProcessId::name).forEach(names::add);
        own.forEach(process -> names.add(process.id().name()));
        return library.renamed(reference.name())
                .map(Library.Renamed::refusal)
                .orElseGet(() -> Refusal.unknown(
                        IssueCode.UNKNOWN_DATASET,
                        "no dataset is named \"" + reference.name() + "\"",
                        new Refusal.Closest(reference.name(), names)));
    }
}
