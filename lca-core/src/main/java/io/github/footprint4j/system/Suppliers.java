package io.github.footprint4j.system;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.InvalidInputException;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.model.Dataset;
import io.github.footprint4j.model.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds who supplies a reference: a process of the product's own first, then the library; a choice gives one supplier an option.
 *
 * <p>Datasets of the library buy from the library alone.
 */
final class Suppliers {

    private final Context context;
    private final Background background;
    private final Map<String, List<Node>> own;
    private final Bought bought;

    private final DatasetUses uses = new DatasetUses();

    Suppliers(Context context, Background background) {
        this(context, background, new LinkedHashMap<>(), new Bought(new TreeSet<>(), new ArrayList<>()));
    }

    private Suppliers(Context context, Background background, Map<String, List<Node>> own, Bought bought) {
        this.context = context;
        this.background = background;
        this.own = own;
        this.bought = bought;
    }

    /** The datasets that were asked for, each once. */
    private record Bought(Set<Node> known, List<Dataset> inOrder) {

        void add(Node node, Dataset dataset) {
            if (known.add(node)) {
                inOrder.add(dataset);
            }
        }
    }

    /** Makes a column of the product's own known under a name. */
    void declare(String name, Node node) {
        List<Node> nodes = own.computeIfAbsent(name, unused -> new ArrayList<>());
        if (!nodes.contains(node)) {
            nodes.add(node);
        }
    }

    /** The datasets bought so far, in the order in which they were first asked for. */
    List<Dataset> bought() {
        return bought.inOrder();
    }

    /** The datasets that were named to these suppliers, and where. */
    DatasetUses uses() {
        return uses;
    }

    /** The dataset of a node that was bought; empty for a process of the product's own. */
    Optional<Dataset> dataset(Node node) {
        return bought.inOrder().stream()
                .filter(dataset -> Node.of(dataset.id()).equals(node))
                .findFirst();
    }

    /** The same suppliers as a library sees them, which knows no process of a product's own. */
    Suppliers ofLibrary() {
        return new Suppliers(context, background, new LinkedHashMap<>(), bought);
    }

    /** Who makes a reference among the processes of the product's own; empty after an issue was reported. */
    List<Supply> ofOwn(Reference reference, Names names, Field field) {
        boolean known = own.containsKey(reference.name())
                || !names.options(reference.name()).isEmpty();
        if (!known) {
            context.issues()
                    .add(Issue.error(
                                    IssueCode.UNKNOWN_PROCESS,
                                    Place.of(field.pointer()),
                                    "no process of this product is named \"" + reference.name() + "\"")
                            .maybeOneOf(ClosestNames.of(own.keySet()).to(reference.name())));
            return List.of();
        }
        return of(reference, names, field);
    }

    /** Everybody who may supply a reference; empty after an issue was reported. */
    List<Supply> of(Reference reference, Names names, Field field) {
        return of(reference, names, field, field);
    }

    /**
     * The same for a reference that stands for a field of its own.
     *
     * @param field where its problems are found
     * @param role the field it stands for
     */
    List<Supply> of(Reference reference, Names names, Field field, Field role) {
        if (reference.at().size() > 1
                && reference.at().stream()
                        .anyMatch(place -> !names.options(place).isEmpty())) {
            context.error(
                    IssueCode.CONFLICTING_FIELDS,
                    field,
                    "a list of locations names a parameter in " + reference.at()
                            + ", expected locations, or the parameter alone");
            return List.of();
        }
        List<Supply> supplies = new ArrayList<>();
        for (Names.Option name : optionsOrSelf(reference.name(), names)) {
            if (reference.at().size() == 1) {
                for (Names.Option place : optionsOrSelf(reference.at().get(0), names)) {
                    Reference one = new Reference(name.text(), List.of(place.text()));
                    find(one, field, role)
                            .ifPresent(node ->
                                    supplies.add(new Supply(node, name.taken().times(place.taken()))));
                }
            } else {
                find(new Reference(name.text(), reference.at()), field, role)
                        .ifPresent(node -> supplies.add(new Supply(node, name.taken())));
            }
        }
        return supplies;
    }

    private static List<Names.Option> optionsOrSelf(String text, Names names) {
        List<Names.Option> options = names.options(text);
        return options.isEmpty() ? List.of(new Names.Option(text, Term.Fixed.ONE)) : options;
    }

    private Optional<Node> find(Reference reference, Field field, Field role) {
        return context.issues()
                .collect(Place.of(field.pointer()), () -> find(reference))
                .map(found -> {
                    found.insteadOf()
                            .ifPresent(first -> context.note(
                                    IssueCode.FALLBACK_LOCATION,
                                    field,
                                    found.node() + " stands in for " + reference.name() + " @ " + first));
                    dataset(found.node())
                            .ifPresent(dataset -> uses.add(role, new DatasetUses.Use(dataset, field)));
                    return found.node();
                });
    }

    /** A supplier, and the location it stands in for. */
    private record Found(Node node, Optional<String> insteadOf) {}

    private Found find(Reference reference) {
        List<Node> nodes = own.getOrDefault(reference.name(), List.of());
        if (nodes.size() == 1) {
            return new Found(nodes.get(0), Optional.empty());
        }
        if (nodes.size() > 1) {
            throw new InvalidInputException(Issue.error(
                    IssueCode.AMBIGUOUS_DATASET,
                    Place.NONE,
                    "\"" + reference.name() + "\" is made by "
                            + nodes.stream().map(node -> "\"" + node + "\"").collect(Collectors.joining(" and "))
                            + ", expected one maker"));
        }
        if (!background.knows(reference.name())) {
            throw new InvalidInputException(background.refusal(reference.name(), known()));
        }
        Background.Found found = background.find(reference);
        Node node = Node.of(found.dataset().id());
        bought.add(node, found.dataset());
        return new Found(node, found.insteadOf());
    }

    private Collection<String> known() {
        SortedSet<String> known = new TreeSet<>(background.names());
        known.addAll(own.keySet());
        return known;
    }
}
