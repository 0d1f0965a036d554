package io.github.footprint4j.compare;

import io.github.footprint4j.coverage.EntryIndex;
import io.github.footprint4j.ledger.Input;
import io.github.footprint4j.ledger.InputFacts;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.provenance.Provenance;
import io.github.footprint4j.result.Footprint;
import java.util.ArrayList;
import java.util.List;

/**
 * What a product, or its study, says of one of its entries, parameters or amounts besides its value: where it comes from, and words for people.
 *
 * @param of the line of an entry, or the identity of an input
 * @param label a name for people; empty if none
 * @param provenance where it comes from
 */
public record Remark(String of, String label, Provenance provenance) {

    /** Every remark of the product and its study, entries first. */
    public static List<Remark> of(Footprint footprint) {
        List<Remark> remarks = new ArrayList<>();
        EntryIndex.of(footprint.product().lifeCycle()).all().forEach((line, entry) -> add(line, entry, remarks));
        footprint.solved().system().inputs().all().stream()
                .filter(input -> input.facts().owner() != InputFacts.Owner.LIBRARY)
                .forEach(input -> add(input, remarks));
        return List.copyOf(remarks);
    }

    private static void add(String line, Entry entry, List<Remark> remarks) {
        if (!entry.provenance().equals(Provenance.NONE)) {
            remarks.add(new Remark(line, "", entry.provenance()));
        }
    }

    private static void add(Input input, List<Remark> remarks) {
        InputFacts facts = input.facts();
        if (!facts.label().isEmpty() || !facts.provenance().equals(Provenance.NONE)) {
            remarks.add(new Remark(input.id().toString(), facts.label(), facts.provenance()));
        }
    }
}
