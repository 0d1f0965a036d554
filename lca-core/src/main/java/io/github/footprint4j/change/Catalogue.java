package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.library.Provider;
import io.github.footprint4j.library.Providers;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import io.github.footprint4j.unit.Quantity;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What references of a product mean: see {@link Providers}, with the choices that its parameters make now.
 *
 * @param library the library
 * @param providers its datasets and the processes of the product
 * @param known the choices that stand for names and locations
 */
record Catalogue(Library library, Providers providers, KnownParameters known) {

    static Catalogue of(Product product, Library library) {
        Providers providers = new Providers(
                new LibraryId(product.id().value()), product.lifeCycle().processes(), library.id(), library::named);
        return new Catalogue(library, providers, KnownParameters.of(product, library));
    }

    /**
     * What a reference means now.
     *
     * @param name the id of the dataset, or what the process makes, with its owner if the library has a dataset of that name
     * @param at its location, if it is one of the library at a location that exists
     */
    record Meaning(String name, Optional<Location> at) {}

    Meaning meaning(Reference reference) {
        Reference chosen = chosen(reference);
        List<Provider> meant = providers.meant(chosen, Optional.empty());
        List<Provider> found = meant.isEmpty() ? providers.named(chosen) : meant;
        Optional<Location> at = Optional.of(meant)
                .filter(one -> one.size() == 1)
                .flatMap(one -> one.get(0).dataset())
                .map(dataset -> dataset.id().at());
        return new Meaning(found.isEmpty() ? chosen.name() : name(found.get(0)), at);
    }

    private String name(Provider provider) {
        String name = provider.product().orElse(provider.process().id().name());
        boolean isHidden = provider.dataset().isEmpty() && !library.named(name).isEmpty();
        return isHidden ? provider.owner() + ":" + name : name;
    }

    /** A reference with what parameters choose now in their place; a name with an owner is no parameter. */
    private Reference chosen(Reference reference) {
        Reference name = reference;
        if (reference.owner().isEmpty() && !known.chosen(reference.name()).equals(reference.name())) {
            Reference option = Reference.parse(known.chosen(reference.name()));
            name = option.at().isEmpty() ? option.at(reference.at()) : option;
        }
        return name.at(name.at().stream().map(known::chosen).toList());
    }

    /** True if a reference of a line means the wanted one, which may leave its owner and its location open. */
    boolean isMeant(Reference wanted, Reference reference) {
        return isMeant(wanted, reference, Optional.empty());
    }

    /** The same for a reference of a process. */
    boolean isMeant(Reference wanted, Reference reference, Optional<ProcessId> buyer) {
        List<Provider> meant = providers.meant(chosen(reference), buyer);
        return meant.size() == 1 && wanted(chosen(wanted)).contains(meant.get(0));
    }

    /** Everybody whom a change may ask for; what another change brought along is asked for by a name that nobody else has. */
    private List<Provider> wanted(Reference wanted) {
        List<Provider> there = providers.named(wanted).stream()
                .filter(one ->
                        wanted.at().isEmpty() || wanted.at().contains(one.at().code()))
                .toList();
        List<Provider> usual = there.stream()
                .filter(one -> one.dataset().isPresent() || providers.isOwn(one.process()))
                .toList();
        return wanted.owner().isPresent() || usual.isEmpty() ? there : usual;
    }

    /** True if a reference means somebody at the place it names. */
    boolean isThere(Reference reference) {
        return !providers.meant(chosen(reference), Optional.empty()).isEmpty();
    }

    /** Where something of the name and owner of a reference exists. */
    List<Location> locations(Reference reference) {
        return providers.named(chosen(reference)).stream()
                .map(Provider::at)
                .distinct()
                .sorted()
                .toList();
    }

    /** The datasets of the library that a name may mean; none if it means a process of the product. */
    List<Dataset> datasets(Reference reference) {
        Reference chosen = chosen(reference);
        List<Provider> meant = providers.meant(chosen, Optional.empty());
        boolean isProcess =
                !meant.isEmpty() && meant.stream().allMatch(one -> one.dataset().isEmpty());
        return isProcess
                ? List.of()
                : providers.named(chosen).stream()
                        .flatMap(one -> one.dataset().stream())
                        .toList();
    }

    /** The dataset of the library that a reference means now, whose partners are those of its library. */
    Optional<Dataset> dataset(Reference reference) {
        List<Provider> meant = providers.meant(chosen(reference), Optional.empty());
        return Optional.of(meant)
                .filter(one -> one.size() == 1)
                .flatMap(one -> one.get(0).dataset())
                .map(dataset -> dataset.with(dataset.pairs()
                        .map(partner -> partner.ownedBy(dataset.id().owner()))));
    }

    /** The processes of a product that what a reference means is made by, and all that these buy from. */
    Set<ProcessId> upstream(Reference reference, List<UnitProcess> processes) {
        Map<ProcessId, List<UnitProcess>> byId =
                processes.stream().collect(Collectors.groupingBy(UnitProcess::id)); // looked up only
        Set<ProcessId> found = new HashSet<>(); // looked up only
        Deque<AskedReference> open = new ArrayDeque<>(List.of(new AskedReference(reference, Optional.empty())));
        while (!open.isEmpty()) {
            AskedReference next = open.pop();
            List<Provider> meant = providers.meant(chosen(next.reference()), next.buyer());
            if (meant.size() == 1
                    && meant.get(0).dataset().isEmpty()
                    && found.add(meant.get(0).process().id())) {
                byId.getOrDefault(meant.get(0).process().id(), List.of()).stream()
                        .map(AskedReference::of)
                        .forEach(open::addAll);
            }
        }
        return found;
    }

    static List<Location> locations(List<Dataset> datasets) {
        return datasets.stream().map(one -> one.id().at()).toList();
    }

    /** True if a dataset or process has the name and owner of a reference, wherever it is. */
    boolean exists(Reference reference) {
        return !providers.named(chosen(reference)).isEmpty();
    }

    /** True if a dataset or process is called so. */
    boolean exists(String name) {
        return exists(new Reference(name, List.of())) || providers.shared(name).isPresent();
    }

    /** A reference with its owner, if its name alone could mean somebody else's. */
    Reference pinned(Reference reference) {
        Reference chosen = chosen(reference);
        boolean isClear = !chosen.named("").equals(reference.named(""))
                || providers.named(chosen).stream()
                                .map(Provider::owner)
                                .distinct()
                                .count()
                        < 2;
        return isClear
                ? reference
                : providers.meant(chosen, Optional.empty()).stream()
                        .findFirst()
                        .map(one -> reference.ownedBy(one.owner()))
                        .orElse(reference);
    }

    /** What a dataset or process is measured in; empty if nothing or a formula says so. */
    Optional<Unit> unit(Reference reference) {
        Reference chosen = chosen(reference);
        List<Provider> meant = providers.meant(chosen, Optional.empty());
        return (meant.isEmpty() ? providers.named(chosen) : meant)
                .stream()
                        .findFirst()
                        .flatMap(Catalogue::outcome)
                        .flatMap(outcome -> outcome.amount().formula().quantity())
                        .map(Quantity::unit);
    }

    private static Optional<Exchange> outcome(Provider provider) {
        return provider.process().outcomes().stream()
                .filter(outcome -> provider.product().isEmpty()
                        || provider.product().equals(outcome.goods().map(Reference::name)))
                .findFirst();
    }

    Issue unknown(Reference reference) {
        Optional<Issue> refused = providers.refusal(reference);
        SortedSet<String> names = new TreeSet<>(providers.ownNames());
        library.datasets().keySet().stream().map(ProcessId::name).forEach(names::add);
        Optional<Issue> renamed = library.renamed(reference.name()).map(Library.Renamed::refusal);
        return refused.or(() -> renamed)
                .orElseGet(() -> Refusal.unknown(
                        IssueCode.UNKNOWN_DATASET,
                        "no dataset is named \"" + reference.ownedName() + "\"",
                        new Refusal.Closest(reference.name(), names)));
    }
}
