package io.github.footprint4j.change;

import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Pairs;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Carbon;
import io.github.footprint4j.model.Circular;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Making;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Recycling;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.provenance.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a part says of its material when another one takes its place.
 *
 * <p>What belongs to the old material goes with it: biogenic carbon and its fate, recycled content and qualities, partners, what the
 * Circular Footprint Formula needs, who supplies it and how much of that is primary data. What belongs to the making and to the way after
 * use stays: yield, scrap, work, how long it lasts, and the share that is recycled after use as long as the library knows who recycles and
 * disposes of the new material. Both are said with their values.
 *
 * @param part the part with its old material
 * @param stated what the change states for the new material
 * @param by the new material; empty for a process of the product's own
 */
record Nature(Part part, Equivalence stated, Optional<Dataset> by) {

    /**
     * The part without what goes with its old material, after what goes and what stays was noted.
     *
     * @param share the share of it that is of the new material; empty for all of it
     */
    Part without(Reference old, Reference now, Optional<Amount> share, Issues issues) {
        String start = Portion.named(part.id(), share) + " is of \"" + now + "\" now, ";
        note(start + goes(old, share), gone(), issues);
        note(start + "what was stated for \"" + old + "\" stays", kept(), issues);
        return without();
    }

    private static String goes(Reference old, Optional<Amount> share) {
        boolean isAll = share.filter(one -> !Numbers.isOne(one)).isEmpty();
        return "what belongs to \"" + old + "\" goes with it"
                + (isAll ? "" : " for that share, and stays with the rest (the values are those of all of it)");
    }

    static void note(String what, List<String> values, Issues issues) {
        if (!values.isEmpty()) {
            issues.add(Refusal.note(IssueCode.ASSUMED, what + ": " + String.join(", ", values)));
        }
    }

    private Part without() {
        Making making = part.making();
        Recycling bare = keepsRate()
                ? part.recycling()
                        .endOfLife()
                        .map(Recycling.NONE::withEndOfLife)
                        .orElse(Recycling.NONE)
                : Recycling.NONE;
        return part.with(withoutSupplier(part.entry()))
                .with(new Making(
                        making.quantity(),
                        making.yield(),
                        making.scrap(),
                        making.lasts(),
                        Carbon.NONE,
                        making.resupply()))
                .with(bare);
    }

    /** True if the share that is recycled after use can hold for the new material. */
    private boolean keepsRate() {
        return by.map(Dataset::pairs)
                .filter(pairs -> pairs.disposal().isPresent()
                        && (pairs.recycled().isPresent() || pairs.virgin().isPresent()))
                .isPresent();
    }

    /** What goes, with its values, in words. */
    private List<String> gone() {
        Recycling recycling = part.recycling();
        List<String> gone = new ArrayList<>();
        add(gone, "biogenicCarbon", part.making().carbon().mass());
        fates(part.making().carbon()).ifPresent(gone::add);
        add(gone, "recycledContent", recycling.content());
        add(gone, "the quality of what goes in", recycling.qualityIn());
        add(gone, "the quality of what comes out", recycling.qualityOut());
        Pairs pairs = recycling.pairs();
        addReference(gone, "virgin", pairs.virgin());
        addReference(gone, "recycled", pairs.recycled());
        addReference(gone, "disposal", pairs.disposal());
        recycling.circular().ifPresent(one -> circular(gone, one));
        if (!keepsRate()) {
            add(gone, "endOfLifeRecycling", recycling.endOfLife());
        }
        gone.addAll(supplier(part.entry()));
        return gone;
    }

    /** An entry that is no part has nothing of a material but who supplies it; what it is bought under and gives besides stays. */
    static Entry without(Entry entry, Reference old, Reference now, Optional<Amount> share, Issues issues) {
        String start = Portion.named(entry.id(), share) + " is of \"" + now + "\" now, ";
        note(start + goes(old, share), supplier(entry), issues);
        note(start + "what was stated for \"" + old + "\" stays", besides(entry), issues);
        return withoutSupplier(entry);
    }

    /** Notes what a part states for its material where a parameter chooses another one: all of it stays as it is written. */
    static void noteChosen(Part part, Chosen chosen, Issues issues) {
        Nature nature = new Nature(part, Equivalence.UNSTATED, chosen.by());
        List<String> all = new ArrayList<>(nature.gone());
        nature.kept().stream().filter(one -> !all.contains(one)).forEach(all::add);
        note(chosen.stays(part.entry()), all, issues);
    }

    /** Notes the recycled content of a part of which a parameter chooses the other material of a pair: it stays as it is written. */
    static void noteContent(Part part, Chosen chosen, Issues issues) {
        List<String> words = new ArrayList<>();
        add(words, "recycledContent", part.recycling().content());
        note(chosen.stays(part.entry()), words, issues);
    }

    /** Notes the same of an entry that is no part. */
    static void noteChosen(Entry entry, Chosen chosen, Issues issues) {
        List<String> all = new ArrayList<>(supplier(entry));
        all.addAll(besides(entry));
        note(chosen.stays(entry), all, issues);
    }

    /** Notes what belongs to the vehicle of a leg of which a parameter chooses another one. */
    static void noteChosen(Entry owner, Transport.Leg leg, Optional<Amount> volume, Chosen chosen, Issues issues) {
        List<String> all = new ArrayList<>(loading(leg));
        add(all, "volume", volume);
        note(
                "\"" + owner.id() + "\" goes by \"" + chosen.now() + "\" now, what was stated beside \"" + chosen.old()
                        + "\" stays as it is written",
                all,
                issues);
    }

    /**
     * A material that a parameter chooses.
     *
     * @param old the one that was chosen before
     * @param now the one that is chosen now
     * @param by its dataset; empty for a process of the product's own
     */
    record Chosen(Reference old, Reference now, Optional<Dataset> by) {

        private String stays(Entry entry) {
            return "\"" + entry.id() + "\" is of \"" + now + "\" now, what was stated beside \"" + old
                    + "\" stays as it is written";
        }
    }

    /** What an entry buys under, and gives besides, in words. */
    private static List<String> besides(Entry entry) {
        List<String> words = new ArrayList<>();
        entry.activity()
                .flatMap(Activity::purchase)
                .flatMap(Activity.Buys::contract)
                .ifPresent(contract -> words.add("contract for " + contract.of()));
        entry.attribution().gives().forEach(one -> words.add("gives " + one.amount() + " of " + one.product()));
        return words;
    }

    /** What belongs to the vehicle of a leg, in words. */
    static List<String> loading(Transport.Leg leg) {
        List<String> words = new ArrayList<>();
        leg.load().ifPresent(load -> {
            add(words, "load of mass", load.mass());
            add(words, "load of volume", load.volume());
        });
        add(words, "emptyReturn", leg.emptyReturn());
        leg.vehicle().ifPresent(vehicle -> {
            words.add("vehicle of " + vehicle.payload());
            add(words, "vehicle volume", vehicle.volume());
        });
        return words;
    }

    private static List<String> supplier(Entry entry) {
        Provenance provenance = entry.provenance();
        List<String> words = new ArrayList<>();
        if (!provenance.supplier().isEmpty()) {
            words.add("supplier " + provenance.supplier());
        }
        provenance.primary().ifPresent(one -> words.add("primary " + one.text()));
        return words;
    }

    private static Entry withoutSupplier(Entry entry) {
        Provenance old = entry.provenance();
        return entry.with(new Provenance(
                old.evidence(), old.sources(), old.note(), Optional.empty(), "", new TreeMap<>(old.quality())));
    }

    /** What stays, with its values, in words. */
    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        if (stated.yield().isEmpty()) {
            add(kept, "yield", part.making().yield());
        }
        addReference(kept, "scrap", part.making().scrap());
        part.work()
                .forEach(one -> kept.add("work " + one.id()
                        + one.extent()
                                .amount()
                                .or(() -> one.extent().mass())
                                .map(amount -> " (" + amount + ")")
                                .orElse("")));
        add(kept, "lasts", part.making().lasts());
        if (keepsRate()) {
            add(kept, "endOfLifeRecycling", part.recycling().endOfLife());
        }
        kept.addAll(besides(part.entry()));
        return kept;
    }

    private static void circular(List<String> gone, Circular circular) {
        add(gone, "the allocationFactor", circular.allocationFactor());
        addReference(gone, "recycling", circular.recycling());
        addReference(gone, "displaced", circular.displaced());
        circular.energy()
                .ifPresent(one ->
                        gone.add("energyRecovery of " + one.share() + " by " + one.of() + " at " + one.heatingValue()));
    }

    private static Optional<String> fates(Carbon carbon) {
        return carbon.fates().isEmpty()
                ? Optional.empty()
                : Optional.of("carbonFate "
                        + carbon.fates().stream().map(Nature::fate).collect(Collectors.joining(" and ")));
    }

    private static String fate(Carbon.Fate fate) {
        String share = fate.share().match(fraction -> fraction.amount().toString(), rest -> "the rest");
        return share + " to " + fate.to();
    }

    private static void add(List<String> words, String field, Optional<Amount> value) {
        value.ifPresent(one -> words.add(field + " " + one));
    }

    private static void addReference(List<String> words, String field, Optional<Reference> value) {
        value.ifPresent(one -> words.add(field + " " + one));
    }
}
