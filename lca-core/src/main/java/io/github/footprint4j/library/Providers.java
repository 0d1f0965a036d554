package io.github.footprint4j.library;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.process.Exchange;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who provides what a product names: the one rule by which a reference finds its unit process.
 *
 * <p>A reference means what its name, its owner and its place fit. Of several, a process of the product's own comes first, then a dataset
 * of the library, then a process of somebody else, such as one that a change brings along, which so never takes a name over. Two
 * purchases of a name that the library has are not those of the product's own process: one at a place, unless the process holds for just
 * that place, and one by the process itself.
 */
public final class Providers {

    private final LibraryId product;
    private final Function<String, List<Dataset>> datasets;
    private final Map<String, List<Provider>> own;
    private final Map<String, UnitProcess> shared = new LinkedHashMap<>();
    private final SortedSet<LibraryId> owners = new TreeSet<>();

    /**
     * For one product.
     *
     * @param product the product as an owner of processes
     * @param processes the unit processes it declares, and those that others brought into it
     * @param library the library it buys from
     * @param datasets the datasets of the library that have a name
     */
    public Providers(
            LibraryId product,
            List<UnitProcess> processes,
            LibraryId library,
            Function<String, List<Dataset>> datasets) {
        this.product = product;
        this.datasets = datasets;
        Map<String, List<Provider>> byName = new LinkedHashMap<>();
        owners.add(product);
        owners.add(library);
        for (UnitProcess process : processes) {
            owners.add(process.id().owner());
            names(process)
                    .forEach((name, provider) -> byName.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(provider));
            if (process.outcomes().size() > 1) {
                shared.putIfAbsent(process.id().name(), process);
            }
        }
        this.own = Collections.unmodifiableMap(byName);
    }

    /** The names by which a process is asked for: its id if it has one outcome or none, and what it makes or treats. */
    public static Map<String, Provider> names(UnitProcess process) {
        boolean isShared = process.outcomes().size() > 1;
        Map<String, Provider> names = new LinkedHashMap<>();
        if (!isShared) {
            names.put(process.id().name(), new Provider(process, Optional.empty(), Optional.empty()));
        }
        for (Exchange outcome : process.outcomes()) {
            String name = outcome.goods().orElseThrow().name();
            Optional<String> made = isShared ? Optional.of(name) : Optional.empty();
            names.put(name, new Provider(process, made, Optional.empty()));
        }
        return Collections.unmodifiableMap(names);
    }

    /** Every owner that a reference may name. */
    public SortedSet<LibraryId> owners() {
        return Collections.unmodifiableSortedSet(owners);
    }

    /** The names of processes that are no datasets. */
    public SortedSet<String> ownNames() {
        return new TreeSet<>(own.keySet());
    }

    /**
     * What is wrong with a reference whatever it asks for: an owner that nobody is, or the id of a process of several outcomes. Its place
     * is not known.
     */
    public Optional<Issue> refusal(Reference reference) {
        if (reference.owner().isPresent() && !owners.contains(reference.owner().get())) {
            return Optional.of(unknownOwner(reference));
        }
        return named(reference).isEmpty() ? shared(reference.name()).map(Providers::severalOutcomes) : Optional.empty();
    }

    private Issue unknownOwner(Reference reference) {
        String owner = reference.owner().orElseThrow().value();
        List<String> known = owners.stream().map(LibraryId::value).toList();
        Issue issue = Issue.error(
                IssueCode.UNKNOWN_DATASET,
                Place.NONE,
                "no library or product \"" + owner + "\" is known here, which \"" + reference
                        + "\" names as its owner, only " + String.join(", ", known));
        if (!datasets.apply(owner + ":" + reference.name()).isEmpty()) {
            return issue.maybe("\":" + reference + "\", if the colon belongs to the name");
        }
        List<String> candidates = named(new Reference(reference.name(), reference.at())).stream()
                .map(one -> one.owner() + ":" + reference.name())
                .distinct()
                .sorted()
                .toList();
        return issue.maybeOneOf(candidates.isEmpty() ? ClosestNames.of(known).to(owner) : candidates);
    }

    private static Issue severalOutcomes(UnitProcess process) {
        List<String> names = process.outcomes().stream()
                .map(one -> one.goods().orElseThrow().name())
                .toList();
        return Issue.error(
                        IssueCode.AMBIGUOUS_DATASET,
                        Place.NONE,
                        "process \"" + process.id().name() + "\" has several outcomes, \""
                                + String.join("\" and \"", names) + "\", expected the one that is meant")
                .maybe("of: " + names.get(0));
    }

    /** A process of several outcomes with this id, which is asked for by what it makes. */
    public Optional<UnitProcess> shared(String id) {
        return Optional.ofNullable(shared.get(id));
    }

    /** True if a process belongs to the product itself, and was not brought into it. */
    public boolean isOwn(UnitProcess process) {
        return process.id().owner().equals(product);
    }

    /** Everybody who has the name and the owner of a reference, at any place. */
    public List<Provider> named(Reference reference) {
        List<Provider> all = new ArrayList<>(own.getOrDefault(reference.name(), List.of()));
        datasets.apply(reference.name())
                .forEach(one -> all.add(new Provider(one.process(), Optional.empty(), Optional.of(one))));
        all.removeIf(one -> !reference.isOf(one.owner()));
        return Collections.unmodifiableList(all);
    }

    /**
     * Who is meant by a reference: nobody, one, or several if it does not say enough.
     *
     * @param reference the reference, whose name and places are no parameters
     * @param buyer the process that asks; empty for a line of the product
     */
    public List<Provider> meant(Reference reference, Optional<ProcessId> buyer) {
        List<Provider> all = named(reference);
        boolean isFree = reference.owner().isEmpty();
        if (reference.at().isEmpty()) {
            return first(all, one -> isFree && isBuyer(one, buyer));
        }
        for (String place : reference.at()) {
            Location at = new Location(place);
            List<Provider> there =
                    all.stream().filter(one -> one.at().equals(at)).toList();
            if (!there.isEmpty()) {
                return first(there, one -> isFree && (isBuyer(one, buyer) || at.equals(Location.GLOBAL)));
            }
        }
        return List.of();
    }

    /** Who is meant by a reference where no dataset can be. */
    public List<Provider> declared(Reference reference) {
        List<Provider> there = named(reference).stream()
                .filter(one -> one.dataset().isEmpty())
                .filter(one -> reference.at().isEmpty()
                        || reference.at().contains(one.at().code()))
                .toList();
        List<Provider> mine = there.stream().filter(one -> isOwn(one.process())).toList();
        return mine.isEmpty() ? there : mine;
    }

    private static boolean isBuyer(Provider provider, Optional<ProcessId> buyer) {
        return buyer.filter(provider.process().id()::equals).isPresent();
    }

    /** Those who come first; a process of the product's own that steps back counts only where the library has nothing. */
    private List<Provider> first(List<Provider> all, Predicate<Provider> stepsBack) {
        Predicate<Provider> isDataset = one -> one.dataset().isPresent();
        Predicate<Provider> isOwn = isDataset.negate().and(one -> isOwn(one.process()));
        boolean inLibrary = all.stream().anyMatch(isDataset);
        List<Predicate<Provider>> order =
                List.of(isOwn.and(one -> !inLibrary || !stepsBack.test(one)), isDataset, isOwn, one -> true);
        return order.stream()
                .map(one -> all.stream().filter(one).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
