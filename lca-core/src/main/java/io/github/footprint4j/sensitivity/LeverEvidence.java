package io.github.footprint4j.sensitivity;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts.Owner;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.provenance.Evidence;
import io.github.footprint4j.result.Footprint;
import java.util.Collection;
import java.util.Optional;

/** Finds how the value of an input is known: as said of itself, of the entry it stands in, or of its dataset. */
final class LeverEvidence {

    private final EntryIndex entries;
    private final Collection<Dataset> datasets;
    private final String product;

    private LeverEvidence(Product product, Collection<Dataset> datasets) {
        this.entries = EntryIndex.of(product.lifeCycle());
        this.datasets = datasets;
        this.product = product.id().value();
    }

    static LeverEvidence of(Footprint footprint) {
        return new LeverEvidence(
                footprint.product(), footprint.solved().system().datasets().values());
    }

    /** The path of an input without the id of the product. */
    String name(Input input) {
        String path = input.id().path();
        boolean isOwn = path.startsWith(product + "/") || path.startsWith(product + " ");
        return isOwn ? path.substring(product.length() + 1) : path;
    }

    Optional<Evidence> of(Input input) {
        return input.facts()
                .provenance()
                .evidence()
                .or(() -> input.facts().owner() == Owner.LIBRARY ? ofDataset(input) : ofEntry(input));
    }

    private Optional<Evidence> ofEntry(Input input) {
        return entries.find(name(input).replaceFirst(" .*", ""))
                .map(Entry::provenance)
                .flatMap(provenance -> provenance.evidence());
    }

    private Optional<Evidence> ofDataset(Input input) {
        String path = input.id().path() + " ";
        return datasets.stream()
                .filter(dataset -> path.startsWith(dataset.id() + " ")
                        || path.equals(dataset.process().factorOf() + " "))
                .findFirst()
                .flatMap(dataset -> dataset.documentation().provenance().evidence());
    }
}
