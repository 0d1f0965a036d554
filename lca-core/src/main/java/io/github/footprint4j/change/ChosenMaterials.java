package io.github.footprint4j.change;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Issues;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Library;
import io.github.footprint4j.model.Activity;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.LifeCycle;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.Product;
import io.github.footprint4j.model.Transport;
import io.github.footprint4j.process.Amount;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stays beside a material that a parameter chooses, where that chooses another one than before: all that is written, since a choice
 * leaves nothing out. Carbon that no parameter moves is a warning.
 */
public final class ChosenMaterials {

    private final KnownParameters before;
    private final Catalogue catalogue;
    private final Set<EntryId> treatments;
    private final Issues issues = new Issues();
    private final Issues ratios = new Issues();

    private ChosenMaterials(KnownParameters before, Catalogue catalogue, Set<EntryId> treatments) {
        this.before = before;
        this.catalogue = catalogue;
        this.treatments = treatments;
    }

    /** What stays where the variant and the settings of a product choose another material than its file does without them. */
    public static List<Issue> of(Product product, Library library) {
        Product plain = product.with(product.declarations().plain());
        return between(plain, product, library);
    }

    /** What stays where settings alone choose another material than the variant does. */
    public static List<Issue> bySettings(Product product, Library library) {
        Product plain = product.with(product.declarations().withSettings(List.of()));
        return between(plain, product, library);
    }

    private static List<Issue> between(Product before, Product after, Library library) {
        return chosen(before, after, library).map(one -> one.issues.toList()).orElse(List.of());
    }

    /** What stays where a change chooses another material, which takes the place of the old one 1 : 1, since a choice says nothing else. */
    static List<Issue> byChange(Product before, Product after, Library library) {
        return chosen(before, after, library)
                .map(one -> Stream.concat(one.issues.toList().stream(), one.ratios.toList().stream())
                        .toList())
                .orElse(List.of());
    }

    /** Empty if all choices are the same in both. */
    private static Optional<ChosenMaterials> chosen(Product before, Product after, Library library) {
        KnownParameters known = KnownParameters.of(before, library);
        if (known.choices().equals(KnownParameters.of(after, library).choices())) {
            return Optional.empty();
        }
        ChosenMaterials chosen =
                new ChosenMaterials(known, Catalogue.of(after, library), NewMaterial.treatments(after));
        chosen.all(after.lifeCycle());
        return Optional.of(chosen);
    }

    /** The product with each part of the material that its parameters choose now, and no other one. */
    public static Product pinned(Product product, Library library) {
        KnownParameters known = KnownParameters.of(product, library);
        LifeCycle cycle = product.lifeCycle();
        return known.choices().isEmpty() ? product : product.with(cycle.withParts(pinned(cycle.parts(), known)));
    }

    private static List<Part> pinned(List<Part> parts, KnownParameters known) {
        return parts.stream()
                .map(part -> part.with(pinned(part.entry(), known)).withParts(pinned(part.parts(), known)))
                .toList();
    }

    private static Entry pinned(Entry entry, KnownParameters known) {
        return ChangeFields.bought(entry)
                .filter(of -> of.owner().isEmpty() && !known.chosen(of.name()).equals(of.name()))
                .map(of -> {
                    Reference option = Reference.parse(known.chosen(of.name()));
                    Reference now = option.at().isEmpty() ? option.at(of.at()) : option;
                    return entry.with(new Activity.Buys(
                            now, entry.activity().flatMap(Activity::purchase).flatMap(Activity.Buys::contract)));
                })
                .orElse(entry);
    }

    private void all(LifeCycle cycle) {
        cycle.inOrder(
                () -> parts(cycle.parts(), Place.of("/parts")),
                () -> transports(cycle.transport(), Place.of("/transport")),
                (stage, entries) -> entries(entries, Place.of("/" + stage.list())));
    }

    private void transports(List<Transport> transports, Place list) {
        for (int i = 0; i < transports.size(); i++) {
            Transport transport = transports.get(i);
            Issues found = new Issues();
            transport.routes().forEach(route -> legs(transport.entry(), route.legs(), transport.volume(), found));
            issues.addAll(found.toList(), list.child(String.valueOf(i)));
        }
    }

    private void legs(Entry owner, List<Transport.Leg> legs, Optional<Amount> volume, Issues found) {
        for (Transport.Leg leg : legs) {
            Optional<Nature.Chosen> chosen = now(Optional.of(leg.by()));
            chosen.ifPresent(one -> ratios.add(Substitutes.oneToOne(one.old(), one.now())));
            chosen.ifPresent(one -> Nature.noteChosen(owner, leg, volume, one, found));
        }
    }

    /** True if something in a list of parts is of another material now. */
    private boolean parts(List<Part> parts, Place list) {
        boolean isOther = false;
        for (int i = 0; i < parts.size(); i++) {
            isOther |= isOther(parts.get(i), list.child(String.valueOf(i)));
        }
        return isOther;
    }

    private boolean isOther(Part part, Place at) {
        Optional<Nature.Chosen> now = now(part.entry());
        Optional<Nature.Chosen> chosen = now.filter(one -> !isTwin(one));
        Issues found = new Issues();
        now.filter(this::isTwin).ifPresent(one -> Nature.noteContent(part, one, found));
        chosen.ifPresent(one -> noteRatio(part.entry(), one));
        chosen.ifPresent(one -> Nature.noteChosen(part, one, found));
        part.making().resupply().ifPresent(one -> legs(part.entry(), one.legs(), Optional.empty(), found));
        boolean isOtherInside = parts(part.parts(), at.child("parts"));
        entries(part.work(), at.child("work"));
        Optional<Amount> carbon = part.making()
                .carbon()
                .mass()
                .filter(mass -> mass.formula().names().isEmpty());
        if (chosen.isPresent() || isOtherInside) {
            carbon.ifPresent(mass -> found.add(carbon(part, mass, chosen)));
        }
        issues.addAll(found.toList(), at.child(now.isPresent() ? "of" : "biogenicCarbon"));
        return chosen.isPresent() || isOtherInside;
    }

    private static Issue carbon(Part part, Amount mass, Optional<Nature.Chosen> chosen) {
        String what = chosen.map(one -> "is of \"" + one.now() + "\" now and keeps the biogenicCarbon " + mass
                        + " that was stated beside \"" + one.old() + "\"")
                .orElse("states biogenicCarbon " + mass
                        + " for all that is inside, of which something is of another material now");
        return Refusal.warning(
                        IssueCode.ASSUMED, "\"" + part.id() + "\" " + what + ": a choice leaves it as it is written")
                .maybe("a parameter for the carbon, which the variants set together with the material");
    }

    private void entries(List<Entry> entries, Place list) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Issues found = new Issues();
            Optional<Nature.Chosen> chosen = now(entry).filter(one -> !isTwin(one));
            chosen.ifPresent(one -> noteRatio(entry, one));
            chosen.ifPresent(one -> Nature.noteChosen(entry, one, found));
            issues.addAll(found.toList(), list.child(String.valueOf(i)).child("of"));
        }
    }

    private void noteRatio(Entry entry, Nature.Chosen chosen) {
        ratios.add(
                treatments.contains(entry.id())
                        ? Substitutes.oneToOne(chosen.old(), chosen.now())
                        : Substitutes.oneToOne(chosen.old(), chosen.now(), catalogue));
    }

    /** What a parameter chooses for an entry now, if that is of another name than before. */
    private Optional<Nature.Chosen> now(Entry entry) {
        return now(ChangeFields.bought(entry));
    }

    private Optional<Nature.Chosen> now(Optional<Reference> reference) {
        Optional<String> name = reference
                .filter(of -> of.owner().isEmpty())
                .map(Reference::name)
                .filter(of -> !before.chosen(of).equals(catalogue.known().chosen(of)));
        return name.flatMap(of -> other(
                Reference.parse(before.chosen(of)),
                Reference.parse(catalogue.known().chosen(of))));
    }

    private Optional<Nature.Chosen> other(Reference old, Reference now) {
        boolean isSame =
                catalogue.meaning(old).name().equals(catalogue.meaning(now).name());
        return isSame
                ? Optional.empty()
                : Optional.of(new Nature.Chosen(
                        old, now, catalogue.datasets(now).stream().findFirst()));
    }

    private boolean isTwin(Nature.Chosen chosen) {
        return RecycledShare.arePair(chosen.old(), chosen.now(), catalogue);
    }
}
