package io.github.footprint4j.statement;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.ledger.Contribution;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a footprint knows of where its contributions come from.
 *
 * @param entries the entries of the product
 * @param datasets the datasets it buys from
 */
record Sourced(EntryIndex entries, Map<Node, Dataset> datasets) {

    static Sourced of(Footprint footprint) {
        return new Sourced(
                EntryIndex.of(footprint.product().lifeCycle()),
                footprint.solved().system().datasets());
    }

    /** What is said of a contribution: by its entry, by the amount of the entry, by the dataset. */
    List<Provenance> provenances(Contribution cell) {
        List<Provenance> all = new ArrayList<>();
        Optional<Entry> entry = entries.find(cell.tag().line());
        entry.map(Entry::provenance).ifPresent(all::add);
        entry.map(Entry::extent)
                .flatMap(extent -> extent.amount().or(extent::mass))
                .map(Amount::provenance)
                .ifPresent(all::add);
        dataset(cell).map(found -> found.documentation().provenance()).ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<Dataset> dataset(Contribution cell) {
        return Optional.ofNullable(datasets.get(cell.process()));
    }

    /** Who supplies a contribution, as its entry or the part around it says. */
    Optional<String> supplier(String line) {
        return entries.around(line).stream()
                .map(entry -> entry.provenance().supplier())
                .flatMap(Stream::of)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
