package io.github.footprint4j.resolve;

import io.github.footprint4j.compiled.Context;
import io.github.footprint4j.compiled.Field;
import io.github.footprint4j.compiled.Names;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Provider;
import io.github.footprint4j.library.Providers;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who supplies a reference, see {@link Providers}; a choice gives one supplier an option.
 *
 * <p>Datasets of the library buy from the library alone.
 */
public final class Suppliers {

    private final Context context;
    private final Background background;
    private final Providers providers;
    private final Bought bought;
    private final Optional<ProcessId> buyer;
    private final DatasetUses uses;
    private final Map<Meaning, Supplier> suppliers = new HashMap<>(); // looked up only

    /**
     * For one product.
     *
     * @param context where issues go
     * @param background the library
     * @param product the product as an owner of processes
     * @param processes its processes
     */
    public Suppliers(Context context, Background background, LibraryId product, List<UnitProcess> processes) {
        this(
                context,
                background,
                new Providers(product, processes, background.library().id(), background::named),
                new Bought(new HashMap<>(), new ArrayList<>()),
                Optional.empty(),
                new DatasetUses());
    }

    private Suppliers(
            Context context,
            Background background,
            Providers providers,
            Bought bought,
            Optional<ProcessId> buyer,
            DatasetUses uses) {
        this.context = context;
        this.background = background;
        this.providers = providers;
        this.bought = bought;
        this.buyer = buyer;
        this.uses = uses;
    }

    /** What was asked for already: the same reference finds the same supplier wherever it stands. */
    private record Meaning(Reference reference, Unmet unmet) {}

    /** Who supplies a reference, and its column. */
    private record Supplier(Provider provider, Node node) {}

    /** The datasets that were asked for, each once. */
    private record Bought(Map<Node, Dataset> known, List<Dataset> inOrder) {

        void add(Node node, Dataset dataset) {
            if (known.putIfAbsent(node, dataset) == null) {
                inOrder.add(dataset);
            }
        }
    }

    /** The datasets bought so far, in the order in which they were first asked for. */
    public List<Dataset> bought() {
        return bought.inOrder();
    }

    /** The datasets that were named to these suppliers, and where. */
    public DatasetUses uses() {
        return uses;
    }

    /** The dataset of a node that was bought; empty for a process of the product's own. */
    public Optional<Dataset> dataset(Node node) {
        return Optional.ofNullable(bought.known().get(node));
    }

    /** True if something is supplied by datasets that are all known to treat waste. */
    public boolean treat(List<NodeSupply> supplies) {
        return !supplies.isEmpty()
                && supplies.stream()
                        .allMatch(one ->
                                dataset(one.node()).filter(background::treats).isPresent());
    }

    /**
     * How much waste a process of the product's own has treated for each unit of mass that it makes or treats itself; 0 if that is no such
     * process, or does not say it with plain numbers.
     */
    public double treatedByOwn(Reference reference) {
        List<Provider> found = providers.declared(reference);
        return found.size() == 1
                ? new OwnTreatments(background, providers).share(found.get(0).process())
                : 0;
    }

    /** True for a group of materials that the library names a treatment for. */
    public boolean isTreated(String group) {
        return background.isTreated(group);
    }

    /** True if something is supplied by a dataset that is known to be a material. */
    public boolean anyMaterial(List<NodeSupply> supplies) {
        return supplies.stream()
                .anyMatch(one ->
                        dataset(one.node()).filter(background::isMaterial).isPresent());
    }

    /** The same suppliers as a library sees them, which knows no process of a product's own. */
    Suppliers ofLibrary() {
        LibraryId library = background.library().id();
        Providers alone = new Providers(library, List.of(), library, background::named);
        return new Suppliers(context, background, alone, bought, Optional.empty(), new DatasetUses());
    }

    /** The same suppliers as a process sees them. */
    Suppliers to(ProcessId process) {
        return new Suppliers(context, background, providers, bought, Optional.of(process), uses);
    }

    /** The column of a process, or of one of its outcomes; its owner is named where the library has a dataset of that name. */
    Node node(ProcessId id, Optional<String> product) {
        Node node = product.map(made -> Node.of(id, made)).orElseGet(() -> Node.of(id));
        boolean isTaken = background.named(id.name()).stream()
                .anyMatch(dataset ->
                        !dataset.id().equals(id) && Node.of(dataset.id()).name().equals(node.name()));
        return isTaken ? node.withOwner() : node;
    }

    /** Says where a name of a process is that of a dataset too. */
    public void noteHidden(UnitProcess process, Field field) {
        for (String name : Providers.names(process).keySet()) {
            background.named(name).stream()
                    .findFirst()
                    .ifPresent(dataset -> context.issues()
                            .add(HiddenNames.shared(providers, process, name, dataset)
                                    .at(field.place())));
        }
    }

    /** Who makes a reference among the processes that are no datasets; empty after an issue was reported. */
    public List<NodeSupply> ofOwn(Reference reference, Names names, Field field) {
        return of(reference, names, new Asking(field, field, Unmet.PROCESS));
    }

    /** Everybody who may supply a reference; empty after an issue was reported. */
    public List<NodeSupply> of(Reference reference, Names names, Field field) {
        return of(reference, names, field, field);
    }

    /**
     * The same for a reference that stands for a field of its own.
     *
     * @param field where its problems are found
     * @param role the field it stands for
     */
    public List<NodeSupply> of(Reference reference, Names names, Field field, Field role) {
        return of(reference, names, new Asking(field, role, Unmet.DATASET));
    }

    /** Everybody who may treat a waste; empty after an issue was reported. */
    List<NodeSupply> treating(Reference waste, Names names, Field field) {
        return of(waste, names, new Asking(field, field, Unmet.WASTE));
    }

    /** Where a reference stands, the field it stands for, and what it asks for. */
    private record Asking(Field field, Field role, Unmet unmet) {}

    private List<NodeSupply> of(Reference reference, Names names, Asking asking) {
        context.ask(asking.field());
        List<NodeSupply> supplies = new ArrayList<>();
        Choices choices = new Choices(context, background, names, asking.field());
        for (Choices.Chosen one : choices.of(reference)) {
            Optional<Node> node = find(one.reference(), asking);
            if (node.isPresent()) {
                supplies.add(new NodeSupply(node.get(), one.taken()));
            }
        }
        return supplies;
    }

    private Optional<Node> find(Reference reference, Asking asking) {
        Meaning meaning = new Meaning(reference, asking.unmet());
        Optional<Supplier> found = Optional.ofNullable(suppliers.get(meaning))
                .or(() -> context.issues()
                        .collect(asking.field().place(), () -> only(reference, asking.unmet()))
                        .map(this::supplier));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        suppliers.put(meaning, found.get());
        Optional<Dataset> dataset = found.get().provider().dataset();
        if (dataset.isPresent()) {
            uses.add(asking.role(), new DatasetUses.Use(dataset.get(), asking.field()));
            bought.add(found.get().node(), dataset.get());
        }
        return Optional.of(noted(found.get(), reference, asking.field()));
    }

    private Supplier supplier(Provider found) {
        Node node = found.dataset()
                .map(dataset -> Node.of(dataset.id()))
                .orElseGet(() -> node(found.process().id(), found.product()));
        return new Supplier(found, node);
    }

    private Node noted(Supplier supplier, Reference reference, Field field) {
        Provider found = supplier.provider();
        Node node = supplier.node();
        List<String> at = reference.at();
        if (!at.isEmpty() && !at.get(0).equals(found.at().code())) {
            context.note(
                    IssueCode.FALLBACK_LOCATION,
                    field,
                    node + " stands in for " + reference.name() + " @ " + at.get(0));
        }
        buyer.filter(id -> found.dataset().isPresent() && isOutcome(reference, id))
                .ifPresent(id -> context.issues()
                        .add(HiddenNames.passedOver(node, reference, id).at(field.place())));
        return node;
    }

    /** True if a process of the product's own is what a reference without owner could mean, which it does not. */
    private boolean isOutcome(Reference reference, ProcessId process) {
        return reference.owner().isEmpty()
                && providers.declared(reference).stream()
                        .anyMatch(one -> providers.isOwn(one.process())
                                && one.process().id().equals(process));
    }

    private Provider only(Reference reference, Unmet unmet) {
        Unfound unfound = new Unfound(providers, background, reference, unmet, context.issues());
        List<Provider> found =
                unmet == Unmet.PROCESS ? providers.declared(reference) : providers.meant(reference, buyer);
        if (found.size() != 1) {
            throw found.isEmpty() ? unfound.nobody() : unfound.several(found);
        }
        return found.get(0);
    }
}
